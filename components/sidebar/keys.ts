import { pressed, shortcuts } from "../ui/shortcuts.ts";
import { leaveEdit } from "./edit-draft.ts";
import { collapse } from "./header.tsx";
import { pressMain } from "./press-main.ts";
import { sidebarStage } from "./sidebar-stage.ts";
import type { Sidebar } from "./sidebar-state.ts";
import { stopDraft, writeDraft } from "./write-draft.ts";

/** The commands' keys inside the sidebar, and Esc: stops a stream, then leaves what lies over the ticket, then returns to the reply. */
export function listenForKeys(sidebar: Sidebar, signal: AbortSignal): void {
  window.addEventListener("keydown", (event) => onKey(sidebar, event), { signal });
}

function onKey(sidebar: Sidebar, event: KeyboardEvent): void {
  if (event.repeat || event.defaultPrevented) return;
  const stage = sidebarStage(sidebar.view.value, sidebar.stream.value !== null);
  const keys = shortcuts.value;
  if (event.key === "Escape") stepBack(sidebar);
  else if (pressed(event, keys["toggle-sidebar"])) collapse(sidebar);
  else if (pressed(event, keys.draft)) {
    if (stage === "ready" || stage === "drafted" || stage === "sent") void writeDraft(sidebar);
  } else if (pressed(event, keys.insert)) {
    if (stage === "drafted" || stage === "hand-over") pressMain(sidebar, stage, event);
  } else return;
  event.preventDefault();
}

function stepBack(sidebar: Sidebar): void {
  if (sidebar.stream.value) stopDraft(sidebar);
  else if (sidebar.composerHasText.value) sidebar.composerHasText.value = false;
  else if (sidebar.answering.value !== null) sidebar.answering.value = null;
  else if (sidebar.screen.value !== "ticket") sidebar.screen.value = "ticket";
  else if (sidebar.editing.value !== null) void leaveEdit(sidebar);
  else if (window.parent !== window) window.parent.focus();
}
