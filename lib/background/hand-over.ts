import { send } from "../bus.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { renderHandOver } from "../guardrails/hand-over-note.ts";
import { type HandOverStep, settleStep } from "../hand-over-step.ts";
import { currentNotify } from "./compliance-address.ts";
import { appendFor } from "./log-context.ts";
import { packetFor } from "./packet.ts";
import { findTicket, updateTicket } from "./sessions.ts";
import type { Session, TicketState } from "./state.ts";
import { targetOf } from "./target.ts";
import { addTrail } from "./trail.ts";
import { noteLanguage } from "./use-jobs.ts";
import { drainOutbox, enqueue } from "./write-back.ts";

/** What of a hand-over the agent wants; `holding` is the line as the agent left it, null the rule's own. */
export interface HandOverWish {
  route: boolean;
  tag: boolean;
  note: boolean;
  insertHolding: boolean;
  holding: string | null;
}

/**
 * Applies a hand-over through the helpdesk and gives back what came of each step: the note first, so that the next queue finds the
 * facts when the ticket arrives. Throws `ticket.not-read`.
 */
export async function handOver(session: Session, wish: HandOverWish): Promise<HandOverStep[]> {
  const state = await findTicket(session.ticket);
  const { screening } = state;
  if (!screening) throw new FootnoteError("ticket.not-read");
  // Pasted text has no helpdesk to write to.
  targetOf(session);
  const { tags, queue, hits } = screening;
  const holding = wish.insertHolding ? (wish.holding ?? screening.holding ?? "").trim() : "";
  const note = wish.note ? await noteFor(state) : "";
  await appendFor(session.ticket, { kind: "handed-over", rules: hits.map((h) => h.rule), queue, tags }, {});
  const jobs = [
    ...(note ? [{ what: "note" as const, value: note, suggestion: null }] : []),
    ...(wish.tag ? tags.map((value) => ({ what: "tag" as const, value, suggestion: null })) : []),
    ...(wish.route && queue ? [{ what: "route" as const, value: queue, suggestion: null }] : []),
  ];
  const waiting = { result: "waiting", code: null } as const;
  const handed: HandOverStep[] = [
    ...jobs.map(({ what, value }) => ({ what, value: what === "note" ? "" : value, ...waiting })),
    ...(holding ? [{ what: "holding" as const, value: "", ...waiting }] : []),
  ];
  await updateTicket(session.ticket, isHandOver(state) ? { phase: "handing-over", handed } : { handed });
  await enqueue(session.ticket, jobs);
  await drainOutbox(session);
  if (holding) {
    const code = await putHolding(session, holding);
    await updateTicket(session.ticket, (now) => ({ handed: settleStep(now.handed, { what: "holding", value: "" }, code) }));
  }
  const after = isHandOver(state) ? { phase: state.draft ? ("drafted" as const) : ("ready" as const) } : {};
  return (await updateTicket(session.ticket, after)).handed;
}

/** A red rule fired, or no article answers: somebody else takes it from here. */
function isHandOver({ screening, draft }: TicketState): boolean {
  return screening?.risk === "red" || draft?.outcome === "none";
}

/** The note with the ticket's packet and what rules add to it; a question that no article answers is told too. */
async function noteFor(state: TicketState): Promise<string> {
  const { conversation, screening, language, draft, identity } = state;
  if (!conversation || !screening) throw new FootnoteError("ticket.not-read");
  const { mention } = (await currentNotify()).settings;
  // Amber and green rules hand nothing over: only what they want written is.
  if (!isHandOver(state)) return [screening.notify.length > 0 ? mention : "", ...screening.notes].filter((l) => l !== "").join("\n");
  return renderHandOver(packetFor(conversation, screening, language), {
    language: noteLanguage(),
    identity: identity !== null,
    queue: screening.queue,
    tags: screening.tags,
    notes: screening.notes,
    mention: screening.notify.length > 0 ? mention : "",
    unanswered: draft?.outcome === "none" ? draft.questions.map((q) => q.text) : [],
  });
}

/** Null when the line stands in the composer, else why not. */
async function putHolding(session: Session, text: string): Promise<string | null> {
  try {
    const { outcome, readBack } = await send("reply.insert", { ticket: session.ticket, text, mode: "ask" }, targetOf(session));
    if (outcome === "inserted" || (outcome === "typed" && readBack?.trim() === text)) {
      await addTrail(session.ticket, "inserted", {});
      return null;
    }
    return outcome === "typed" ? "insert.typed" : `insert.${outcome}`;
  } catch (error) {
    return toProblem(error).code;
  }
}
