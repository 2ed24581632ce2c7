import type { Passage, Question, SearchResult } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { best, select, withNeighbours } from "./select.ts";
import type { Unit } from "./units.ts";
import { type Part, type Wanted, wantedOf } from "./wanted.ts";
import { rarities, type Weighed, weigh } from "./weigh.ts";

/** A saved reply wins over an article only when it matches clearly better. */
const macroHandicap = 0.85;
/** What is left of an article's worth that the search holds unlikely to answer. */
const unlikelyCounts = 0.5;

/** The part of a passage that answers a question. */
export interface Answer {
  passage: Passage;
  units: Unit[];
}

/** What a question is answered from and how. */
export interface Asking {
  question: Question;
  search: SearchResult;
  /** What stands around the question in its message. */
  around: string;
  /** The language that the customer writes and the reply is written in. */
  language: string;
  /** Sentences. */
  most: number;
  /** The terms of each unit that the reply already says. */
  said: ReadonlySet<string>[];
  usable: (passage: Passage, block: number) => boolean;
}

/** Every word of a question, but for rounding. */
const allOfIt = 0.95;

/** An article that speaks of what is asked. */
export interface Found {
  candidate: Candidate;
  all: Weighed[];
  wanted: Wanted;
  value: number;
}

/**
 * The sentences that answer one question, by passage in reading order; null where nothing found answers it. An empty list
 * means that the reply already says it.
 */
export function answerQuestion(asking: Asking): Answer[] | null {
  const found = bestArticle(asking);
  if (!found) return null;
  const picked = select(found.all, found.wanted, asking.most, asking.said);
  return found.candidate.passages.flatMap((passage) => {
    const chosen = picked.filter((w) => w.passage === passage).map((w) => w.unit);
    if (chosen.length === 0) return [];
    const all = found.all.filter((w) => w.passage === passage).map((w) => w.unit);
    return [{ passage, units: withNeighbours(passage, all, chosen, asking.said) }];
  });
}

/** The articles that answer a question as far as their words tell, best first. */
export function answeringArticles(asking: Pick<Asking, "question" | "search" | "around" | "language" | "usable">): Found[] {
  const candidates = candidatesFor(asking.question, asking.search);
  const own = candidates.filter((c) => inLanguage(c, asking.language));
  const ranked = ofLanguage(asking, own);
  return ranked.length > 0
    ? ranked
    : ofLanguage(
        asking,
        candidates.filter((c) => !own.includes(c)),
      );
}

function bestArticle(asking: Asking): Found | null {
  return answeringArticles(asking)[0] ?? null;
}

function inLanguage({ passages }: Candidate, language: string): boolean {
  return passages.some((p) => baseLanguage(p.locale) === baseLanguage(language));
}

function ofLanguage(asking: Pick<Asking, "question" | "around" | "language" | "usable">, candidates: Candidate[]): Found[] {
  const { question, around, language, usable } = asking;
  const spoken = [...new Set(candidates.map((c) => baseLanguage(c.passages[0]?.locale ?? language)))];
  return spoken
    .flatMap((to) => {
      const its = candidates.filter((c) => baseLanguage(c.passages[0]?.locale ?? language) === to);
      const wanted = wantedOf(question.text, around, language, to);
      const rarity = rarities(wanted, its);
      return its.flatMap((candidate) => weighedArticle(candidate, wanted, rarity, usable));
    })
    .sort((a, b) => b.value - a.value);
}

function weighedArticle(candidate: Candidate, wanted: Wanted, rarity: Map<Part, number>, usable: Asking["usable"]): Found[] {
  const all = weigh(candidate.passages, wanted, rarity, usable);
  const top = best(all);
  if (!top || !answers(all, candidate.likely)) return [];
  const handicap = top.passage.kind === "macro" ? macroHandicap : 1;
  const likely = unlikelyCounts + (1 - unlikelyCounts) * candidate.likely;
  return [{ candidate, all, wanted, value: top.score ** 2 * likely * handicap }];
}

/** Does an article speak of enough of what is asked? The likelier the search holds it, the less of the words it must have. */
function answers(all: Weighed[], likely: number): boolean {
  // Steps use many words: those of a question are soon among them by chance.
  const telling = all.filter((w) => w.unit.kind !== "list" || w.titled || w.headed || w.core >= allOfIt);
  if (!telling.some((w) => w.touched)) return false;
  const core = Math.max(0, ...telling.map((w) => w.core));
  if (core < (likely >= 0.8 ? 0.3 : likely >= 0.5 ? 0.4 : likely >= 0.1 ? 0.45 : 0.6)) return false;
  return likely >= 0.1 || telling.some((w) => w.titled || w.cores >= 2);
}
