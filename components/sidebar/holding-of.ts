import type { SessionView } from "../../lib/session.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** The holding line that goes into the reply: as the agent left it for this very ticket, else the rule's own; null without one. */
export function holdingOf(sidebar: Sidebar, view: Pick<SessionView, "id" | "screening">): string | null {
  const edited = sidebar.holding.value;
  return edited?.session === view.id ? edited.text : (view.screening?.holding ?? null);
}
