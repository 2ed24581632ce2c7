import { reportError } from "../../assist.ts";
import { send } from "../../bus.ts";
import { answerFor, openSentence, tickValue } from "../../drafting/act.ts";
import type { Draft } from "../../drafting/draft.ts";
import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { doorsFor } from "../doors.ts";
import { changeDraft, checkText, chooseSource } from "../drafting.ts";
import { insertDraft } from "../inserting.ts";
import { appendFor } from "../log-context.ts";
import { previewPayload } from "../payload.ts";
import { countReport, quarantine } from "../quarantine.ts";
import { findSession, findTicket, updateTicket } from "../sessions.ts";
import type { Session } from "../state.ts";
import { targetOf } from "../target.ts";
import { addTrail } from "../trail.ts";
import { drainOutbox, enqueue } from "../write-back.ts";

type All = Handlers<typeof messages, "background">;
export type ReplyMessages =
  | "payload.preview"
  | "draft.check"
  | "value.verify"
  | "sentence.open"
  | "finding.answer"
  | "draft.choose"
  | "suggestion.use"
  | "handover.apply"
  | "error.report";

/** What an agent does with a draft. */
export const replyHandlers: Pick<All, ReplyMessages> = {
  "payload.preview": async ({ session, instruction }) => previewPayload(await findSession(session), instruction),
  "draft.check": async ({ session, text }) => checkText(await findSession(session), text),
  "value.verify": async ({ session, value, verified }) => {
    await changeDraft(await findSession(session), (d) => tickValue(d, value, verified));
    return {};
  },
  "sentence.open": async ({ session, sentence }) => {
    await changeDraft(await findSession(session), (d) => openSentence(d, sentence));
    return {};
  },
  "finding.answer": async ({ session, id, reason }) => {
    await changeDraft(await findSession(session), (d) => answered(answerFor(d, id, reason)));
    return {};
  },
  "draft.choose": async ({ session, choice, source }) => {
    await chooseSource(await findSession(session), choice, source);
    return {};
  },
  "suggestion.use": async ({ session, draft, mode }) => insertDraft(await findSession(session), draft, mode),
  "handover.apply": async ({ session, ...steps }) => {
    await handOver(await findSession(session), steps);
    return {};
  },
  "error.report": async ({ session, about, comment }) => {
    const { ticket, ...rest } = await findSession(session);
    const { draft } = await findTicket(ticket);
    const doors = doorsFor({ ticket, target: null });
    const atOnce = about === "internal" || about === "outdated";
    const overdue = draft ? await countReport(draft.id, citedArticles(draft), new Date()) : [];
    const takeOut = (ids: string[], reason: string) => quarantine(atOnce ? ids : overdue, atOnce ? reason : "reports");
    await reportError({ draft, about, comment, quarantine: atOnce || overdue.length > 0 }, { ...doors, quarantine: takeOut });
    await addTrail(ticket, "reported", { about });
    await drainOutbox({ ticket, ...rest });
    return {};
  },
};

function citedArticles(draft: Draft): string[] {
  return [...new Set(draft.sources.filter((s) => s.used).map((s) => s.passage.article))];
}

/** Internal text and placeholders can't be answered for. */
function answered(draft: Draft | null): Draft {
  if (!draft) throw new FootnoteError("finding.not-answerable");
  return draft;
}

/** Applies a hand-over through the helpdesk: note first, so that the next queue finds the facts when the ticket arrives. */
async function handOver(session: Session, steps: { route: boolean; tag: boolean; note: boolean; insertHolding: boolean }): Promise<void> {
  const { screening, conversation, draft } = await findTicket(session.ticket);
  if (!screening) throw new FootnoteError("ticket.not-read");
  const { tags, queue, holding, hits } = screening;
  await appendFor(session.ticket, { kind: "handed-over", rules: hits.map((h) => h.rule), queue, tags }, {});
  await updateTicket(session.ticket, { phase: "handing-over" });
  const facts = hits.map((h) => `${h.name}: ${h.quotes.map((q) => `"${q}"`).join(", ")}`).join("\n");
  const open = draft?.outcome === "none" ? draft.questions.map((q) => `- ${q.text}`) : [];
  const gap = open.length > 0 ? `No article answers:\n${open.join("\n")}` : "";
  const note =
    `Footnote: handed over\n${[facts, gap].filter(Boolean).join("\n")}\n${conversation?.customer.name ? `Customer: ${conversation.customer.name}` : ""}`.trim();
  await enqueue(session.ticket, [
    ...(steps.note ? [{ what: "note" as const, value: note, suggestion: null }] : []),
    ...(steps.tag ? tags.map((value) => ({ what: "tag" as const, value, suggestion: null })) : []),
    ...(steps.route && queue ? [{ what: "route" as const, value: queue, suggestion: null }] : []),
  ]);
  await drainOutbox(session);
  if (steps.insertHolding && holding && session.tab !== null) {
    await send("reply.insert", { ticket: session.ticket, text: holding, mode: "ask" }, targetOf(session));
  }
  await updateTicket(session.ticket, { phase: "ready" });
}
