import { ageInMonths } from "../knowledge/freshness.ts";
import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { words } from "../language/words.ts";
import type { Sentence, Source } from "./draft.ts";
import { proofOf } from "./proof-of.ts";
import type { Scored } from "./scored.ts";

/** What a draft's confidence is made of; shares are 0 to 1. Never what a model thinks of itself. */
export interface Features {
  /** Sentences that state something, and how many of them are of which class. */
  facts: number;
  quoted: number;
  supported: number;
  unproven: number;
  unchecked: number;
  /** Statements without a citation, of all. */
  uncited: number;
  /** Choices between sources that nobody made. */
  disagree: number;
  crossLanguage: boolean;
  /** Months since the oldest used source was reviewed; null where no date is known. */
  oldestMonths: number | null;
  /** How far the statements follow from their sources: over their words, and of the weakest. */
  meanProof: number;
  leastProof: number;
  /** A model wrote it. */
  model: boolean;
  /** How likely the sources answer; null where the search does not say. */
  retrieval: number | null;
  /** Articles that were looked at; null where the search does not say. */
  among: number | null;
  /** The share of the questions' content words that the cited words and their titles hold. */
  coverage: number;
  /** Questions with an answer, of all. */
  answered: number;
}

/** Reads the features from a draft. */
export function draftFeatures(draft: Scored): Features {
  const facts = draft.sentences.filter((s) => !["courtesy", "profile", "conversation"].includes(s.class));
  const cited = facts.filter((s) => s.citations.length > 0);
  const used = draft.sources.filter((s) => cited.some((x) => x.citations.some((c) => c.source === s.number)));
  const ages = used.map((s) => ageInMonths(s.passage.reviewed ?? s.passage.updated, draft.now)).filter((a) => a !== null);
  const count = (kind: Sentence["class"]) => facts.filter((s) => s.class === kind).length;
  const answered = draft.questions.filter((q) => q.answered);
  return {
    facts: facts.length,
    quoted: count("quoted"),
    supported: count("supported"),
    unproven: count("unsupported"),
    unchecked: count("cited"),
    uncited: facts.length > 0 ? (facts.length - cited.length) / facts.length : 0,
    disagree: draft.choices.filter((c) => c.chosen === null).length,
    crossLanguage: used.some((s) => baseLanguage(s.passage.locale) !== baseLanguage(draft.language)),
    oldestMonths: ages.length > 0 ? Math.max(...ages) : null,
    ...proofs(facts, draft),
    model: draft.drafter !== "device",
    retrieval: retrieval(draft, used),
    among: draft.sources.find((s) => s.among !== undefined)?.among ?? null,
    coverage: coverage(draft, cited, used),
    answered: draft.questions.length > 0 ? answered.length / draft.questions.length : cited.length > 0 ? 1 : 0,
  };
}

function proofs(facts: Sentence[], draft: Scored): Pick<Features, "meanProof" | "leastProof"> {
  const each = facts.map((s) => ({ proof: proofOf(s), size: words(draft.text.slice(s.from, s.to)).length }));
  const size = each.reduce((sum, p) => sum + p.size, 0);
  return {
    meanProof: size > 0 ? each.reduce((sum, p) => sum + p.proof * p.size, 0) / size : 1,
    leastProof: Math.min(1, ...each.map((p) => p.proof)),
  };
}

/**
 * By the search alone: the least likely of the cited articles. A model reads all that was found and takes what answers: for its
 * drafts it is how likely any of it does.
 */
function retrieval({ drafter, sources, choices }: Scored, used: Source[]): number | null {
  const likely = (list: Source[]) => new Map(list.flatMap((s) => (s.answers === undefined ? [] : [[s.passage.article, s.answers]])));
  const all = likely(sources);
  if (all.size === 0) return null;
  if (drafter !== "device") return 1 - [...all.values()].reduce((none, answers) => none * (1 - answers), 1);
  // Sources that say different things of the same matter answer alike; the search only knows which it met first.
  const alike = (s: Source) => choices.map((c) => c.options.map((o) => o.source)).filter((numbers) => numbers.includes(s.number));
  const best = (s: Source) => Math.max(...[...alike(s).flat(), s.number].map((n) => sources.find((x) => x.number === n)?.answers ?? 0));
  return Math.min(1, ...used.map(best));
}

function coverage(draft: Scored, cited: Sentence[], used: Source[]): number {
  const language = baseLanguage(used[0]?.passage.locale ?? draft.language);
  const asked = new Set(draft.questions.flatMap((q) => terms(q.text, language)));
  const quotes = cited.flatMap((s) => s.citations.map((c) => c.quote));
  const titles = used.flatMap((s) => [s.passage.title, s.passage.heading ?? ""]);
  const its = new Set(terms([...titles, ...quotes].join("\n"), language));
  return asked.size === 0 ? 0 : [...asked].filter((t) => its.has(t)).length / asked.size;
}
