import { foldedStem } from "../../language/index-words.ts";
import { checksum } from "./checksum.ts";
import { packGrams } from "./gram-table.ts";
import { invert } from "./invert.ts";
import type { Field } from "./reader.ts";
import { packSections, type Sections } from "./sections.ts";
import type { Column, Draft, Pieces } from "./segment-draft.ts";
import { packStrings } from "./string-table.ts";

/** The file's pieces of what was collected; `words` are numbered as in its columns, which are used up. */
export function packSegment(draft: Draft, words: string[], language: string): Uint8Array[] {
  const ordered = byStem(words, language);
  for (const { tokens } of Object.values(draft.columns)) renumber(tokens.view(), ordered.renumbered);
  const { title, summary, body } = draft.columns;
  const parts = {
    about: new TextEncoder().encode(JSON.stringify({ language, groups: draft.groups })),
    ...vocabularyParts(ordered),
    ...articleParts(draft),
    ...fieldParts(draft.columns, words.length),
    titleBegins: bytesOf(title.begins.view()),
    titleWords: bytesOf(title.tokens.view()),
    summaryBegins: bytesOf(summary.begins.view()),
    summaryWords: bytesOf(summary.tokens.view()),
    ...sequenceParts(body, words.length),
    ...pieceParts("head", draft.heads),
    ...pieceParts("text", draft.texts),
  };
  return packSections(parts as Sections);
}

/** Words in the order of their stems, so that the words of one stem stand in a row. */
interface Ordered {
  words: string[];
  stems: string[];
  firstWord: Uint32Array<ArrayBuffer>;
  renumbered: Uint32Array;
}

function byStem(words: string[], language: string): Ordered {
  const families = new Map<string, number[]>();
  for (const [n, word] of words.entries()) {
    const stem = foldedStem(word, language);
    const family = families.get(stem);
    if (family) family.push(n);
    else families.set(stem, [n]);
  }
  const firstWord = new Uint32Array(families.size + 1);
  const renumbered = new Uint32Array(words.length);
  const ordered: string[] = [];
  let stem = 0;
  for (const family of families.values()) {
    for (const n of family) renumbered[n] = ordered.push(words[n] as string) - 1;
    firstWord[++stem] = ordered.length;
  }
  return { words: ordered, stems: [...families.keys()], firstWord, renumbered };
}

function renumber(tokens: Uint32Array, to: Uint32Array): void {
  for (let at = 0; at < tokens.length; at++) tokens[at] = to[tokens[at] as number] as number;
}

function vocabularyParts({ words, stems, firstWord }: Ordered) {
  const word = packStrings(words);
  const stem = packStrings(stems);
  const grams = packGrams(words);
  return {
    words: word.bytes,
    wordStarts: bytesOf(word.starts),
    wordSlots: bytesOf(word.slots),
    stems: stem.bytes,
    stemStarts: bytesOf(stem.starts),
    stemSlots: bytesOf(stem.slots),
    firstWord: bytesOf(firstWord),
    gramKeys: bytesOf(grams.keys),
    gramStarts: bytesOf(grams.starts),
    gramWords: bytesOf(grams.words),
  };
}

function articleParts({ ids, titles, groupOf, firstPassage, articleOf }: Draft) {
  const id = packStrings(ids);
  const title = packStrings(titles);
  return {
    ids: id.bytes,
    idStarts: bytesOf(id.starts),
    idSlots: bytesOf(id.slots),
    titles: title.bytes,
    titleStarts: bytesOf(title.starts),
    groupOf: bytesOf(groupOf.view()),
    firstPassage: bytesOf(firstPassage.view()),
    articleOf: bytesOf(articleOf.view()),
  };
}

function fieldParts(columns: Record<Field, Column>, words: number): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const [field, { tokens, begins }] of Object.entries(columns)) {
    const { starts, docs, freqs, lengths } = invert(tokens.view(), begins.view(), words);
    parts[`${field}At`] = bytesOf(starts);
    parts[`${field}Docs`] = bytesOf(docs);
    parts[`${field}Freqs`] = freqs;
    parts[`${field}Lengths`] = bytesOf(lengths);
  }
  return parts;
}

function sequenceParts({ tokens, begins }: Column, words: number) {
  const sequences = words <= 0x1_0000 ? Uint16Array.from(tokens.view()) : tokens.view();
  const starts = begins.view();
  const sums = new Uint32Array(starts.length - 1);
  for (let n = 0; n < sums.length; n++) sums[n] = checksum(bytesOf(sequences.subarray(starts[n], starts[n + 1])));
  return { sequenceStarts: bytesOf(starts), sequenceSums: bytesOf(sums), sequences: bytesOf(sequences) };
}

function pieceParts(name: "head" | "text", { bytes, starts, sums }: Pieces): Record<string, Uint8Array> {
  return { [`${name}Starts`]: bytesOf(starts.view()), [`${name}Sums`]: bytesOf(sums.view()), [`${name}s`]: bytes.view() };
}

function bytesOf(values: Uint32Array | Uint16Array | Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
