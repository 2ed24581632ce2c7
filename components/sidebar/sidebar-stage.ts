import type { SessionView } from "../../lib/session.ts";

/** Which picture of the ticket is in front. */
export type Stage = "reading" | "refused" | "ready" | "streaming" | "drafted" | "hand-over" | "sent";

/** The picture for a state; a ticket with a red rule has a hand-over and no draft until an agent accepts it. */
export function sidebarStage(view: SessionView | null, streaming: boolean): Stage {
  if (!view) return "reading";
  if (streaming) return "streaming";
  if (view.phase === "sent") return "sent";
  if (view.phase === "refused") return "refused";
  if (view.phase === "handing-over" || (view.screening?.risk === "red" && view.accepted === null)) return "hand-over";
  if (view.phase === "reading") return "reading";
  if (view.phase === "drafting") return "streaming";
  return view.draft ? "drafted" : "ready";
}

/** The hand-over has been carried out: something of it stands in the helpdesk. */
export function handedOver(view: SessionView): boolean {
  return view.handed.some((step) => step.result === "done");
}
