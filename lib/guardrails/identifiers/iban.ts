import { mod97 } from "./checksum.ts";
import type { Span } from "./span.ts";

// Characters of an IBAN per country, as registered with SWIFT.
const lengths = new Map(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 " +
    "GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 " +
    "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
  )
    .split(" ")
    .map((row): [string, number] => [row.slice(0, 2), Number(row.slice(2))]),
);

// A country and its check digits; in small letters "at 71" is none.
const COUNTRY = "(?:[A-Za-z]{2}\\d[ -]?\\d|[A-Z]{2}[ -]\\d[ -]?\\d)";
// A label may run into it.
const START = new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?<=(?<!\\p{L})[Ii][Bb][Aa][Nn]))${COUNTRY}`, "gu");
// As many letters and digits as the shortest has; its groups may stand on lines of their own or in cells.
const HINT = new RegExp(`${COUNTRY}(?:[ .\\t\\r\\n>|-]{0,8}[A-Za-z0-9]){11}`);
const IN_LINE = /^[ .-]{0,2}$/;
const ACROSS = /^(?:[ \t>|]|\r?\n){1,8}$/;
const LETTER_OR_DIGIT = /[A-Z0-9]/i;

/** The remainder is 1 for a right IBAN: the first four characters stand last, letters count from A = 10. */
function isIban(compact: string): boolean {
  const turned = `${compact.slice(4)}${compact.slice(0, 4)}`;
  return mod97(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}

/** What parts two of its characters: one sign at most; more between groups of four alone. */
const isGap = (gap: string, taken: number) => IN_LINE.test(gap) || (taken % 4 === 0 && ACROSS.test(gap));

/** Takes `length` letters and digits from here. */
function take(text: string, from: number, length: number): { compact: string; to: number } | null {
  let compact = "";
  let last = from;
  for (let at = from; at < text.length && at - last <= 8; at++) {
    const letter = text[at] ?? "";
    if (!LETTER_OR_DIGIT.test(letter)) continue;
    if (!isGap(text.slice(last, at), compact.length)) return null;
    compact += letter;
    last = at + 1;
    if (compact.length === length) return { compact: compact.toUpperCase(), to: last };
  }
  return null;
}

/** International bank account numbers, written together or in groups. */
export function findIbans(text: string): Span[] {
  if (!HINT.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(START)) {
    const length = lengths.get(match[0].slice(0, 2).toUpperCase());
    const taken = length ? take(text, match.index, length) : null;
    if (!taken || /[\p{L}\p{N}]/u.test(text[taken.to] ?? "") || !isIban(taken.compact)) continue;
    found.push({ kind: "IBAN", from: match.index, to: taken.to });
  }
  return found;
}
