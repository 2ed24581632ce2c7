import { articleFields, type Field, passageFields, type Segment, type WordPostings } from "./reader.ts";
import type { OpenSections, SectionName } from "./sections.ts";

/** A segment's postings and lengths, without what is no longer in force. */
export interface LivePostings {
  of(word: number, field: Field): WordPostings;
  lengths(field: Field): Uint32Array;
  /** Articles were taken out of `live`. */
  kill(articles: readonly number[]): void;
}

/** One search asks for the same postings many times: so many are kept at hand, and so many documents of copies without the dead. */
const mostKept = 4096;
const mostCopied = 1_000_000;

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
  const kept = new Map<number, WordPostings>();
  let copied = 0;
  let whole = true;
  const forget = () => {
    kept.clear();
    copied = 0;
  };
  const found = (word: number, at: number): WordPostings => {
    const { starts, docs, freqs } = views[at] as (typeof views)[number];
    const [from, to] = [starts[word] as number, starts[word + 1] as number];
    const raw = { docs: docs.subarray(from, to), freqs: freqs.subarray(from, to) };
    if (whole || from === to) return raw;
    const left = alive(raw, live, at < articleFields.length ? null : articleOf);
    if (left !== raw) copied += left.docs.length;
    return left;
  };
  return {
    of(word, field) {
      const at = places[field];
      const key = word * fields.length + at;
      const known = kept.get(key);
      if (known) return known;
      if (kept.size > mostKept || copied > mostCopied) forget();
      const postings = found(word, at);
      kept.set(key, postings);
      return postings;
    },
    lengths: (field) => (views[places[field]] as (typeof views)[number]).lengths,
    kill(articles) {
      if (articles.length === 0) return;
      whole = false;
      forget();
      for (const [at, { lengths }] of views.entries()) {
        for (const article of articles) {
          if (at < articleFields.length) lengths[article] = 0;
          else lengths.fill(0, firstPassage[article], firstPassage[article + 1]);
        }
      }
    },
  };
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
