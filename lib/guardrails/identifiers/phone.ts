import { isBusinessNumber } from "./business-number.ts";
import { digitsOf, isDay } from "./checksum.ts";
import { cueAfter, cueBefore, labelAbove, type Span, spans } from "./span.ts";

const NUMBER =
  /(?:(?<![\p{L}\p{N}#_/=&@]|\d[.,:/-]|\p{L}-)|(?<=(?<!\p{L})(?:tel|tfn|mob|phone|mobil|telefon|tlf)))(?:\(?\+ ?\(?|\()?\d(?:[ ()./-]{0,3}\d){5,15}(?: ?(?:x|ext\.?|extension|ankn\.?|anknytning|durchwahl|dw) ?\d{1,5})?(?![\p{L}\p{N}_@]|[-/:]\d|[.,]\d)/giu;
// No phone has fewer than seven digits.
const HINT = /\d(?:[ ()./-]{0,3}\d){6}/u;

const CUE =
  /(?<!\p{L})(?:phone|tele?phones?|tele?phone ?(?:number|no)|tel|mobile|mob|cell|cellphone|landline|hotline|call|text|ring|whatsapp|sms|fax|reach|contact|number to call|my number|desk|office|telefon\p{L}*|mobil(?:en|nr|nummer|numret|telefon\p{L}*)?|ringa|ringer|nås|når|nå|nummer|numret|direkt(?:nr|nummer)|växel|anrufen|ruf(?:en|t)?|handy\p{L}*|rufnummer|telefonnummer|festnetz|erreich\p{L}*|rückruf|puhelin\p{L}*|puhelimitse|puh|gsm|numeroon|soita\p{L}*|tlf|tlfnr|mobilnummer|ringe|phone (?:number|no)|telefoon\p{L}*|bel(?:len)?|mobiel|téléphone|tél|portable|appele[rz]|teléfono|móvil|telefone|telemóvel|telefono|cellulare|komórk\p{L}*)(?!\p{L})[^\d\n]{0,24}$/iu;
const LABEL = /(?:^|[\s,;|(])[TMPFHDW][.:] ?\(?$/u;

const AFTER =
  /^ ?[,-]? ?\(?(?:office|mobile|mob|mobil|cell|fax|home|work|desk|direct|tel|telefon|direkt|handy|privat|arbete|jobb|hem)(?!\p{L})/iu;
const HOURS = /^\d{4} ?- ?\d{4}$/;
const AMERICAN = /^(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;
// Thousands in groups of three: an amount or a meter reading.
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;
const EXTENSION = /^(.*?\d) ?(?:x|ext|ankn|durchwahl|dw)\D{0,10}\d{1,5}$/iu;

/** Tells whether a number reads as a day, or starts with one. */
function isDate(written: string): boolean {
  const value = written.replace(/^\(/, "");
  const [, y, m, d] = /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})(?:[ -]|$)/.exec(value) ?? [];
  if (y && m && d) return /^(?:19|20)/.test(y) && isDay(Number(m), Number(d));
  const [, first, second] = /^(\d{1,2})[./ -](\d{1,2})[./ -](?:(?:19|20)\d{2}|\d{2})(?:[ -]|$)/.exec(value) ?? [];
  return Boolean(first && second) && (isDay(Number(second), Number(first)) || isDay(Number(first), Number(second)));
}

/** How a phone number announces itself beside it: by a word, a label on the line above, or what follows. */
function isNamed(text: string, from: number, to: number): boolean {
  return cueBefore(text, from, CUE, 40) || cueBefore(text, from, LABEL, 6) || labelAbove(text, from, CUE) || cueAfter(text, to, AFTER, 14);
}

/** Without a word beside it: starting as a number with its area does, alone in its line, or in the American form. */
function looksLikePhone(value: string, count: number, alone: boolean): boolean {
  if (/^00[1-9]/.test(value)) return count >= 10;
  if (THOUSANDS.test(value) && count < 9) return false;
  if (/^\(?0/.test(value)) return count >= 8 && count <= 12 && (/[ ()/-]/.test(value) || (count >= 9 && count <= 11));
  if (AMERICAN.test(value) || /^1[-. ]\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}$/.test(value)) return true;
  return alone && count >= 8 && count <= 12 && /[ -]/.test(value) && !THOUSANDS.test(value);
}

// Sums and rows of a table: "4800 -3 -3", "0/0 30", "0.00 55.10", "01.01..02.01".
const NO_PHONE = /[ \d]-\d[^-]* -\d| -\d|\.\.|(?<!^\(?0\d{1,4})\/\d+ |\d\.\d+ .*\.|\d \d+\.\d|\/.*\/.*[/-]|^\d{1,2}\. |^[^(]+\([^)]*$/;

/** Numbers of a phone stand in few groups, hardly any of a single digit. */
function isGroupedLikeOne(value: string): boolean {
  const groups = value.match(/\d+/g) ?? [];
  return !NO_PHONE.test(value) && groups.filter((group) => group.length === 1).length <= 2 && groups.length <= 8;
}

function isPhone(written: string, from: number, text: string): boolean {
  const extension = EXTENSION.exec(written);
  const value = extension?.[1] ?? written;
  const count = digitsOf(value).length;
  if (HOURS.test(value) || count > 15) return false;
  if (/^\(?\+/.test(value)) return count >= (value.includes("+ ") ? 10 : 8);
  if (!isGroupedLikeOne(value)) return false;
  const to = from + written.length;
  const named = isNamed(text, from, to);
  if (isDate(value) && !(named && count > 8)) return false;
  if (isBusinessNumber(text, from) && !cueBefore(text, from, CUE, 16)) return false;
  if (extension && count >= 7) return true;
  if (looksLikePhone(value, count, isAlone(text, from, to))) return true;
  return named && count >= 7 && count <= 12 && !(THOUSANDS.test(value) && count < 8);
}

function isAlone(text: string, from: number, to: number): boolean {
  return /(?:^|\n)[ >|]*$/.test(text.slice(Math.max(0, from - 6), from)) && /^[ .]*(?:\n|$)/.test(text.slice(to, to + 4));
}

/** Phone numbers: with + or a leading 0, in the American form, or any beside a word such as "call"; order numbers, dates and amounts stay. */
export function findPhones(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return spans("PHONE", text, NUMBER, (value, from) => isPhone(value, from, text));
}
