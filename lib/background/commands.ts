import { browser } from "wxt/browser";
import { toProblem } from "../errors.ts";
import { draftFor } from "./drafting.ts";
import { insertDraft } from "./inserting.ts";
import { showTab } from "./pages.ts";
import { destination } from "./provider.ts";
import { findTicket, updateTicket } from "./sessions.ts";
import type { Session } from "./state.ts";
import { activeSession } from "./watching.ts";

/** The browser's own shortcuts: a trusted press, whatever the page shows. */
export async function runCommand(command: string): Promise<void> {
  const session = await activeSession();
  if (!session) return;
  try {
    if (command === "toggle-sidebar") await showTab(session, null, true);
    if (command === "draft") await draft(session);
    if (command === "insert") await insert(session);
  } catch (error) {
    await updateTicket(session.ticket, { problem: toProblem(error) });
  }
}

async function draft(session: Session): Promise<void> {
  await showTab(session, true);
  const to = await destination();
  const drafter = to && to.notReady === null ? "model" : "device";
  await draftFor(
    session,
    { drafter, instruction: "", refine: null, text: null, language: null },
    () => undefined,
    new AbortController().signal,
  );
}

async function insert(session: Session): Promise<void> {
  const state = await findTicket(session.ticket);
  if (state.draft) await insertDraft(session, state.draft.id, "ask");
}

/** Firefox's own sidebar, which Chrome has not. */
interface WithSidebar {
  sidebarAction?: { open: () => Promise<void> };
}

/** The toolbar button, and the way out where a page forbids frames: the browser's own panel. */
export function openPanel(tab: { id?: number | undefined }): void {
  // `open` must be called in the press's own turn, so nothing is looked up first; the panel shows what the tab holds.
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (tab.id !== undefined && "sidePanel" in browser) void browser.sidePanel.open({ tabId: tab.id }).catch(() => openTab());
  else if (sidebarAction) void sidebarAction.open().catch(() => openTab());
  else openTab();
}

function openTab(): void {
  void browser.tabs.create({ url: browser.runtime.getURL("/sidebar.html") });
}
