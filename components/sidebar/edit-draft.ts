import { send } from "../../lib/bus.ts";
import type { Sentence } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Swaps the read view for the editor, with the text as it stands. */
export function beginEdit(sidebar: Sidebar): void {
  const text = sidebar.view.value?.draft?.text;
  if (text !== undefined && !sidebar.stream.value) sidebar.editing.value = text;
}

/** Leaves the editor: a changed text is checked again. If the check fails the editor stays, with every word in it. */
export async function leaveEdit(sidebar: Sidebar): Promise<void> {
  const text = sidebar.editing.value;
  if (text === null || sidebar.checking.value) return;
  if (text === sidebar.view.value?.draft?.text || (await checkText(sidebar, text))) sidebar.editing.value = null;
}

/** Has a text checked and takes it as the draft. False when that failed; the reason is on screen. */
export async function checkText(sidebar: Sidebar, text: string): Promise<boolean> {
  sidebar.checking.value = true;
  sidebar.status.value = t("sb_status_checking");
  const draft = await attempt(sidebar, ({ session }) => send("draft.check", { session, text }));
  sidebar.checking.value = false;
  if (!draft) return false;
  const view = sidebar.view.value;
  // The session pushes its whole view as well; until it is here, what is open is not known, so Insert stays shut.
  if (view && view.draft?.text !== draft.text) sidebar.view.value = { ...view, draft, entry: null };
  sidebar.status.value = t("sb_status_checked");
  return true;
}

/** The text without one sentence, and without the gap that it would leave. */
export function withoutSentence(text: string, sentence: Pick<Sentence, "from" | "to">): string {
  const before = text.slice(0, sentence.from);
  const after = text.slice(sentence.to);
  const joined = /\n\s*$/.test(before) || before === "" ? before + after.replace(/^[ \t]+/, "") : before.replace(/[ \t]+$/, "") + after;
  return joined.replace(/\n{3,}/g, "\n\n").trim();
}
