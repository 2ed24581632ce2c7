import { send } from "../../lib/bus.ts";
import { attempt } from "./attempt.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Opens the view of what would leave the browser, word for word. */
export async function showPayload(sidebar: Sidebar): Promise<void> {
  const payload = await attempt(sidebar, ({ session }) =>
    send("payload.preview", { session, instruction: sidebar.instruction.value.trim() }),
  );
  if (!payload) return;
  sidebar.payload.value = payload;
  sidebar.screen.value = "payload";
}
