import { send } from "../../lib/bus.ts";
import { FootnoteError, toProblem } from "../../lib/errors.ts";
import { t } from "../ui/i18n.ts";
import { attempt, currentSession } from "./attempt.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Takes the text that is selected in the page as the conversation. */
export async function takeSelection(sidebar: Sidebar): Promise<void> {
  await giveText(sidebar, "selected", async () => {
    const { text } = await send("selection.read", { session: currentSession(sidebar) });
    if (text.trim() === "") throw new FootnoteError("selection.empty");
    return text;
  });
}

/** Takes a pasted text as the conversation. */
export function takePasted(sidebar: Sidebar, text: string): Promise<void> {
  return giveText(sidebar, "pasted", async () => text);
}

async function giveText(sidebar: Sidebar, how: "selected" | "pasted", read: () => Promise<string>): Promise<void> {
  sidebar.problem.value = null;
  try {
    const text = await read();
    const { session } = await send("conversation.paste", { session: currentSession(sidebar), text, how });
    sidebar.screen.value = "ticket";
    sidebar.session.value = session;
    sidebar.status.value = t("sb_status_taken");
  } catch (error) {
    sidebar.problem.value = toProblem(error);
  }
}

/** Reads the ticket again. */
export async function readAgain(sidebar: Sidebar): Promise<void> {
  await attempt(sidebar, ({ session }) => send("conversation.reread", { session }));
}
