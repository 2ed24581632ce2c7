import { foldedStem, indexWords } from "../../language/index-words.ts";
import { translates, translateTerms } from "../../language/translate-terms.ts";
import type { Field, Segment, WordPostings } from "../index/reader.ts";
import type { Query } from "../query.ts";
import type { Brought } from "./brought.ts";
import { parts, wholes } from "./compounds.ts";
import { fieldWeights } from "./field-weights.ts";
import { knownConcept } from "./known-concepts.ts";
import type { Prepared } from "./prepared.ts";

/**
 * One of the words of a segment that mean an asked thing: what it counts beside the asked word itself (0 to 1), and how far it
 * covers what was asked.
 */
export interface Meant {
  word: number;
  share: number;
  covers: number;
  /** Where it stands, by field: looked up once a query. */
  at: Record<Field, WordPostings>;
}

/** One asked thing: a word and the other forms of it. `found[n]` are its words in segment n. */
export interface Concept {
  text: string;
  weight: number;
  /** Asked in the query's own words, not in what was said around it. */
  own: boolean;
  /** Which of the query's words it is, in reading order. */
  place: number;
  found: Meant[][];
  /** How many articles in force hold it, and how many passages. */
  df: number;
  places: number;
  /** What it brings to each of them. */
  brought: () => Brought;
}

/** What is asked before it is looked up: a stem, and in which words it was said (none where it was translated). */
interface Wanted {
  weight: number;
  own: boolean;
  place: number;
  words: Set<string>;
}

/** What a query asks for in one language's index, weightiest first; forms of one word are one concept. `spoken` is the query's language. */
export function concepts(query: Query, prepared: Prepared, spoken: string): Concept[] {
  const { language } = prepared;
  const byStem = new Map<string, Wanted>();
  let own = true;
  for (const { text, weight, language: its } of query.pieces) {
    const said = saidIn(text, its ?? spoken, prepared);
    for (const { stem, word, share } of said) {
      const known = byStem.get(stem) ?? { weight: 0, own, place: byStem.size, words: new Set() };
      byStem.set(stem, known);
      known.weight += weight * share;
      if (word !== null) known.words.add(word);
    }
    // What is asked is the first piece that says anything.
    if (said.length > 0) own = false;
  }
  const heaviest = [...byStem].sort(([, a], [, b]) => b.weight - a.weight).slice(0, fieldWeights.mostConcepts);
  const lookUp = (stem: string, words: Set<string>) => () => prepared.segments.map(({ segment }) => meant(words, stem, segment, language));
  return heaviest.map(([stem, { weight, own, place, words }]) => ({
    text: stem,
    weight,
    own,
    place,
    ...knownConcept(prepared, `${stem} ${[...words].sort().join(" ")}`, lookUp(stem, words)),
  }));
}

/** A stem that is asked for, and the word it was said in; null where it was translated. */
interface Said {
  stem: string;
  word: string | null;
  share: number;
}

/** The stems that a text asks for in the index's language; a word said twice counts once. */
function saidIn(text: string, spoken: string, prepared: Prepared): Said[] {
  const { language } = prepared;
  const said = [...new Set(indexWords(text, spoken))];
  const itself = (word: string): Said => ({ stem: stemIn(word, prepared), word, share: 1 });
  if (spoken === language || !translates(spoken, language)) return said.map(itself);
  // A word that the lexicon does not know may be a name or a number, which is the same in every language.
  return said.flatMap((word) => {
    const found = translateTerms(word, spoken, language);
    return found.length === 0 ? [itself(word)] : found.map(({ stem, share }): Said => ({ stem, word: null, share }));
  });
}

/** An index knows the stems of its words; only of others they must be worked out. */
function stemIn(word: string, { segments, language }: Prepared): string {
  for (const { segment } of segments) {
    const n = segment.find(word);
    if (n >= 0) return segment.stemOf(n);
  }
  return foldedStem(word, language);
}

/** The words of a segment that mean an asked thing: its own forms, compounds with it, and its parts where it is one. */
function meant(asked: Set<string>, stem: string, segment: Segment, language: string): Meant[] {
  const found = new Map<number, Meant>();
  const add = (word: number, share: number, covers: number) => {
    if (!found.has(word)) found.set(word, { word, share, covers, at: everywhere(word, segment) });
  };
  const exact = new Set(Array.from(asked, segment.find));
  for (const word of Array.from(segment.family(stem))) add(word, asked.size === 0 || exact.has(word) ? 1 : fieldWeights.sameStem, 1);
  for (const word of asked) {
    for (const whole of wholes(word, stem, segment, language)) add(whole, fieldWeights.compound, fieldWeights.compound);
    for (const part of parts(word, segment, language)) for (const n of part) add(n, fieldWeights.part, fieldWeights.part);
  }
  return [...found.values()];
}

function everywhere(word: number, segment: Segment): Meant["at"] {
  return {
    title: segment.postings(word, "title"),
    summary: segment.postings(word, "summary"),
    label: segment.postings(word, "label"),
    heading: segment.postings(word, "heading"),
    body: segment.postings(word, "body"),
  };
}
