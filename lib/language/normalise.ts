// Soft hyphen, zero-width and bidi controls, word joiners, byte order mark, tag characters.
const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

const MARKS = /\p{M}+/gu;

// Letters that no Unicode normalisation takes apart, and letters of other scripts that look Latin.
// biome-ignore format: a table reads better in rows
const ALIKE: Record<string, string> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", đ: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ſ: "s", ɑ: "a", ɡ: "g", ɩ: "i",
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", і: "i", ѕ: "s", ј: "j", ԁ: "d", ԛ: "q", ԝ: "w", һ: "h", к: "k", м: "m", т: "t",
  в: "b", н: "h", α: "a", ο: "o", ρ: "p", ν: "v", ι: "i", κ: "k", τ: "t", υ: "u", χ: "x", γ: "y", η: "n",
  "‘": "'", "’": "'", "ʼ": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
};

const ALIKE_PATTERN = new RegExp(`[${Object.keys(ALIKE).join("")}]`, "gu");

// Latin text, which is in NFC as it stands, with nothing in it to tidy.
const UNTIDY = /[^\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]|^[ \n]|[ \n]$| [ \n]|\n |\n\n\n/;

/** The text in NFC without invisible controls: single spaces within a line, at most one empty line in a row, trimmed. */
export function normalise(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const lines = text
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\S\n]+/gu, " ");
  return lines
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

// Spaces and line ends too, which may need tidying.
const BEYOND_ASCII = /[^!-~]/;

/** The text for comparing only: without case, diacritics, compatibility forms and look-alike letters. Its length may differ. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  const plain = normalise(text.normalize("NFKC")).toLowerCase().normalize("NFD").replace(MARKS, "");
  return plain.replace(ALIKE_PATTERN, (letter) => ALIKE[letter] ?? letter).normalize("NFC");
}
