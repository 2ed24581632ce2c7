import { asciiDigit } from "../ascii-digit.ts";

const INVISIBLE = /\u034F|\u20E3|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
const ODD =
  /\u034F|\u20E3|[\uFE00-\uFE0F]|[\u00A0\u00AD\u061C\u1680\u180E\u2000-\u206F\u2212\u3000\uFEFF\uFF00-\uFF5E\u{1D7CE}-\u{1D7FF}\u{E0000}-\u{E007F}]|(?![0-9])\p{Nd}/u;
/** Digits in circles, raised or lowered: one alone is a footnote or the number of a list. */
const DRAWN = /[⁰¹²³⁴-⁹₀-₉①-⑨⓪]{4,}/gu;
const BEYOND_ASCII = /[^\0-\x7F]/;
/** Signs as an address writes them: a link may carry a mail address or a number. */
const ESCAPED = /%(?:2[02356BCF]|3[ADF]|40)/iy;
const HOLDS_ESCAPED = new RegExp(ESCAPED.source, "i");

function plainLetter(letter: string): string {
  if (/\p{Zs}/u.test(letter)) return " ";
  if (/\p{Pd}|\u2212/u.test(letter)) return "-";
  if (!/\p{Nd}|[\uFF00-\uFF5E]/u.test(letter)) return letter;
  const plain = letter.normalize("NFKC");
  return plain.length === letter.length || plain.length === 1 ? asciiDigit(plain) : letter;
}

const plainOf = (letter: string) => (INVISIBLE.test(letter) ? "" : ODD.test(letter) ? plainLetter(letter) : letter);

/** A sign of an address as written there, with its place: "%40" is an "@". */
function escapedAt(text: string, at: number): string | null {
  ESCAPED.lastIndex = at;
  return ESCAPED.exec(text)?.[0] ?? null;
}

/** The text with plain digits, spaces and dashes, without escapes of addresses and without invisible characters; `at` leads from its offsets back into the text. */
export function plainView(given: string): { text: string; at: (offset: number) => number } {
  const text = BEYOND_ASCII.test(given) ? given.replace(DRAWN, (digits) => digits.normalize("NFKC")) : given;
  if (!(BEYOND_ASCII.test(text) && ODD.test(text)) && !HOLDS_ESCAPED.test(text)) return { text, at: (offset) => offset };
  const offsets: number[] = [];
  let plain = "";
  let from = 0;
  while (from < text.length) {
    const escaped = text[from] === "%" ? escapedAt(text, from) : null;
    const letter = escaped ?? String.fromCodePoint(text.codePointAt(from) ?? 0);
    const seen = escaped ? decodeURIComponent(escaped) : letter < "\u0080" ? letter : plainOf(letter);
    for (let i = 0; i < seen.length; i++) offsets.push(from + Math.min(i, letter.length - 1));
    plain += seen;
    from += letter.length;
  }
  offsets.push(text.length);
  return { text: plain, at: (offset) => offsets[offset] ?? text.length };
}
