import type { Concept } from "../language/concepts.ts";
import { says } from "../language/cue-patterns.ts";
import { conditionsOf } from "./agree-conditions.ts";
import { denies } from "./poles.ts";
import { contentWords, hold, type Rule, type RulesGiven, ruleReading } from "./rules-given.ts";
import type { Standing } from "./standing.ts";
import { unconnected } from "./unconnected.ts";
import { type WordPool, wordPool } from "./word-pool.ts";

/** What tells that a sentence rests on the rule of another case, in the order of its numbers; the weights are learned on these. */
export const caseSigns = [
  "another sentence rests on the same article",
  "a rule beside it has more of the customer's words",
  "an unused rule with another value of the same kind fits as well",
  "none of the customer's words",
  "nothing in common with the customer's words",
  "a denial beside it takes up the customer's words",
  "the customer meets the condition of a rule beside it",
  "another row of the table fits as well",
  "a limiting rule beside it has more of the customer's words",
] as const;

/** The signs of a sentence, in `caseSigns`' order. */
export function signsOf(of: Standing): number[] {
  const { alone } = of;
  return [
    alone ? 0 : 1,
    moreBeside(of),
    otherValueFits(of) ? 1 : 0,
    alone && noneOfTheirs(of) ? 1 : 0,
    alone && unconnected(of) ? 1 : 0,
    alone ? deniedBeside(of) : 0,
    conditionMet(of) ? 1 : 0,
    otherRowFits(of) ? 1 : 0,
    moreLimited(of),
  ];
}

/** From here on a word is there itself or by another of its meaning; a word of the same family says less. */
const surely = 0.8;
/** What counts as a tie. */
const nearly = 0.01;

/** The weight of the customer's words that a pool holds. */
function shared({ asked, weight }: RulesGiven, pool: WordPool): number {
  return sum(asked, (w) => weight(w) * hold(pool, w));
}

function moreBeside({ given, cited, beside }: Standing): number {
  return most(beside, (r) => shared(given, r.pool)) - most(cited, (r) => shared(given, r.pool));
}

/** Does a rule give another value of a kind that the sentence gives? */
function givesOther({ said, given }: Standing, rule: Rule): boolean {
  const keys = new Set(said.facts.flatMap((f) => f.keys));
  return ruleReading(rule, given.language).facts.some((f) => said.facts.some((g) => g.make === f.make) && !f.keys.some((k) => keys.has(k)));
}

function otherValueFits(of: Standing): boolean {
  const { given, cited, spare } = of;
  const own = most(cited, (r) => shared(given, r.whole));
  return spare.some((r) => givesOther(of, r) && shared(given, r.whole) + nearly >= own);
}

/** Neither the sentence nor what it rests on has a word of the customer's. */
function noneOfTheirs({ given: { asked }, cited, saidPool }: Standing): boolean {
  const pools = [saidPool, ...cited.map((r) => r.pool)];
  return !asked.some((w) => held(pools, w, surely));
}

const plenty = 0.5;

/** How much a denying rule beside the cited ones has of the customer's words that they lack, 0 to 1; 0 where the sentence itself denies. */
function deniedBeside({ said, given: { asked, weight, language }, cited, beside }: Standing): number {
  if (said.clauses.some((c) => c.denials % 2 === 1)) return 0;
  const own = cited.map((r) => r.pool);
  const open = asked.filter((w) => !held(own, w, surely));
  const denying = beside.filter((r) => denies(ruleReading(r, language)));
  return Math.min(1, most(denying, (r) => sum(open, (w) => (hold(r.pool, w) >= surely ? weight(w) : 0))) / plenty);
}

const nearlyAll = 0.8;

/** Does a rule beside the cited ones hold under a condition that the customer meets, with a word that the cited ones don't have? */
function conditionMet({ given: { spoken, weight, language }, cited, beside }: Standing): boolean {
  const own = cited.map((r) => r.whole);
  return beside.some((rule) =>
    conditionsOf(ruleReading(rule, language)).some(({ words, firm }) => {
      const met = words.filter((w) => hold(spoken, w) >= surely);
      return firm && met.some((w) => !held(own, w)) && sum(met, weight) >= nearlyAll * sum(words, weight);
    }),
  );
}

/** The customer names what two rows are, of which the sentence rests on one ("express card") as if they had asked for it. */
function otherRowFits(of: Standing): boolean {
  const { given, cited, beside } = of;
  if (!cited.some((r) => r.kind === "row") || chosenByWord(of)) return false;
  const own = most(cited, (r) => shared(given, r.pool));
  const named = (r: Rule) => given.asked.some((w) => hold(labelOf(r, given.language), w) > 0);
  return beside.some((r) => r.kind === "row" && givesOther(of, r) && named(r) && shared(given, r.pool) + nearly >= own);
}

/** The words of a row's first cell. */
function labelOf({ text }: Rule, language: string): WordPool {
  return wordPool(contentWords(text.split(/ – |: /)[0] ?? "", language), language);
}

/** Do the cited rules have a word of the customer's that no other rule of their articles has? */
function chosenByWord({ given: { asked, weight }, cited, beside }: Standing): boolean {
  const own = cited.map((r) => r.whole);
  const others = beside.map((r) => r.pool);
  return asked.some((w) => weight(w) > 0 && held(own, w) && !held(others, w));
}

const underTitle = 0.5;
const forValue = 0.6;

/** The weight of what the customer speaks of that a rule holds. */
function worth({ asked, values, weight, language }: RulesGiven, rule: Rule): number {
  const words = sum(asked, (w) => weight(w) * Math.max(hold(rule.pool, w), underTitle * hold(rule.over, w)));
  if (values.length === 0) return words;
  const keys = new Set(values.flatMap((v) => v.keys));
  const its = new Set(ruleReading(rule, language).facts.flatMap((f) => f.keys));
  return words + forValue * [...its].filter((k) => keys.has(k)).length;
}

const noLimit = -0.5;
/** Of a customer who says next to nothing that the rules speak of, one word is not all of it. */
const least = 0.4;

/** How much better than the cited rules one beside them fits that denies or limits something, as a share of what can be fitted at all. */
function moreLimited({ given, cited, beside }: Standing): number {
  const { asked, rules, weight, language } = given;
  const limits = beside.filter(
    (rule) =>
      says(rule.text, language, "condition") ||
      says(rule.text, language, "only") ||
      ruleReading(rule, language).clauses.some((c) => c.denials % 2 === 1),
  );
  if (limits.length === 0) return noLimit;
  const pools = rules.map((r) => r.pool);
  const all = sum(asked, (w) => (held(pools, w) ? weight(w) : 0));
  const best = (of: Rule[]) => most(of, (r) => worth(given, r));
  return (best(limits) - best(cited)) / Math.max(least, all);
}

function held(pools: WordPool[], word: Concept, from = 0): boolean {
  return pools.some((p) => hold(p, word) > 0 && hold(p, word) >= from);
}

function sum<T>(all: T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function most<T>(all: T[], of: (one: T) => number): number {
  return all.reduce((best, one) => Math.max(best, of(one)), 0);
}
