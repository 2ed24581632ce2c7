import { continues } from "../knowledge/continues.ts";
import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { meant } from "../language/meant.ts";
import { limits, pointsBack, speaksOfBefore } from "./sentence-openers.ts";
import type { Unit } from "./units.ts";
import { leansMost, type Wanted } from "./wanted.ts";
import { unitText, type Weighed } from "./weigh.ts";

/** A sentence this close to one already said repeats it. */
const repeats = 0.7;
/** A sentence must be worth this share of the best one; one that says nothing more of the question, this share. */
const worthwhile = 0.5;
const asGood = 0.85;
/** Beside a row that the question names, a sentence must be worth this much more. */
const clearly = 1.1;

/**
 * What of an article answers: at most `most` sentences by worth and one list whole where a way is asked for. `said` holds the
 * terms of what the reply says already. Conditions are added by `withNeighbours`.
 */
export function select(all: Weighed[], wanted: Wanted, most: number, said: ReadonlySet<string>[]): Weighed[] {
  const lists = all.filter((w) => w.unit.kind === "list");
  const single = narrowed(
    all.filter((w) => w.unit.kind !== "list"),
    wanted,
  );
  const list = best(lists);
  const first = best(single);
  const takesList = list !== null && suits(list, first, wanted);
  const beside = takesList ? (wanted.whether || !wanted.how ? Math.min(2, most) : 1) : most;
  const least = takesList && !wanted.whether ? asGood * Math.max(list.score, first?.score ?? 0) : 0;
  const chosen = pick(single, wanted, { most: beside, least, said });
  return takesList && !repeated(termsOf(list), said) ? [...chosen, list] : chosen;
}

/** Is the list what is asked for, and not only one about the same product? */
function suits(list: Weighed, single: Weighed | null, wanted: Wanted): boolean {
  if (single === null) return true;
  if (wanted.how) return list.own >= 0.5 * single.own && (!list.elsewhere || list.said >= asGood * single.said);
  if (wanted.values.length > 0) return single.score < 0.5 * list.score || (list.answers && list.said > clearly * single.said);
  return list.said >= single.said && list.score >= 0.9 * single.score;
}

/** Of a table only the rows that the question names; beside them only what answers clearly better. */
function narrowed(all: Weighed[], wanted: Wanted): Weighed[] {
  const rows = all.filter((w) => w.unit.kind === "row");
  const others = all.filter((w) => w.unit.kind !== "row");
  const asked = [...wanted.own, ...wanted.context];
  // What few rows have ("Gotland") tells them apart; what all have ("delivery") does not.
  const having = new Map(asked.map((p) => [p, rows.filter((r) => r.parts.has(p)).length]));
  const tells = (r: Weighed) => asked.reduce((sum, p) => sum + (r.parts.has(p) ? (p.name ? 2 : 1) / (having.get(p) ?? 1) ** 2 : 0), 0);
  const telling = rows.map(tells);
  const closest = Math.max(0, ...telling);
  const named = rows.filter((_, i) => closest > 0 && (telling[i] ?? 0) >= closest - 1e-9);
  const told = others.some((w) => w.answers && w.said > 0);
  if (named.length === rows.length) return named.length === 1 || closest === 0 || told ? others : all;
  const top = Math.max(...named.map((r) => r.score));
  // A word of the question that only this row has tells it from what holds for the others.
  const only = asked.some((p) => named.some((r) => r.parts.has(p)) && !all.some((w) => !named.includes(w) && w.parts.has(p)));
  return all.filter((w) => (w.unit.kind === "row" ? named.includes(w) : !only && w.score >= clearly * top));
}

/** The best of them by score; null of none. */
export function best(all: Weighed[]): Weighed | null {
  return all.reduce<Weighed | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
}

interface Picking {
  most: number;
  /** The lowest score. */
  least: number;
  said: ReadonlySet<string>[];
}

/** By worth, leaving out what the reply already says in other words. */
function pick(all: Weighed[], wanted: Wanted, { most, least, said }: Picking): Weighed[] {
  const top = best(all)?.score ?? 0;
  const fresh = all.filter((w) => !repeated(termsOf(w), said));
  const first = best(fresh);
  // Where what answers best is said already, a lesser sentence would only add noise.
  if (first === null || first.score < Math.max(least, asGood * top)) return [];
  const chosen: Weighed[] = [];
  for (const w of fresh.sort((a, b) => b.score - a.score)) {
    if (chosen.length >= most || w.score < Math.max(least, worthwhile * first.score)) break;
    if (adds(w, first, chosen, wanted) && !repeated(termsOf(w), chosen.map(termsOf))) chosen.push(w);
  }
  return chosen;
}

/** Does a sentence say more of what is asked: another part of it, or another value where one was asked for? */
function adds(w: Weighed, first: Weighed, chosen: Weighed[], wanted: Wanted): boolean {
  if (w === first) return true;
  if (w.parts.size === 0 && !w.headed) return false;
  const asked = wanted.leaning >= leansMost ? [...wanted.own, ...wanted.context] : wanted.own;
  if (asked.some((p) => p.core && w.parts.has(p) && !chosen.some((c) => c.parts.has(p)))) return true;
  if (w.score < asGood * first.score) return false;
  return !first.answers || [...w.values].some((v) => !chosen.some((c) => c.values.has(v)));
}

/** The content words of a unit. */
export function termsOf(weighed: { passage: Passage; unit: Unit }): ReadonlySet<string> {
  return meant(unitText(weighed.passage, weighed.unit), baseLanguage(weighed.passage.locale)).stems;
}

function repeated(own: ReadonlySet<string>, said: ReadonlySet<string>[]): boolean {
  return said.some((other) => {
    const shared = [...own].filter((t) => other.has(t)).length;
    const all = own.size + other.size - shared;
    return all > 0 && shared / all >= repeats;
  });
}

/** A rule and its condition are never shown apart, nor a sentence that points back without what it points at. */
export function withNeighbours(passage: Passage, all: Unit[], picked: Unit[], said: ReadonlySet<string>[]): Unit[] {
  const language = baseLanguage(passage.locale);
  const chosen = new Set(picked);
  const text = (u: Unit | undefined) => (u ? unitText(passage, u) : "");
  const shares = (a: string, b: string) => {
    const other = meant(b, language).stems;
    return [...meant(a, language).stems].some((t) => other.has(t));
  };
  const fresh = (u: Unit) => !repeated(meant(text(u), language).stems, said);
  const inList = (unit: Unit) => unit.blocks.some((b) => passage.blocks[b]?.kind === "step");
  const follows = (unit: Unit, before: Unit) =>
    continues(text(unit), language) ||
    (limits(text(unit), language) &&
      (pointsBack(text(unit), language) || speaksOfBefore(text(unit), language) || (!inList(unit) && shares(text(unit), text(before)))));
  for (let i = all.length - 1; i > 0; i--) {
    const unit = all[i];
    const before = all[i - 1];
    if (!unit || !before || !chosen.has(unit) || chosen.has(before) || before.kind === "list") continue;
    if (continues(text(unit), language) || pointsBack(text(unit), language)) chosen.add(before);
  }
  all.forEach((unit, i) => {
    const before = all[i - 1];
    if (!before || !chosen.has(before) || chosen.has(unit) || unit.kind !== "sentence") return;
    if (follows(unit, before) && fresh(unit)) chosen.add(unit);
  });
  return all.filter((u) => chosen.has(u));
}
