import type { Conversation } from "../conversation.ts";
import type { Risk } from "../guardrails/policy.ts";
import type { Passage, SearchResult } from "../knowledge/passage.ts";
import { choices, isNewer } from "./choices.ts";
import { confidence } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { type Evidence, evidence, type Verdict } from "./evidence.ts";
import { framed } from "./framed.ts";
import { keepCitations } from "./keep-citations.ts";
import { parse } from "./parse.ts";
import type { Profile } from "./profile.ts";
import { questionsAnswered } from "./questions-answered.ts";
import type { RawDraft } from "./request.ts";
import { citedBy, isQuotation, sayOption } from "./say-option.ts";
import { type Verified, verify } from "./verify.ts";
import { withRivals } from "./with-rivals.ts";

export interface Parts {
  id: string;
  /** ISO time. */
  at: string;
  /** `device` or the provider's id. */
  drafter: string;
  model: string | null;
  profile: Profile;
  language: string;
  /** With placeholders restored: what is checked is what would be sent. */
  raw: RawDraft;
  /** What may be said, in the order that the raw draft cites. */
  passages: Passage[];
  internal: Passage[];
  conversation: Conversation;
  risk: Risk;
  search: SearchResult;
  /** What a model did for the search. */
  searched?: Draft["searched"];
  /** What the agent added; empty when nothing. */
  instruction: string;
  now: string;
  verdicts?: (Verdict | null)[] | null;
}

/** Makes a draft with proof from a raw one, the same way whoever wrote it: parse, verify, judge. */
export function assemble(parts: Parts): Draft {
  const { id, at, drafter, model, profile, language, passages, conversation, risk, search, instruction, now, verdicts = null } = parts;
  const raw = drafter === "device" ? parts.raw : framed(parts.raw, profile, conversation);
  const { text, sentences: cited, ...parsed } = parse(raw.outcome === "none" ? { ...raw, segments: [] } : raw, passages, language);
  const sources = withRivals(parsed.sources, cited, search);
  const given = evidence({ language, profile, sources, internal: parts.internal, conversation, instruction, risk, verdicts });
  const first = verify(text, cited, given, null);
  const checked = drafter === "device" ? newestSaid({ text, ...first }, given) : { text, ...first };
  const shown = citedBy(sources, checked.sentences);
  const questions = questionsAnswered(search, conversation, checked.sentences, shown);
  const disputed = choices(checked.text, checked.sentences, shown, language, []);
  const base = { language, outcome: raw.outcome, ...checked, sources: shown, questions, drafter, choices: disputed };
  const judged = confidence({ ...base, thresholds: profile.thresholds, verified: verdicts !== null, now });
  const internal = parts.internal.map((passage, i) => ({ number: i + 1, passage, used: false }));
  const of = { id: profile.id, revision: profile.revision };
  const later = { verifier: null, cost: null, made: null, savedReply: null };
  return { id, at, model, profile: of, ...base, internal, searched: parts.searched ?? [], confidence: judged, ...later };
}

/** Where sources disagree, a quotation gives way to the newest of them; the agent is asked all the same. */
function newestSaid(draft: Verified & { text: string }, given: Evidence): Verified & { text: string } {
  const { sources, language } = given;
  let now = draft;
  for (const choice of choices(draft.text, draft.sentences, sources, language, []).toReversed()) {
    const [said, ...others] = choice.options;
    const newest = others.filter((o) => said && isNewer(o, said))[0];
    const quoted = said && isQuotation(now.text.slice(choice.from, choice.to), said);
    if (!newest || !quoted || now.text.includes(newest.quote)) continue;
    const { text, sentences } = sayOption({ ...now, sources, language }, choice, newest);
    now = { text, ...verify(text, sentences, given, null) };
  }
  return now;
}

export interface Surroundings {
  conversation: Conversation;
  profile: Profile;
  risk: Risk;
  instruction: string;
  now: string;
}

/** Checks an edited text by the same rules; unchanged sentences keep their proof and what the agent did with them. */
export function recheck(draft: Draft, text: string, around: Surroundings): Draft {
  const { profile, conversation, risk, instruction, now } = around;
  const trimmed = text.trim();
  const cited = keepCitations(draft, trimmed);
  const given = evidence({
    language: draft.language,
    profile,
    sources: draft.sources,
    internal: draft.internal.map((s) => s.passage),
    conversation,
    instruction,
    risk,
    verdicts: keptVerdicts(draft, trimmed, cited),
  });
  const checked = verify(trimmed, cited, given, draft);
  const sources = citedBy(draft.sources, checked.sentences);
  const still = new Set(sources.filter((s) => s.used).map((s) => s.passage.article));
  const dropped = draft.sources.filter((s) => s.used).some((s) => !still.has(s.passage.article));
  const questions = dropped && still.size === 0 ? draft.questions.map((q) => ({ ...q, answered: false })) : draft.questions;
  const disputed = choices(trimmed, checked.sentences, sources, draft.language, draft.choices);
  const next = { ...draft, text: trimmed, ...checked, sources, questions, choices: disputed };
  return { ...next, confidence: confidence({ ...next, thresholds: profile.thresholds, verified: false, now }) };
}

/** What a verifier said of a sentence holds while its words stand. */
function keptVerdicts(draft: Draft, text: string, cited: { from: number; to: number }[]): (Verdict | null)[] {
  const supported = new Set(draft.sentences.filter((s) => s.class === "supported").map((s) => draft.text.slice(s.from, s.to)));
  return cited.map((c) => (supported.has(text.slice(c.from, c.to)) ? "supported" : null));
}
