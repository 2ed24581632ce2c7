/** A way to hide words from a search for them, and whether it can be undone for certain. */
export interface Disguise {
  name: string;
  hide: (text: string) => string;
  undone: boolean;
}

const each = (map: (letter: string, at: number) => string) => (text: string) => [...text].map(map).join("");
const lookAlikes: Record<string, string> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  y: "у",
  x: "х",
  i: "і",
  s: "ѕ",
  A: "А",
  E: "Е",
  O: "О",
  T: "Т",
};
const leet: Record<string, string> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const bold = (l: string) => (/[a-z]/.test(l) ? String.fromCodePoint(0x1d41a + l.charCodeAt(0) - 97) : l);
const wide = (l: string) => (/[!-~]/.test(l) ? String.fromCodePoint(l.charCodeAt(0) + 0xfee0) : l);
const circled = (l: string) => (/[a-z]/.test(l) ? String.fromCodePoint(0x24d0 + l.charCodeAt(0) - 97) : l);
const turned = (by: number) => (l: string) => {
  const base = /[a-z]/.test(l) ? 97 : /[A-Z]/.test(l) ? 65 : 0;
  return base === 0 ? l : String.fromCharCode(((l.charCodeAt(0) - base + by) % 26) + base);
};
const words = (map: (word: string, at: number) => string) => (text: string) => {
  let at = 0;
  return text.replace(/\p{L}+/gu, (word) => map(word, at++));
};
const backwards = (text: string) => [...text].reverse().join("");
const bytes = (encoding: BufferEncoding) => (text: string) => Buffer.from(text).toString(encoding);

/** Those that the guard undoes, then those that it does not: told openly. */
export const disguises: Disguise[] = [
  { name: "as it stands", hide: (t) => t, undone: true },
  { name: "zero-width characters between the letters", hide: each((l) => `${l}\u200B`), undone: true },
  { name: "word joiners and bidi marks", hide: each((l, i) => `${l}${"\u2060\u200E\u202C\uFEFF"[i % 4]}`), undone: true },
  { name: "look-alike letters (Cyrillic)", hide: each((l) => lookAlikes[l] ?? l), undone: true },
  { name: "letters apart", hide: each((l) => `${l} `), undone: true },
  { name: "letters parted by dots", hide: each((l) => (l === " " ? "  " : `${l}.`)), undone: true },
  { name: "pairs of letters apart", hide: (t) => t.replace(/\s/g, "").replace(/(..)/gu, "$1 "), undone: true },
  { name: "capitals and small letters by turns", hide: each((l, i) => (i % 2 ? l.toUpperCase() : l.toLowerCase())), undone: true },
  { name: "marks above letters", hide: each((l) => (/[aeiouy]/i.test(l) ? `${l}\u0301` : l)), undone: true },
  { name: "without its marks (å to a)", hide: (t) => t.normalize("NFD").replace(/\p{M}/gu, ""), undone: true },
  { name: "taken apart (NFD)", hide: (t) => t.normalize("NFD"), undone: true },
  { name: "soft hyphens", hide: each((l) => `${l}\u00AD`), undone: true },
  { name: "fullwidth letters", hide: each(wide), undone: true },
  { name: "mathematical bold letters", hide: each(bold), undone: true },
  { name: "letters in circles", hide: each(circled), undone: true },
  { name: "punctuation between the words", hide: (t) => t.replace(/\s+/g, " * "), undone: true },
  { name: "underscores for blanks", hide: (t) => t.replace(/\s+/g, "_"), undone: true },
  { name: "run together without signs", hide: (t) => t.replace(/[^\p{L}\p{N}]/gu, ""), undone: true },
  { name: "a line to each word", hide: (t) => t.replace(/\s+/g, "\n"), undone: true },
  { name: "hyphens at line ends", hide: (t) => t.replace(/(\p{L}{3})(\p{L}{4,})/gu, "$1-\n$2"), undone: true },
  { name: "HTML entities", hide: each((l) => `&#${l.codePointAt(0)};`), undone: true },
  { name: "Base64", hide: bytes("base64"), undone: true },
  { name: "hexadecimal", hide: bytes("hex"), undone: true },
  { name: "percent escapes", hide: (t) => bytes("hex")(t).replace(/../g, "%$&"), undone: true },
  { name: "Unicode escapes", hide: each((l) => `\\u${(l.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`), undone: true },
  { name: "ROT13", hide: each(turned(13)), undone: true },
  { name: "backwards", hide: backwards, undone: true },
  { name: "each word backwards", hide: words(backwards), undone: true },
  {
    name: "split in two sentences",
    hide: (t) => t.replace(/^((?:\S+\s+){4})(\S)/u, (_, a: string, b: string) => `${a.trim()}. ${b.toUpperCase()}`),
    undone: true,
  },
  { name: "run together, signs kept", hide: (t) => t.replace(/\s+/g, ""), undone: false },
  { name: "digits for letters", hide: each((l) => leet[l] ?? l), undone: false },
  {
    name: "a blank within each fourth word",
    hide: words((w, i) => (i % 4 === 3 && w.length > 3 ? `${w.slice(0, 2)} ${w.slice(2)}` : w)),
    undone: false,
  },
  { name: "every fifth word misspelt", hide: words((w, i) => (i % 5 === 4 && w.length > 2 ? `${w.slice(1)}${w[0]}` : w)), undone: false },
  { name: "a word put in after every fifth", hide: words((w, i) => (i % 5 === 4 ? `${w} well` : w)), undone: false },
  { name: "letters turned by three (Caesar)", hide: each(turned(3)), undone: false },
  { name: "words in another order", hide: (t) => t.split(/\s+/).reverse().join(" "), undone: false },
  { name: "first letter at the end (Pig Latin)", hide: words((w) => `${w.slice(1)}${w[0]}ay`), undone: false },
];
