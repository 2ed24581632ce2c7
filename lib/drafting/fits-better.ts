import { signsOf } from "./case-signs.ts";
import { caseWeights } from "./case-weights.ts";
import type { Citation } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { parallelRule, soonerThanRule, unnamedRow, valueOfOtherCase, valueOfOtherPart } from "./parallel-rule.ts";
import type { Reading } from "./reading.ts";
import { ruleReading } from "./rules-given.ts";
import { type Part, type Standing, standing } from "./standing.ts";

/**
 * Is another of the given rules more likely meant than the one that the sentence rests on: of the same article or of another?
 * Read from the customer's words and from what else the reply rests on (`parts`, its cited sentences).
 */
export function fitsBetter(said: Reading, citations: Citation[], parts: Part[], given: Evidence): boolean {
  const of = standing(said, citations, parts, given);
  if (!of || !tellsEnough(of)) return false;
  return plainlyOther(of, given) || chanceOfOtherCase(signsOf(of)) >= (given.drafter === "device" ? deviceDoubtful : doubtful);
}

/** From a customer who says less than this nobody can tell which case is theirs. */
const fewWords = 2;

/** Does the customer say enough to tell which case is theirs? */
export function tellsEnough({ given }: Standing): boolean {
  return given.asked.length >= fewWords;
}

/** Does one sign alone tell that another rule is meant? */
export function plainlyOther(of: Standing, given: Evidence): boolean {
  return (
    unnamedRow(of) ||
    parallelRule(of) ||
    soonerThanRule(of) ||
    valueOfOtherPart(of) ||
    valueOfOtherCase(of) ||
    amountElsewhere(of) ||
    likelierElsewhere(of, given)
  );
}

/**
 * From which chance the sentence waits for a look. What this device quotes it has chosen by its own search, and its confidence says
 * how often that is right: it waits from an even chance. How well a model chooses, nobody has measured.
 */
const doubtful = 0.17;
const deviceDoubtful = 0.5;

export type CaseWeights = typeof caseWeights;

/** Beyond this many deviations a sign says no more. */
const far = 4;

/** How likely (0 to 1) a sentence with these signs rests on the rule of another case, as often as the learning drafts did. */
export function chanceOfOtherCase(signs: number[], { mean, deviation, weight, bias }: CaseWeights = caseWeights): number {
  const scaled = signs.map((s, i) => Math.max(-far, Math.min(far, (s - (mean[i] ?? 0)) / (deviation[i] ?? 1))));
  return 1 / (1 + Math.exp(-scaled.reduce((sum, s, i) => sum + s * (weight[i] ?? 0), bias)));
}

/** An amount that the customer names stands in another article, and not in what the sentence rests on. */
function amountElsewhere({ given, cited, away, alone }: Standing): boolean {
  const asked = given.values.filter((v) => v.make.startsWith("amount")).flatMap((v) => v.keys);
  if (!alone || asked.length === 0) return false;
  const names = (rule: (typeof cited)[number]) =>
    ruleReading(rule, given.language).facts.some((f) => f.make.startsWith("amount") && f.keys.some((k) => asked.includes(k)));
  return away.some(names) && !cited.some(names);
}

/** Log odds from which another article is held for far likelier: where the whole reply is this one rule, and where it is not. */
const farLikelier = { only: 3, beside: 4 };
const smallest = 0.005;

/** Nothing else in the reply rests on the article, and the search finds that another one answers far more likely. */
function likelierElsewhere({ cited, alone, only }: Standing, given: Evidence): boolean {
  if (!alone) return false;
  const own = new Set(cited.map((r) => r.article));
  const odds = (mine: boolean) => {
    const chances = given.sources.filter((s) => own.has(s.passage.article) === mine).map((s) => s.answers ?? 0);
    const best = Math.max(0, ...chances);
    return Math.log((best + smallest) / (1 - best + smallest));
  };
  return odds(false) - odds(true) >= (only ? farLikelier.only : farLikelier.beside);
}
