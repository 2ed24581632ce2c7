import { ageInMonths, staleAfter } from "../knowledge/freshness.ts";
import { baseLanguage } from "../language/base-language.ts";
import { words } from "../language/words.ts";
import { blockText } from "./block-text.ts";
import { overlap } from "./classify.ts";
import type { Band, Confidence, Draft, Sentence } from "./draft.ts";
import type { Profile } from "./profile.ts";
import { reasons } from "./reasons.ts";

export interface Scored
  extends Pick<
    Draft,
    "text" | "sentences" | "values" | "findings" | "sources" | "questions" | "choices" | "language" | "drafter" | "outcome"
  > {
  thresholds: Profile["thresholds"];
  /** A verifier said of each cited sentence whether it follows. */
  verified: boolean;
  /** ISO date. */
  now: string;
}

/** What a draft's confidence is made of; shares are 0 to 1. */
export interface Features {
  facts: number;
  quoted: number;
  supported: number;
  unproven: number;
  unchecked: number;
  disagree: number;
  crossLanguage: boolean;
  oldestMonths: number | null;
  meanProof: number;
  leastProof: number;
  retrieval: number;
  answered: number;
  uncited: number;
  quality: number;
}

const checkFrom = 0.7;

/** How sure a draft is: weighed features, capped by what must not be overlooked, uncalibrated until outcomes say otherwise. */
export function confidence(draft: Scored): Confidence {
  const f = features(draft);
  if (draft.outcome === "none" || draft.text === "") {
    return {
      value: 0,
      band: "none",
      calibrated: false,
      n: 0,
      method: "grounded-v1",
      cap: null,
      reasons: reasons(draft, f),
      raw: 0,
      error: null,
    };
  }
  const logit = -3.4 + 2.6 * f.meanProof + 1.0 * f.leastProof + 1.2 * f.retrieval + 1.4 * f.answered - 2.0 * f.uncited + 0.4 * f.quality;
  const raw = 1 / (1 + Math.exp(-logit));
  const cap = caps(draft, f).reduce<[string, number] | null>((lowest, c) => (c[1] < (lowest?.[1] ?? raw) ? c : lowest), null);
  const value = Math.round((cap?.[1] ?? raw) * 100) / 100;
  return {
    value,
    band: bandOf(value, draft.thresholds),
    calibrated: false,
    n: 0,
    method: "grounded-v1",
    cap: cap?.[0] ?? null,
    reasons: reasons(draft, f),
    raw,
    error: null,
  };
}

/** The band in words; where a profile calls a low value high, its word counts. */
function bandOf(value: number, thresholds: Profile["thresholds"]): Band {
  if (value >= thresholds.high) return "high";
  if (value < thresholds.offer) return "none";
  return value >= checkFrom ? "check" : "low";
}

function caps(draft: Scored, f: Features): [string, number][] {
  const has = (kind: string) => draft.findings.some((x) => x.kind === kind);
  const all: [boolean, string, number][] = [
    [has("internal-text"), "internal-text", 0.2],
    [draft.sentences.some((s) => s.because === "negation-differs" || s.because === "verifier-disagrees"), "contradicted", 0.2],
    [has("value-not-found") || has("link"), "value-not-found", 0.4],
    [f.unproven > 0, "unproven-sentences", 0.55],
    [f.crossLanguage && !draft.verified, "cross-language", 0.6],
    [f.disagree > 0, "sources-disagree", 0.65],
    [f.oldestMonths !== null && f.oldestMonths >= staleAfter, "stale-source", 0.7],
    [f.unchecked > 0 && !draft.verified, "meaning-not-checked", 0.8],
    [draft.drafter === "device", "on-device", 0.85],
  ];
  return all.filter(([on]) => on).map(([, code, value]) => [code, value]);
}

function features(draft: Scored): Features {
  const facts = draft.sentences.filter((s) => !["courtesy", "profile", "conversation"].includes(s.class));
  const cited = facts.filter((s) => s.citations.length > 0);
  const used = draft.sources.filter((s) => cited.some((x) => x.citations.some((c) => c.source === s.number)));
  const ages = used.map((s) => ageInMonths(s.passage.reviewed ?? s.passage.updated, draft.now)).filter((a) => a !== null);
  const oldestMonths = ages.length > 0 ? Math.max(...ages) : null;
  const disagree = draft.choices.filter((c) => c.chosen === null).length;
  const proofs = facts.map((s) => ({ proof: proofOf(s, draft), size: words(draft.text.slice(s.from, s.to)).length }));
  const size = proofs.reduce((sum, p) => sum + p.size, 0);
  const fresh = oldestMonths === null ? 0.5 : oldestMonths < staleAfter ? 1 : oldestMonths < 2 * staleAfter ? 0.5 : 0.2;
  return {
    facts: facts.length,
    quoted: facts.filter((s) => s.class === "quoted").length,
    supported: facts.filter((s) => s.class === "supported").length,
    unproven: facts.filter((s) => s.class === "unsupported").length,
    unchecked: facts.filter((s) => s.class === "cited").length,
    disagree,
    crossLanguage: used.some((s) => baseLanguage(s.passage.locale) !== baseLanguage(draft.language)),
    oldestMonths,
    meanProof: size > 0 ? proofs.reduce((sum, p) => sum + p.proof * p.size, 0) / size : 1,
    leastProof: Math.min(1, ...proofs.map((p) => p.proof)),
    retrieval: retrieval(draft),
    answered:
      draft.questions.length > 0 ? draft.questions.filter((q) => q.answered).length / draft.questions.length : cited.length > 0 ? 1 : 0,
    uncited: facts.length > 0 ? facts.filter((s) => s.citations.length === 0).length / facts.length : 0,
    quality: disagree > 0 ? fresh / 2 : fresh,
  };
}

/** 1 for a quotation or a verifier's yes, 0 without proof; a cited sentence by the words it shares with its blocks. */
function proofOf(sentence: Sentence, draft: Scored): number {
  if (sentence.class === "quoted" || sentence.class === "supported") return 1;
  if (sentence.class !== "cited") return 0;
  if (sentence.because === "partly-supported") return 0.5;
  const blocks = sentence.citations.map((c) => c.quote).join(" ");
  const share = overlap(draft.text.slice(sentence.from, sentence.to), blocks, draft.language);
  return share >= 0.8 ? 0.9 : share >= 0.3 ? 0.5 : 0.1;
}

/**
 * How likely (0 to 1) what was found answers, as the mean over the questions; where the search does not know, the share of
 * the questions' content words that the used passages hold.
 */
function retrieval(draft: Scored): number {
  if (draft.questions.some((q) => q.answers !== undefined))
    return draft.questions.reduce((sum, q) => sum + (q.answers ?? 0), 0) / draft.questions.length;
  const used = draft.sources.filter((s) => s.used).map((s) => s.passage);
  if (used.length === 0 || draft.questions.length === 0) return used.length > 0 ? 0.5 : 0;
  const text = used.map((p) => [p.title, p.heading ?? "", ...p.blocks.map((_, i) => blockText(p, i))].join("\n")).join("\n");
  return (
    draft.questions.reduce((sum, q) => sum + overlap(q.text, text, baseLanguage(used[0]?.locale ?? draft.language)), 0) /
    draft.questions.length
  );
}
