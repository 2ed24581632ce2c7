import { applyHandOver } from "./apply-hand-over.ts";
import { leaveEdit } from "./edit-draft.ts";
import { footerState } from "./footer-state.ts";
import { insertDraft } from "./insert-draft.ts";
import { goToFirstOpen } from "./open-items.ts";
import type { Stage } from "./sidebar-stage.ts";
import type { Sidebar } from "./sidebar-state.ts";
import { stopDraft, writeDraft } from "./write-draft.ts";

/** Presses the footer's main button, by hand or by key. Shut, it goes to what is in the way. */
export function pressMain(sidebar: Sidebar, stage: Stage, event: Event): void {
  const state = footerState(sidebar, stage);
  if (state.shut) {
    if (sidebar.editing.value !== null) void leaveEdit(sidebar);
    else if (sidebar.view.value) goToFirstOpen(sidebar.view.value);
    return;
  }
  if (state.action === "stop") stopDraft(sidebar);
  if (state.action === "draft") void writeDraft(sidebar);
  if (state.action === "insert") void insertDraft(sidebar, event);
  if (state.action === "apply") void applyHandOver(sidebar, event);
}
