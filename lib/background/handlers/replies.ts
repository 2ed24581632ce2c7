import { reportError } from "../../assist.ts";
import { entryOf } from "../../audit/export.ts";
import type { Entered } from "../../doors.ts";
import { answerFor, openSentence, tickValue } from "../../drafting/act.ts";
import type { Draft } from "../../drafting/draft.ts";
import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import { reportFacts } from "../../report-facts.ts";
import type { Handlers } from "../../wire.ts";
import { doorsFor } from "../doors.ts";
import { changeDraft, checkText, chooseSource } from "../drafting.ts";
import { insertDraft } from "../inserting.ts";
import { previewPayload } from "../payload.ts";
import { countForProfile, countReport, quarantine } from "../quarantine.ts";
import { findSession, findTicket } from "../sessions.ts";
import { storage } from "../storage.ts";
import { addTrail } from "../trail.ts";
import { drainOutbox } from "../write-back.ts";

type All = Handlers<typeof messages, "background">;
export type ReplyMessages =
  | "payload.preview"
  | "draft.check"
  | "value.verify"
  | "sentence.open"
  | "finding.answer"
  | "draft.choose"
  | "suggestion.use"
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
  "error.report": async ({ session, about, comment }) => {
    const { ticket, ...rest } = await findSession(session);
    const { draft, entry, screening } = await findTicket(ticket);
    const doors = doorsFor({ ticket, target: null });
    const atOnce = about === "internal" || about === "outdated";
    const overdue = draft ? await countReport(draft.id, citedArticles(draft), new Date()) : [];
    const takeOut = (ids: string[], reason: string) => quarantine(atOnce ? ids : overdue, atOnce ? reason : "reports");
    const facts = reportFacts({ draft, entry, logged: await loggedSuggestion(entry), screening, version: doors.version() });
    await reportError({ draft, about, comment, quarantine: atOnce || overdue.length > 0, facts }, { ...doors, quarantine: takeOut });
    if (draft) await countForProfile(draft.id, draft.profile.id, new Date());
    await addTrail(ticket, "reported", { about });
    await drainOutbox({ ticket, ...rest });
    return {};
  },
};

function citedArticles(draft: Draft): string[] {
  return [...new Set(draft.sources.filter((s) => s.used).map((s) => s.passage.article))];
}

/** The suggestion that stands in this line of the log; null where it can't be read any more. */
async function loggedSuggestion(line: Entered | null) {
  if (!line) return null;
  const { rows } = await storage.log.page({ before: line.seq + 1, limit: 1, ticket: null });
  const found = rows[0] && entryOf(rows[0].line)?.happening;
  return found?.kind === "suggestion" ? found : null;
}

/** Internal text and placeholders can't be answered for. */
function answered(draft: Draft | null): Draft {
  if (!draft) throw new FootnoteError("finding.not-answerable");
  return draft;
}
