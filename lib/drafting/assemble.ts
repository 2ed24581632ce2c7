import type { Conversation } from "../conversation.ts";
import type { Risk } from "../guardrails/policy.ts";
import type { Passage, SearchResult } from "../knowledge/passage.ts";
import { confidence } from "./confidence.ts";
import type { Draft, Sentence, Source } from "./draft.ts";
import { evidence, type Verdict } from "./evidence.ts";
import { framed } from "./framed.ts";
import { keepCitations } from "./keep-citations.ts";
import { parse } from "./parse.ts";
import type { Profile } from "./profile.ts";
import { questionsAnswered } from "./questions-answered.ts";
import type { RawDraft } from "./request.ts";
import { verify } from "./verify.ts";

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
  /** What the agent added; empty when nothing. */
  instruction: string;
  now: string;
  verdicts?: (Verdict | null)[] | null;
}

/** Makes a draft with proof from a raw one, the same way whoever wrote it: parse, verify, judge. */
export function assemble(parts: Parts): Draft {
  const { id, at, drafter, model, profile, language, passages, conversation, risk, search, instruction, now, verdicts = null } = parts;
  const raw = drafter === "device" ? parts.raw : framed(parts.raw, profile, conversation);
  const { text, sentences: cited, sources } = parse(raw.outcome === "none" ? { ...raw, segments: [] } : raw, passages, language);
  const given = evidence({ language, profile, sources, internal: parts.internal, conversation, instruction, risk, verdicts });
  const checked = verify(text, cited, given, null);
  const shown = usedSources(sources, checked.sentences);
  const questions = questionsAnswered(search, conversation, checked.sentences, shown);
  const base = { language, outcome: raw.outcome, text, ...checked, sources: shown, questions, drafter };
  const judged = confidence({ ...base, thresholds: profile.thresholds, verified: verdicts !== null, now });
  const internal = parts.internal.map((passage, i) => ({ number: i + 1, passage, used: false }));
  return { id, at, model, profile: { id: profile.id, revision: profile.revision }, ...base, internal, confidence: judged };
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
  const sources = usedSources(draft.sources, checked.sentences);
  const still = new Set(sources.filter((s) => s.used).map((s) => s.passage.article));
  const dropped = draft.sources.filter((s) => s.used).some((s) => !still.has(s.passage.article));
  const questions = dropped && still.size === 0 ? draft.questions.map((q) => ({ ...q, answered: false })) : draft.questions;
  const next = { ...draft, text: trimmed, ...checked, sources, questions };
  return { ...next, confidence: confidence({ ...next, thresholds: profile.thresholds, verified: false, now }) };
}

/** What a verifier said of a sentence holds while its words stand. */
function keptVerdicts(draft: Draft, text: string, cited: { from: number; to: number }[]): (Verdict | null)[] {
  const supported = new Set(draft.sentences.filter((s) => s.class === "supported").map((s) => draft.text.slice(s.from, s.to)));
  return cited.map((c) => (supported.has(text.slice(c.from, c.to)) ? "supported" : null));
}

function usedSources(sources: Source[], sentences: Sentence[]): Source[] {
  const cited = new Set(sentences.flatMap((s) => s.citations.map((c) => c.source)));
  return sources.map((s) => ({ ...s, used: cited.has(s.number) }));
}
