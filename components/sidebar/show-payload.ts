import { send } from "../../lib/bus.ts";
import type { Payload } from "../../lib/session.ts";
import { attempt } from "./attempt.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Asks for it again, as things are now; null when that failed. */
export async function askForPayload(sidebar: Sidebar): Promise<Payload | null> {
  const payload = await attempt(sidebar, ({ session }) =>
    send("payload.preview", { session, instruction: sidebar.instruction.value.trim() }),
  );
  if (payload) sidebar.payload.value = payload;
  return payload;
}

/** Opens the view of what would leave the browser, word for word. */
export async function showPayload(sidebar: Sidebar): Promise<void> {
  if (await askForPayload(sidebar)) sidebar.screen.value = "payload";
}
