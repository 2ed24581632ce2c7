import { hasNegation } from "../language/cues.ts";
import { type ClaimTerm, compounding } from "./claim-terms.ts";
import { type ClaimValue, differ } from "./claim-values.ts";
import { type Claimant, type Statement, statement, termsOf } from "./statement.ts";

/** Letters that two compounds must share in a row. */
const part = 6;

/** Two values for one thing. `sure` (0 to 1): how sure both speak of the same thing. */
export interface Clash {
  kind: "amount" | "percent" | "duration" | "date" | "number" | "limit";
  a: ClaimValue;
  b: ClaimValue;
  sure: number;
}

/** What two statements say about each other: the same thing in the same way, in another way, or nothing. */
export type Relation = { agree: true } | { agree: false; clash: Clash };

/** Does one text say another amount, share, time, date or number than the other about the same thing? Null when not, or not for sure. */
export function clashes(a: Claimant, b: Claimant): Clash | null {
  const relation = relate(statement(a), statement(b));
  return relation && !relation.agree ? relation.clash : null;
}

/** The same for statements that are read already. */
export function relate(a: Statement, b: Statement): Relation | null {
  if (!comparable(a, b)) return null;
  let agree = false;
  let best: Clash | null = null;
  for (const kind of ["amount", "percent", "duration", "date", "number"] as const) {
    for (const [one, other, strict] of pairs(a, b, kind)) {
      const verdict = differ(one, other);
      const sure = verdict === "unsure" ? 0 : aboutTheSame(a, b, one, other, strict);
      if (sure === 0) continue;
      if (verdict === "same") agree = true;
      else if (!best || sure > best.sure) best = { kind: named(one, other), a: one, b: other, sure };
    }
  }
  if (best) return { agree: false, clash: best };
  return agree ? { agree: true } : null;
}

function named(a: ClaimValue, b: ClaimValue): Clash["kind"] {
  return a.kind === "number" && (a.bound === "most" || b.bound === "most" || a.bound === "least" || b.bound === "least") ? "limit" : a.kind;
}

/** Brands, products, regions, years, examples, negations: what lets two sentences differ without contradicting each other. */
function comparable(a: Statement, b: Statement): boolean {
  const apart = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
  if (a.idle || b.idle || a.language !== b.language || apart(a.of.brand, b.of.brand) || apart(a.of.product, b.of.product)) return false;
  if (apart(a.region, b.region) || !sameYears(a, b)) return false;
  if (!within(a.names, [b.names, b.context.names, b.context.terms]) || !within(b.names, [a.names, a.context.names, a.context.terms]))
    return false;
  if (!within(a.context.names, [b.names, b.context.names, b.context.terms, b.all])) return false;
  if (!within(b.context.names, [a.names, a.context.names, a.context.terms, a.all])) return false;
  if (a.of.kind === "step" && b.of.kind === "step" && ![...a.context.title].some((t) => b.context.title.has(t))) return false;
  return !parallelTitles(a, b);
}

function sameYears(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map((s) => new Set([...s.years, ...s.context.years]));
  return within(one ?? new Set(), [other ?? new Set()]) && within(other ?? new Set(), [one ?? new Set()]);
}

function within(words: Set<string>, places: Set<string>[]): boolean {
  return [...words].every((word) => places.some((place) => place.has(word)));
}

/** "Returns in Sweden" and "Returns in Norway", "Clean the Drift" and "Clean the Dew" say the same of two things. */
function parallelTitles(a: Statement, b: Statement): boolean {
  const one = a.context.title;
  const other = b.context.title;
  if (one.size !== other.size) return false;
  const shared = [...one].filter((t) => other.has(t)).length;
  const onlyA = [...one].filter((t) => !other.has(t) && !b.all.has(t) && !b.context.terms.has(t));
  const onlyB = [...other].filter((t) => !one.has(t) && !a.all.has(t) && !a.context.terms.has(t));
  return shared > 0 && onlyA.length > 0 && onlyA.length === onlyB.length && onlyA.length <= shared;
}

/** Which value of one stands against which of the other; `strict` where that is not certain. */
function pairs(a: Statement, b: Statement, kind: ClaimValue["kind"]): [ClaimValue, ClaimValue, boolean][] {
  const own = a.values.filter((v) => v.kind === kind);
  const its = b.values.filter((v) => v.kind === kind);
  const equal = own.flatMap((v): [ClaimValue, ClaimValue, boolean][] => {
    const same = its.find((w) => differ(v, w) === "same");
    return same ? [[v, same, false]] : [];
  });
  const restA = own.filter((v) => !equal.some(([one]) => one === v));
  const restB = its.filter((w) => !equal.some(([, other]) => other === w) && !own.some((v) => differ(v, w) === "same"));
  const free = restA.filter((v) => !its.some((w) => differ(v, w) === "same"));
  if (free.length === restB.length)
    return [...equal, ...free.map((v, at): [ClaimValue, ClaimValue, boolean] => [v, restB[at] as ClaimValue, free.length > 1])];
  return [...equal, ...free.flatMap((v) => restB.map((w): [ClaimValue, ClaimValue, boolean] => [v, w, true]))];
}

/** How sure (0: not) it is that two values are given for the same thing. */
function aboutTheSame(a: Statement, b: Statement, one: ClaimValue, other: ClaimValue, strict: boolean): number {
  const own = termsOf(a, one);
  const its = termsOf(b, other);
  if (!sameScope(a, b, own, its) || !sameDirection(a, b, one, other)) return 0;
  if (one.kind === "number" && !sameHead(a, b, one, other)) return 0;
  if (otherCase(a, b, one, other)) return 0;
  if (negated(a, one) !== negated(b, other)) return 0;
  if (wasOnce(a, one) || wasOnce(b, other)) return 0;
  if (!sameConditions(a, b) || !sameConditions(b, a)) return 0;
  const left = extras(own, b);
  const right = extras(its, a);
  const shared = sharedWeight(own, its, a, b);
  if (left.full.length > 0 && right.full.length > 0) return 0;
  const [only] = [...left.full, ...right.full];
  if (left.full.length + right.full.length > 1) return 0;
  if (only) return !strict && shared >= 3 && !narrows(only, left.full.length > 0 ? a : b) ? 0.7 : 0;
  if (left.mild > 0 && right.mild > 0) return !strict && shared >= 2.5 ? 0.7 : 0;
  if (shared < 1.5 && (shared < 1 || !explainedTitles(a, b) || !explainedTitles(b, a))) return 0;
  return Math.min(0.97, 0.75 + 0.05 * shared - 0.05 * (left.mild + right.mild));
}

/** With little to go by, nothing over one sentence may point to another thing than the other speaks of. */
function explainedTitles(a: Statement, b: Statement): boolean {
  const known = [...b.all, ...b.context.terms];
  return [...a.context.title].every((t) => known.includes(t) || (compounding.has(a.language) && known.some((k) => sharesPart(t, k))));
}

/** Have two compounds a part in common, as "betalningspåminnelse" and "påminnelseavgift" have? */
function sharesPart(a: string, b: string): boolean {
  for (let at = 0; at + part <= a.length; at++) if (b.includes(a.slice(at, at + part))) return true;
  return false;
}

function extras(own: ClaimTerm[], other: Statement): { full: ClaimTerm[]; mild: number } {
  const missing = own.filter((t) => !other.all.has(t.term) && !other.context.terms.has(t.term));
  const each = [...new Map(missing.map((t) => [t.term, t])).values()];
  return { full: each.filter((t) => t.weight >= 1), mild: each.filter((t) => t.weight < 1).length };
}

function sharedWeight(own: ClaimTerm[], its: ClaimTerm[], a: Statement, b: Statement): number {
  const weights = new Map([...own, ...its].map((t) => [t.term, t.weight]));
  let sum = 0;
  for (const [term, weight] of weights) {
    const inA = a.all.has(term);
    const inB = b.all.has(term);
    if (inA && inB) sum += weight;
    else if ((inA && b.context.terms.has(term)) || (inB && a.context.terms.has(term))) sum += weight / 2;
  }
  if (sum === 0) return 0;
  const over = [...a.context.terms].filter((t) => b.context.terms.has(t) && !weights.has(t)).length;
  return sum + Math.min(1, over / 2);
}

function sameScope(a: Statement, b: Statement, own: ClaimTerm[], its: ClaimTerm[]): boolean {
  const said = (terms: ClaimTerm[]) => new Set(terms.filter((t) => t.scope).map((t) => t.term));
  const [left, right] = [said(own), said(its)];
  return (
    within(left, [right, b.context.terms]) &&
    within(right, [left, a.context.terms]) &&
    within(a.context.scopes, [right, b.context.terms, b.all]) &&
    within(b.context.scopes, [left, a.context.terms, a.all])
  );
}

/** "for faulty items", "business customers": such a word makes another rule of it. */
function narrows(term: ClaimTerm, s: Statement): boolean {
  const before = s.of.text.slice(0, term.from);
  if (
    /(?:^|\s)(?:for|with|on|in|from|to|without|at|via|by|under|per|as|about|of|för|med|på|i|till|från|utan|via|av|hos|om)(?:\s(?:a|an|the|your|our|all|any|this|that|en|ett|den|det|din|ditt|alla))?\s$/iu.test(
      before,
    )
  )
    return true;
  const next = s.terms.find((t) => t.from >= term.to);
  return next !== undefined && next.from <= term.to + 1;
}

/** Does a date say when something begins? Else when it ends or happens. */
function opens(s: Statement, v: ClaimValue): boolean {
  return /(?:^|[^\p{L}])(?:from|since|starting|after|as of|begins?(?: on)?|starts?(?: on)?|från|från och med|fr\.o\.m\.|sedan|efter|börjar|startar)(?: the| den)?[\s=:]*$/iu.test(
    s.of.text.slice(0, v.from),
  );
}

function sameDirection(a: Statement, b: Statement, one: ClaimValue, other: ClaimValue): boolean {
  const after = (s: Statement, v: ClaimValue) =>
    /^\s*(?:or (?:more|less)\s*)?(before|prior|after|from|since|ahead|ago|old|older|or more|or less|innan|före|efter|från|sedan|gammal|eller mer|eller mindre)(?!\p{L})/iu
      .exec(s.of.text.slice(v.to))?.[1]
      ?.toLowerCase();
  const group = (word: string | undefined) =>
    word === undefined
      ? null
      : /before|prior|ahead|innan|före/.test(word)
        ? "before"
        : /ago|old|gammal/.test(word)
          ? "old"
          : /more|mer/.test(word)
            ? "more"
            : /less|mindre/.test(word)
              ? "less"
              : "after";
  if (one.kind === "date" && opens(a, one) !== opens(b, other)) return false;
  const [x, y] = [group(after(a, one)), group(after(b, other))];
  return x === y || ((x === null || y === null) && x !== "before" && y !== "before" && x !== "old" && y !== "old");
}

/** Five items are no ten people: what is counted must be the same. */
function sameHead(a: Statement, b: Statement, one: ClaimValue, other: ClaimValue): boolean {
  const head = (s: Statement, v: ClaimValue) => {
    return s.terms.find((t) => t.from >= v.to && t.from - v.to <= 12)?.term ?? null;
  };
  const unit = (s: Statement, v: ClaimValue) =>
    /^\s?(?:[kmgt]b|[kmcd]?m|kg|g|ml|l|db|w|v|°c|%)(?![\p{L}])/iu.exec(s.of.text.slice(v.to))?.[0]?.trim().toLowerCase() ?? null;
  return unit(a, one) === unit(b, other) && (unit(a, one) !== null || (head(a, one) !== null && head(a, one) === head(b, other)));
}

/** "10% off from 5 lamps, 20% off from 10": where a second value beside it differs too, each sentence speaks of a case of its own. */
function otherCase(a: Statement, b: Statement, one: ClaimValue, other: ClaimValue): boolean {
  const beside = (s: Statement, v: ClaimValue) =>
    s.values.filter(
      (w) => w !== v && s.clauses.some((c) => c.from <= w.from && w.from < c.to && (c.condition || (c.from <= v.from && v.from < c.to))),
    );
  const its = beside(b, other);
  return beside(a, one).some((v) => its.some((w) => w.kind === v.kind) && !its.some((w) => differ(v, w) === "same" && !opposite(v, w)));
}

/** "under £500" and "over £500" name the same sum and two cases. */
function opposite(v: ClaimValue, w: ClaimValue): boolean {
  return (v.bound === "most" && w.bound === "least") || (v.bound === "least" && w.bound === "most");
}

/** Is what is said of the value denied, or said under a condition that denies something? */
function negated(s: Statement, v: ClaimValue): boolean {
  if (!s.negative) return false;
  const said = s.clauses.filter((c) => c.condition || (c.from <= v.from && v.from < c.to));
  return said.some((c) => hasNegation(s.of.text.slice(c.from, c.to), s.language));
}

function wasOnce(s: Statement, v: ClaimValue): boolean {
  return /(?:^|\s)(?:was|were|cost|kostade|var)\s+$/iu.test(s.of.text.slice(0, v.from));
}

/** What one says only under a condition, the other must say under it too. */
function sameConditions(a: Statement, b: Statement): boolean {
  return a.clauses.every((c) => {
    if (!c.condition) return true;
    const own = a.terms.filter((t) => c.from <= t.from && t.from < c.to);
    return own.length > 0 ? own.every((t) => b.all.has(t.term) || b.context.terms.has(t.term)) : b.clauses.some((d) => d.condition);
  });
}
