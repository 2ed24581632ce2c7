import type { Conversation } from "../conversation.ts";
import type { Risk } from "../guardrails/policy.ts";
import type { Passage, SearchResult } from "../knowledge/passage.ts";
import type { Calibration } from "./calibrate.ts";
import { choices, isNewer } from "./choices.ts";
import type { Draft } from "./draft.ts";
import { editedSentences, markEdited } from "./edited.ts";
import { type Evidence, evidence, type Verdict } from "./evidence.ts";
import { framed } from "./framed.ts";
import { keepCitations } from "./keep-citations.ts";
import { likelySources } from "./likely-sources.ts";
import { parse } from "./parse.ts";
import type { Profile } from "./profile.ts";
import { questionsAnswered } from "./questions-answered.ts";
import type { RawDraft } from "./request.ts";
import { citedBy, isQuotation, sayOption } from "./say-option.ts";
import { type Verified, verify } from "./verify.ts";
import { withConfidence } from "./with-confidence.ts";
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
  /** What the team's outcomes say of such drafts. */
  calibration?: Calibration | null;
  verdicts?: (Verdict | null)[] | null;
  /** The shown draft that this one changes, and its text as the agent left it: what the agent did with a sentence that stands is kept. */
  before?: { draft: Draft; text: string } | null;
}

/** Makes a draft with proof from a raw one, the same way whoever wrote it: parse, verify, judge. */
export function assemble(parts: Parts): Draft {
  const { id, at, drafter, model, profile, language, conversation, risk, search, instruction, now } = parts;
  const passages = parts.raw.passages ?? parts.passages;
  const { verdicts = null, before = null } = parts;
  const told = toldFor(before?.draft ?? null, instruction);
  const raw = drafter === "device" ? parts.raw : framed(parts.raw, profile, conversation, language);
  const { text, sentences: cited, ...parsed } = parse(raw.outcome === "none" ? { ...raw, segments: [] } : raw, passages, language);
  const sources = likelySources(withRivals(parsed.sources, cited, search), search);
  const given = evidence({
    language,
    profile,
    sources,
    internal: parts.internal,
    conversation,
    instruction: told,
    risk,
    verdicts,
    drafter,
  });
  const first = verify(text, cited, given, before?.draft ?? null);
  const newest = drafter === "device" && !before ? newestSaid({ text, ...first }, given) : { text, ...first };
  const edited = before ? editedSentences(before.draft, before.text) : [];
  const checked = { ...newest, sentences: markEdited(newest.text, newest.sentences, edited) };
  const shown = citedBy(sources, checked.sentences);
  const questions = questionsAnswered(search, conversation, { ...checked, sources: shown, language });
  const disputed = choices(checked.text, checked.sentences, shown, language, before?.draft.choices ?? []);
  const base = { language, outcome: raw.outcome, ...checked, sources: shown, questions, drafter, choices: disputed };
  const thresholds = profile.thresholds;
  const internal = parts.internal.map((passage, i) => ({ number: i + 1, passage, used: false }));
  const of = { id: profile.id, revision: profile.revision };
  const later = { verifier: null, cost: null, made: null, savedReply: savedReply(raw, passages, shown) };
  const whole = {
    id,
    at,
    model,
    profile: of,
    ...base,
    internal,
    searched: parts.searched ?? [],
    ...later,
    ...(told === "" ? {} : { told }),
  };
  return withConfidence(whole, { thresholds, verified: verdicts !== null, now }, parts.calibration ?? null);
}

/** What the agent told for earlier versions still stands behind the words that they left. */
function toldFor(before: Pick<Draft, "told"> | null, instruction: string): string {
  return [...new Set([before?.told ?? "", instruction.trim()])].filter((told) => told !== "").join("\n");
}

/** The saved reply that the text begins from, by the footnote it has here. */
function savedReply({ savedReply: place }: RawDraft, passages: Passage[], sources: Draft["sources"]): Draft["savedReply"] {
  const passage = place === undefined ? undefined : passages[place];
  const source = sources.find((s) => s.used && s.passage.id === passage?.id);
  return source ? { source: source.number, title: source.passage.title } : null;
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
  calibration?: Calibration | null;
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
    instruction: toldFor(draft, instruction),
    risk,
    verdicts: keptVerdicts(draft, trimmed, cited),
    drafter: draft.drafter,
  });
  const looked = verify(trimmed, cited, given, draft);
  const checked = {
    ...looked,
    sentences: markEdited(trimmed, looked.sentences, editedSentences(draft, trimmed)),
    // Where the answer was made does not change with its words.
    findings: [...looked.findings, ...draft.findings.filter((f) => f.kind === "region")],
  };
  const sources = citedBy(draft.sources, checked.sentences);
  const still = new Set(sources.filter((s) => s.used).map((s) => s.passage.article));
  const dropped = draft.sources.filter((s) => s.used).some((s) => !still.has(s.passage.article));
  const questions =
    dropped && still.size === 0 ? draft.questions.map((q) => ({ ...q, answered: false, how: "omitted" as const })) : draft.questions;
  const disputed = choices(trimmed, checked.sentences, sources, draft.language, draft.choices);
  const next = { ...draft, text: trimmed, ...checked, sources, questions, choices: disputed };
  const thresholds = profile.thresholds;
  return withConfidence(next, { thresholds, verified: asked(draft), now }, around.calibration ?? null);
}

function asked({ verifier }: Draft): boolean {
  return verifier !== null && verifier.failed === undefined;
}

/** What a verifier said of a sentence holds while its words stand. */
function keptVerdicts(draft: Draft, text: string, cited: { from: number; to: number }[]): (Verdict | null)[] {
  const said = new Map(draft.sentences.map((s) => [draft.text.slice(s.from, s.to), verdictOf(s)]));
  return cited.map((c) => said.get(text.slice(c.from, c.to)) ?? null);
}

function verdictOf({ class: own, because }: Draft["sentences"][number]): Verdict | null {
  if (because === "verifier-disagrees") return "unsupported";
  if (because === "partly-supported") return "partial";
  return own === "supported" && because !== "agrees-by-rules" ? "supported" : null;
}
