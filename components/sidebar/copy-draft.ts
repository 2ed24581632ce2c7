import { copyText } from "../ui/copy-text.ts";
import { t } from "../ui/i18n.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Puts a text on the clipboard and says so. */
export async function copyAndSay(sidebar: Sidebar, text: string): Promise<void> {
  if (await copyText(text)) sidebar.status.value = t("sb_status_clipboard");
  else sidebar.problem.value = { code: "copy.failed", detail: {} };
}

/** Puts the draft's text on the clipboard, as it is on screen. */
export async function copyDraft(sidebar: Sidebar): Promise<void> {
  const text = sidebar.editing.value ?? sidebar.view.value?.draft?.text;
  if (text !== undefined) await copyAndSay(sidebar, text);
}
