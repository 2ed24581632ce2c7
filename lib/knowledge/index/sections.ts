import { FootnoteError } from "../../errors.ts";
import { checksum } from "./checksum.ts";
import type { IndexFile } from "./index-files.ts";

/**
 * Raise it whenever the same articles would give other bytes: another layout, other words, other passages. An index of another
 * version is not read but built anew.
 */
export const indexVersion = 1;

/**
 * The parts of a segment's file, in this order. Those before `heads` are held in memory; the others are read piece by piece, each
 * piece with a checksum of its own among those that are held.
 */
// biome-ignore format: a table reads better in rows
const sectionNames = [
  "about", "words", "wordStarts", "wordSlots", "stems", "stemStarts", "stemSlots", "firstWord",
  "gramKeys", "gramStarts", "gramWords",
  "ids", "idStarts", "idSlots", "titles", "titleStarts", "groupOf", "firstPassage", "articleOf",
  "headStarts", "headSums", "textStarts", "textSums", "sequenceStarts", "sequenceSums",
  "titleBegins", "titleWords", "summaryBegins", "summaryWords",
  "titleAt", "titleDocs", "titleFreqs", "titleLengths",
  "summaryAt", "summaryDocs", "summaryFreqs", "summaryLengths",
  "labelAt", "labelDocs", "labelFreqs", "labelLengths",
  "headingAt", "headingDocs", "headingFreqs", "headingLengths",
  "bodyAt", "bodyDocs", "bodyFreqs", "bodyLengths",
  "heads", "texts", "sequences",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** All parts as bytes. */
export type Sections = Record<SectionName, Uint8Array>;

const magic = 0x58494e46;
const held = sectionNames.indexOf("heads");
/** Magic, version, checksum of what is held, checksum of this head; then each part's length in bytes. */
const headWords = 4 + sectionNames.length;

/** The bytes of a segment's file, as pieces to write one after the other; each begins at a multiple of eight. */
export function packSections(sections: Sections): Uint8Array[] {
  const head = new Uint32Array(padded(headWords * 4) / 4);
  const pieces: Uint8Array[] = [new Uint8Array(head.buffer)];
  let sum: number | undefined;
  for (const [at, name] of sectionNames.entries()) {
    const bytes = sections[name];
    head[4 + at] = bytes.byteLength;
    const filled = new Uint8Array(padded(bytes.byteLength) - bytes.byteLength);
    // Summed as one run of whole words: what fills up a part counts too.
    const whole = filled.length === 0 ? bytes : new Uint8Array(padded(bytes.byteLength));
    if (whole !== bytes) whole.set(bytes);
    if (at < held) sum = checksum(whole, sum);
    pieces.push(whole);
  }
  head[0] = magic;
  head[1] = indexVersion;
  head[2] = sum ?? 0;
  head[3] = headSum(head);
  return pieces;
}

/** A file's parts: those in memory as views of one buffer, and where each of the others begins. */
export interface OpenSections {
  bytes(name: SectionName): Uint8Array<ArrayBuffer>;
  numbers(name: SectionName): Uint32Array<ArrayBuffer>;
  begin: Record<"heads" | "texts" | "sequences", number>;
}

/** Reads what is held in memory. Throws `engine.index-broken` when one byte is not as it was written. */
export function openSections(file: IndexFile): OpenSections {
  const head = new Uint32Array(whole(file, 0, padded(headWords * 4)).buffer);
  if (head[0] !== magic || head[1] !== indexVersion || head[3] !== headSum(head)) throw broken();
  const begins: number[] = [];
  let end = head.byteLength;
  for (let at = 0; at < sectionNames.length; at++) {
    begins.push(end);
    end += padded(head[4 + at] as number);
  }
  if (end !== file.size) throw broken();
  const from = head.byteLength;
  const bytes = whole(file, from, (begins[held] as number) - from);
  if (checksum(bytes) !== head[2]) throw broken();
  const place = (name: SectionName) => {
    const at = sectionNames.indexOf(name);
    return { begin: (begins[at] as number) - from, length: head[4 + at] as number };
  };
  return {
    bytes: (name) => bytes.subarray(place(name).begin, place(name).begin + place(name).length),
    numbers: (name) => new Uint32Array(bytes.buffer, place(name).begin, place(name).length / 4),
    begin: { heads: begins[held] as number, texts: begins[held + 1] as number, sequences: begins[held + 2] as number },
  };
}

/** What is thrown when a stored index is not what was written; it is then built anew. */
export function broken(): FootnoteError {
  return new FootnoteError("engine.index-broken");
}

function whole(file: IndexFile, from: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = file.read(from, length);
  if (bytes.byteLength !== length) throw broken();
  return bytes;
}

function headSum(head: Uint32Array): number {
  const copy = head.slice();
  copy[3] = 0;
  return checksum(new Uint8Array(copy.buffer));
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}
