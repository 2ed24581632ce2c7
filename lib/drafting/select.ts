import { continues } from "../knowledge/continues.ts";
import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { findValues } from "../language/values.ts";
import { blockText } from "./block-text.ts";
import { asksHow, limits, pointsBack, valuesAskedFor } from "./sentence-openers.ts";
import { type Unit, units } from "./units.ts";

/** A sentence this close to one already said repeats it. */
const repeats = 0.7;
/** A sentence must be worth this share of the best one. */
const worthwhile = 0.4;
/** Beside a row that the question names, a sentence must be worth this much more. */
const clearly = 1.15;

interface Scored {
  unit: Unit;
  score: number;
  /** Its share of the question's weight, without what is added for place and kind of value. */
  overlap: number;
  terms: Set<string>;
}

/**
 * The units of a passage that answer a question, in their own order: at most `most` sentences by worth, each with the
 * condition or exception that belongs to it, a list whole. `said` holds the terms of what the reply already says.
 */
export function select(passage: Passage, question: string, most: number, said: Set<string>[], allowed: (block: number) => boolean): Unit[] {
  const language = baseLanguage(passage.locale);
  const usable = units(passage).filter((u) => [...u.blocks, ...(u.lead === null ? [] : [u.lead])].every(allowed));
  const scored = score(passage, usable, question, language);
  const lists = scored.filter((s) => s.unit.kind === "list");
  const single = narrowed(
    scored.filter((s) => s.unit.kind !== "list"),
    terms(question, language),
  );
  const bestList = best(lists);
  const bestSingle = best(single);
  const takeList = bestList !== null && (asksHow(question, language) || bestSingle === null || bestList.score >= 0.9 * bestSingle.score);
  const chosen = pick(single, takeList ? Math.min(2, most) : most, said);
  if (takeList && !repeated(bestList.terms, said)) chosen.add(bestList.unit);
  return withNeighbours(passage, usable, chosen, language, said);
}

function score(passage: Passage, all: Unit[], question: string, language: string): Scored[] {
  const asked = new Set(terms(question, language));
  const wanted = valuesAskedFor(question, language);
  const own = all.map((u) => new Set(terms(unitText(passage, u), language)));
  const weight = (t: string) => Math.log(1 + (all.length + 1) / (1 + own.filter((o) => o.has(t)).length));
  const total = [...asked].reduce((sum, t) => sum + weight(t), 0) || 1;
  return all.map((unit, i) => {
    const its = own[i] ?? new Set<string>();
    const overlap = [...asked].filter((t) => its.has(t)).reduce((sum, t) => sum + weight(t), 0) / total;
    const answers = wanted.length > 0 && findValues(unitText(passage, unit), language).some((v) => wanted.includes(v.kind)) ? 0.35 : 0;
    return { unit, score: overlap + answers + 0.15 * (1 - i / all.length), overlap, terms: its };
  });
}

/** How well the best unit of a passage answers a question; 0 to about 1.5, comparable between passages of one question only. */
export function worth(passage: Passage, question: string): number {
  return best(score(passage, units(passage), question, baseLanguage(passage.locale)))?.score ?? 0;
}

/** Of a table only the rows that the question names; beside them only what answers clearly better. */
function narrowed(scored: Scored[], asked: string[]): Scored[] {
  const rows = scored.filter((s) => s.unit.kind === "row");
  const closest = Math.max(0, ...rows.map((r) => r.overlap));
  const others = scored.filter((s) => s.unit.kind !== "row");
  const named = rows.filter((r) => closest > 0 && r.overlap === closest);
  if (named.length === rows.length) return named.length === 1 || closest === 0 ? others : scored;
  const top = Math.max(...named.map((r) => r.score));
  // A word of the question that only this row has ("Northern Ireland") tells it from what holds for the others.
  const only = asked.filter((t) => named.some((r) => r.terms.has(t)) && !scored.some((s) => !named.includes(s) && s.terms.has(t)));
  return scored.filter((s) => (s.unit.kind === "row" ? named.includes(s) : only.length === 0 && s.score >= clearly * top));
}

function unitText(passage: Passage, unit: Unit): string {
  const indexes = unit.lead === null ? unit.blocks : [unit.lead, ...unit.blocks];
  return indexes.map((i) => blockText(passage, i)).join(" ");
}

function best(scored: Scored[]): Scored | null {
  return scored.reduce<Scored | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
}

/** By worth, leaving out what the reply already says in other words. */
function pick(scored: Scored[], most: number, said: Set<string>[]): Set<Unit> {
  const top = best(scored)?.score ?? 0;
  const chosen: Scored[] = [];
  const first = best(scored);
  // What answers the question is said already: a lesser sentence would only add noise.
  if (first !== null && repeated(first.terms, said)) return new Set();
  for (const s of [...scored].sort((a, b) => b.score - a.score)) {
    if (chosen.length >= most || s.score < worthwhile * top) break;
    if (!repeated(s.terms, [...said, ...chosen.map((c) => c.terms)])) chosen.push(s);
  }
  return new Set(chosen.map((c) => c.unit));
}

function repeated(own: Set<string>, said: Set<string>[]): boolean {
  return said.some((other) => {
    const shared = [...own].filter((t) => other.has(t)).length;
    const all = own.size + other.size - shared;
    return all > 0 && shared / all >= repeats;
  });
}

/** A rule and its condition are never shown apart, nor a sentence that points back without what it points at. */
function withNeighbours(passage: Passage, all: Unit[], chosen: Set<Unit>, language: string, said: Set<string>[]): Unit[] {
  const text = (u: Unit | undefined) => (u ? unitText(passage, u) : "");
  const shares = (a: string, b: string) => {
    const other = new Set(terms(b, language));
    return terms(a, language).some((t) => other.has(t));
  };
  const fresh = (u: Unit) => !repeated(new Set(terms(text(u), language)), said);
  all.forEach((unit, i) => {
    const before = all[i - 1];
    if (!before || !chosen.has(before) || chosen.has(unit) || unit.kind !== "sentence") return;
    const limited =
      continues(text(unit), language) ||
      (limits(text(unit), language) && (pointsBack(text(unit), language) || shares(text(unit), text(before))));
    if (limited && fresh(unit)) chosen.add(unit);
  });
  for (let i = all.length - 1; i > 0; i--) {
    const unit = all[i];
    const before = all[i - 1];
    if (!unit || !before || !chosen.has(unit) || chosen.has(before) || before.kind === "list") continue;
    if (continues(text(unit), language) || pointsBack(text(unit), language)) chosen.add(before);
  }
  return all.filter((u) => chosen.has(u));
}
