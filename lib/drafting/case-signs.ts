import type { Concept } from "../language/concepts.ts";
import { says } from "../language/cue-patterns.ts";
import { hold, type Rule, type RulesGiven, ruleReading } from "./rules-given.ts";
import type { Standing } from "./standing.ts";
import { unconnected } from "./unconnected.ts";
import type { WordPool } from "./word-pool.ts";

/** What tells that a sentence rests on the rule of another case, in the order of its numbers; the weights are learned on these. */
export const caseSigns = [
  "another sentence rests on the same article",
  "another article's rule has more of the customer's words",
  "the customer's words that the cited rule alone has",
  "a limiting rule beside it has more of the customer's words",
  "the customer gives a value of the cited rule's kind",
  "nothing in common with the customer's words",
] as const;

/** The signs of a sentence, in `caseSigns`' order. */
export function signsOf(of: Standing): number[] {
  return [
    of.alone ? 0 : 1,
    of.alone ? moreElsewhere(of) : 0,
    ownAlone(of),
    moreLimited(of),
    sharesKind(of) ? 1 : 0,
    of.alone && unconnected(of) ? 1 : 0,
  ];
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

/** How much more of the customer's own words another article's best rule has than the cited ones, titles among them. */
function moreElsewhere({ given: { asked, weight }, cited, away }: Standing): number {
  const own = cited.map((r) => r.whole);
  return most(away, ({ whole }) => {
    const theirs = sum(asked, (w) => (held(own, w) ? 0 : weight(w) * hold(whole, w)));
    const ours = sum(asked, (w) => (hold(whole, w) > 0 ? 0 : weight(w) * Math.max(...own.map((p) => hold(p, w)))));
    return Math.max(0, theirs - ours);
  });
}

/** The weight of the customer's words that the cited rules have and no other rule of their articles. */
function ownAlone({ given: { asked, weight }, cited, beside }: Standing): number {
  const own = cited.map((r) => r.whole);
  const others = beside.map((r) => r.pool);
  return sum(asked, (w) => (held(own, w) && !held(others, w) ? weight(w) : 0));
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

const tellingKinds = /^(?:measure|amount|age|time|percent)/;

/** Does the customer give a value of a kind that the cited rule speaks of: "400 MB" beside "less than 1 GB"? */
function sharesKind({ given: { values, language }, cited }: Standing): boolean {
  const kind = (make: string) => make.replace(/^measure (?:[kmgt]b|[kmgt]bit)$/u, "measure data");
  const asked = new Set(values.filter((v) => tellingKinds.test(v.make)).map((v) => kind(v.make)));
  return asked.size > 0 && cited.some((r) => ruleReading(r, language).facts.some((f) => asked.has(kind(f.make))));
}

function held(pools: WordPool[], word: Concept): boolean {
  return pools.some((p) => hold(p, word) > 0);
}

function sum<T>(all: T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function most<T>(all: T[], of: (one: T) => number): number {
  return all.reduce((best, one) => Math.max(best, of(one)), 0);
}
