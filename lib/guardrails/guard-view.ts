import { fold } from "../language/normalise.ts";
import { asciiDigit } from "./ascii-digit.ts";

/**
 * A text as the guard reads it: letters and digits only, without case, diacritics, look-alikes, invisible characters and HTML
 * entities. `from` leads from a letter back into the text as given, and `letterEnd` to where it ends there; word `w` is the
 * letters `starts[w]` to `ends[w]`.
 */
export type GuardView = {
  text: string;
  codes: Uint16Array;
  from: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  words: number;
  /** 1 where a word is parted from the one before by a sign and not by a blank, as "inter-nal" is. */
  parted: Uint8Array;
};

const ENTITY = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z]{2,8}\d?));?/iy;
// biome-ignore format: a table reads better in rows
const entities: Record<string, string> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", zwj: "", zwnj: "", auml: "a", ouml: "o", uuml: "u", aring: "a",
  eacute: "e", egrave: "e", agrave: "a", ccedil: "c", ntilde: "n", oslash: "o", aelig: "ae", szlig: "ss", ndash: "-", mdash: "-",
};
/** Capitals drawn small, and letters in circles and squares that no normal form takes apart. */
const drawn: Record<string, string> = Object.fromEntries(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"].map((letter, i) => [letter, "abcdefghijklmnoprstuvwyz"[i] ?? ""]),
);
const INVISIBLE =
  /[\p{M}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u;

/** What becomes of a character: its letters; nothing where it is not seen; null where it parts words. */
function read(letter: string): string | null {
  if (letter === "'" || letter === "’" || INVISIBLE.test(letter)) return "";
  const folded = drawn[letter] ?? fold(letter).replace(/[^\p{L}\p{N}]/gu, "");
  if (folded !== "") return [...folded].map(asciiDigit).join("");
  const squared = (letter.codePointAt(0) ?? 0) - 0x1f130;
  if (squared >= 0 && squared < 90 && squared % 32 < 26) return String.fromCharCode(97 + (squared % 32));
  return null;
}

const LATIN = 0x250;
/** What a character is that is not one letter: it parts words, it is not seen, or it has to be looked up. */
const [parts, unseen, other] = [-1, 0, -2];
const codeOf = (seen: string | null) => (seen === null ? parts : seen === "" ? unseen : seen.charCodeAt(0));
const latin = Int32Array.from({ length: LATIN }, (_, code) => {
  const seen = read(String.fromCharCode(code));
  return code === 38 || (seen !== null && seen.length > 1) ? other : codeOf(seen);
});
const others = new Map<string, string | null>();

function lookUp(letter: string): string | null {
  const ready = others.get(letter);
  if (ready !== undefined) return ready;
  if (others.size > 5000) others.clear();
  const made = read(letter);
  others.set(letter, made);
  return made;
}

/** An HTML entity at this place: what it stands for and how long it is written. */
function entityAt(text: string, at: number): { letter: string; length: number } | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (!found) return null;
  const [all, decimal, hexadecimal, name] = found;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : -1;
  const letter = name ? entities[name.toLowerCase()] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return letter === undefined ? null : { letter, length: all.length };
}

/** The character at a place: what becomes of it, and how long it is written. */
function seenAt(text: string, at: number, code: number): { seen: string | null; length: number } {
  const entity = code === 38 ? entityAt(text, at) : null;
  if (entity) return { seen: entity.letter === "" ? "" : lookUp(entity.letter), length: entity.length };
  const point = text.codePointAt(at) ?? 0;
  return { seen: lookUp(String.fromCodePoint(point)), length: point > 0xffff ? 2 : 1 };
}

/** Where a letter of the view ends in the text as given. */
export function letterEnd({ text, from }: Pick<GuardView, "text" | "from">, letter: number): number {
  const at = from[letter] as number;
  const code = text.charCodeAt(at);
  return code < LATIN && code !== 38 ? at + 1 : at + seenAt(text, at, code).length;
}

type Letters = Pick<GuardView, "codes" | "from">;

/** The same letters and those of one character at `at`, which may be several; with room for as many as are `left`. */
function withMore({ codes, from }: Letters, count: number, more: string, at: number, left: number): Letters {
  const needed = count + more.length + left;
  const wide = needed <= codes.length ? { codes, from } : { codes: new Uint16Array(needed * 2), from: new Uint32Array(needed * 2) };
  if (wide.codes !== codes) wide.codes.set(codes);
  if (wide.from !== from) wide.from.set(from);
  for (let i = 0; i < more.length; i++) {
    wide.codes[count + i] = more.charCodeAt(i);
    wide.from[count + i] = at;
  }
  return wide;
}

/** What stands between two words, as bits. */
const [gap, blank, sign] = [1, 2, 4];
const gapOf = (code: number) =>
  code === 32 || code === 10 || code === 160 ? gap | blank : code === 45 || code === 95 || code > 127 ? gap | sign : gap;
const isParted = (between: number) => ((between & (blank | sign)) === blank ? 0 : 1);

/** Reads a text for the guard. Linear in its length. */
export function guardView(text: string): GuardView {
  // Words have at least a sign between them.
  const room = (text.length >> 1) + 2;
  const [starts, parted] = [new Uint32Array(room), new Uint8Array(room)];
  let { codes, from }: Letters = { codes: new Uint16Array(text.length), from: new Uint32Array(text.length) };
  let [count, words, between, at] = [0, 0, blank, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const letter = code < LATIN ? (latin[code] as number) : other;
    const met = letter === other ? seenAt(text, at, code) : null;
    if (between !== 0 && (letter > unseen || (met !== null && codeOf(met.seen) > unseen))) {
      starts[words] = count;
      parted[words++] = isParted(between);
      between = 0;
    }
    if (letter > unseen) {
      codes[count] = letter;
      from[count++] = at++;
    } else if (met === null) {
      if (letter === parts) between |= gapOf(code);
      at++;
    } else {
      if (met.seen === null) between |= gapOf(code);
      else ({ codes, from } = withMore({ codes, from }, count, met.seen, at, text.length - at - met.length));
      count += met.seen?.length ?? 0;
      at += met.length;
    }
  }
  starts[words] = count;
  // Nothing stands between the letters of two words.
  const of = { starts: starts.subarray(0, words), ends: starts.subarray(1, words + 1), words, parted: parted.subarray(0, words) };
  return { text, codes: codes.subarray(0, count), from: from.subarray(0, count), ...of };
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The view's letters as one string. */
export function squeezedText({ codes }: Pick<GuardView, "codes">): string {
  return utf16.decode(codes);
}
