import { fold } from "../language/normalise.ts";

/**
 * A text as the guard reads it: letters and digits only, without case, diacritics, look-alikes, invisible characters and HTML
 * entities. `from` and `to` lead from a letter back into the text as given; word `w` is the letters `starts[w]` to `ends[w]`.
 */
export type GuardView = {
  text: string;
  codes: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  words: number;
  /** 1 where a word is parted from the one before by a sign and not by a blank, as "inter-nal" is. */
  parted: Uint8Array;
  /** Long stretches of the text without a blank, where they begin and end in turn. */
  unbroken: number[];
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

function asciiDigit(letter: string): string {
  if (!/(?![0-9])\p{Nd}/u.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const LATIN = 0x250;
const latin = Array.from({ length: LATIN }, (_, code) => read(String.fromCharCode(code)));
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
  if (code < LATIN) return { seen: latin[code] as string | null, length: 1 };
  const point = text.codePointAt(at) ?? 0;
  return { seen: lookUp(String.fromCodePoint(point)), length: point > 0xffff ? 2 : 1 };
}

/** Letters as they are collected, with room that grows. */
type Letters = { codes: Uint16Array; from: Uint32Array; to: Uint32Array; count: number };

function longer<T extends Uint16Array | Uint32Array>(list: T, make: new (length: number) => T): T {
  const more = new make(list.length * 2);
  more.set(list);
  return more;
}

function add(letters: Letters, seen: string, from: number, to: number): void {
  if (letters.count + seen.length > letters.codes.length) {
    letters.codes = longer(letters.codes, Uint16Array);
    letters.from = longer(letters.from, Uint32Array);
    letters.to = longer(letters.to, Uint32Array);
  }
  for (let i = 0; i < seen.length; i++) {
    const n = letters.count++;
    letters.codes[n] = seen.charCodeAt(i);
    letters.from[n] = from;
    letters.to[n] = to;
  }
}

/** From which length a stretch without a blank is long. */
const long = 16;

/** Reads a text for the guard. Linear in its length. */
export function guardView(text: string): GuardView {
  const room = text.length + 32;
  const letters: Letters = { codes: new Uint16Array(room), from: new Uint32Array(room), to: new Uint32Array(room), count: 0 };
  const [starts, ends, parted, unbroken]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [inside, blank, sign, at, start] = [false, true, false, 0, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const direct = code < LATIN && code !== 38 ? (latin[code] as string | null) : undefined;
    const { seen, length } = direct === undefined ? seenAt(text, at, code) : { seen: direct, length: 1 };
    if (seen === null) {
      if (inside) {
        ends.push(letters.count);
        [inside, blank, sign] = [false, false, false];
      }
      if (code === 32 || code === 10 || code === 160) {
        blank = true;
        if (at - start >= long) unbroken.push(start, at);
        start = at + 1;
      } else if (code === 45 || code === 95 || code > 127) sign = true;
    } else if (seen !== "") {
      if (!inside) {
        starts.push(letters.count);
        parted.push(sign || !blank ? 1 : 0);
      }
      inside = true;
      add(letters, seen, at, at + length);
    }
    at += length;
  }
  if (inside) ends.push(letters.count);
  if (at - start >= long) unbroken.push(start, at);
  return finished(text, letters, starts, ends, parted, unbroken);
}

function finished(
  text: string,
  { codes, from, to, count }: Letters,
  starts: number[],
  ends: number[],
  parted: number[],
  unbroken: number[],
): GuardView {
  return {
    text,
    codes: codes.subarray(0, count),
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    words: starts.length,
    parted: Uint8Array.from(parted),
    unbroken,
  };
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The view's letters as one string. */
export function squeezedText({ codes }: Pick<GuardView, "codes">): string {
  return utf16.decode(codes);
}
