import { articleFields, type Field, passageFields, type Segment, type WordPostings } from "./reader.ts";
import type { OpenSections, SectionName } from "./sections.ts";

/** A segment's postings and lengths, without what is no longer in force. */
export interface LivePostings {
  of(word: number, field: Field): WordPostings;
  /** How many documents `of` would give. */
  count(word: number, field: Field): number;
  lengths(field: Field): Uint32Array;
  /** Articles were taken out of `live`. */
  kill(articles: readonly number[]): void;
}

const nowhere: WordPostings = { docs: new Uint32Array(0), freqs: new Uint8Array(0) };

const places: Record<Field, number> = { title: 0, summary: 1, label: 2, heading: 3, body: 4 };
const fields = [...articleFields, ...passageFields];

/** Postings as views of a segment's bytes; where a removed article is among them, a copy without it. */
export function livePostings(
  parts: OpenSections,
  { live, articleOf, firstPassage }: Pick<Segment, "live" | "articleOf" | "firstPassage">,
): LivePostings {
  const views = fields.map((field) => ({
    starts: parts.numbers(`${field}At` as SectionName),
    docs: parts.numbers(`${field}Docs` as SectionName),
    freqs: parts.bytes(`${field}Freqs` as SectionName),
    lengths: parts.numbers(`${field}Lengths` as SectionName),
  }));
  let whole = true;
  const raw = (word: number, at: number): WordPostings => {
    const { starts, docs, freqs } = views[at] as (typeof views)[number];
    const [from, to] = [starts[word] as number, starts[word + 1] as number];
    // Most forms of a word stand in one or two fields.
    return from === to ? nowhere : { docs: docs.subarray(from, to), freqs: freqs.subarray(from, to) };
  };
  const owners = (at: number) => (at < articleFields.length ? null : articleOf);
  return {
    of(word, field) {
      const at = places[field];
      return whole ? raw(word, at) : alive(raw(word, at), live, owners(at));
    },
    count(word, field) {
      const at = places[field];
      const { starts, docs } = views[at] as (typeof views)[number];
      const [from, to] = [starts[word] as number, starts[word + 1] as number];
      return whole ? to - from : standing(docs, from, to, live, owners(at));
    },
    lengths: (field) => (views[places[field]] as (typeof views)[number]).lengths,
    kill(articles) {
      if (articles.length === 0) return;
      whole = false;
      for (const [at, { lengths }] of views.entries()) {
        for (const article of articles) {
          if (at < articleFields.length) lengths[article] = 0;
          else lengths.fill(0, firstPassage[article], firstPassage[article + 1]);
        }
      }
    },
  };
}

/** How many of the documents from one place to another are in force. */
function standing(docs: Uint32Array, from: number, to: number, live: Uint8Array, articleOf: Uint32Array | null): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const doc = docs[i] as number;
    count += live[articleOf ? (articleOf[doc] as number) : doc] as number;
  }
  return count;
}

function alive(raw: WordPostings, live: Uint8Array, articleOf: Uint32Array | null): WordPostings {
  const { docs, freqs } = raw;
  const stands = (doc: number) => live[articleOf ? (articleOf[doc] as number) : doc] === 1;
  let first = 0;
  while (first < docs.length && stands(docs[first] as number)) first++;
  if (first === docs.length) return raw;
  const kept = docs.slice();
  const often = freqs.slice();
  let n = first;
  for (let at = first; at < docs.length; at++) {
    if (!stands(docs[at] as number)) continue;
    kept[n] = docs[at] as number;
    often[n++] = freqs[at] as number;
  }
  return { docs: kept.subarray(0, n), freqs: often.subarray(0, n) };
}
