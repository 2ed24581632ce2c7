import { digitsOf } from "./checksum.ts";
import { cueBefore, type Span, spans } from "./span.ts";

const NUMBER = /(?<![\p{L}\p{N}#_/=&@]|\d[.,:/-]|\p{L}-)(?:\(?\+ ?\(?|\()?\d(?:[ ()./-]{0,3}\d){5,15}(?![\p{L}\p{N}_@]|[-/:]\d|[.,]\d)/gu;

const CUE =
  /(?<!\p{L})(?:phone|telephone|tel|mobile|mob|cell|call|text|ring|whatsapp|sms|fax|reach|contact|number to call|my number|telefon\p{L}*|mobil\p{L}*|ringa|nås|når|nå|nummer|anrufen|handy\p{L}*|rufnummer|erreich\p{L}*|rückruf|ruf|puhelin\p{L}*|puh|tlf|mobilnummer|ringe|phone number|phone no|t|m|p|f)(?!\p{L})[^\d\n]{0,24}$/iu;

const NOT_CUE =
  /(?:order\p{L}*|tracking|parcel|paket\p{L}*|package|shipment|sku|art(?:icle|ikel)?\.? ?(?:nr|nummer|no|number)?|item|ärende\p{L}*|case|ticket|invoice|faktura\p{L}*|rechnung\p{L}*|bestell\p{L}*|auftrag\p{L}*|kollinummer|kolli|sendung\p{L}*|serial\p{L}*|serie\p{L}*|s\/n|ref\p{L}*|kund(?:nr|nummer)|customer (?:no|number|id)|account|konto\p{L}*|ocr|booking|bokning\p{L}*|vorgang\p{L}*|member\p{L}*|medlem\p{L}*|imei|isbn|ean|model\p{L}*|id|iban|bankgiro|plusgiro|no\. ?of)(?!\p{L})[^\d\n]{0,16}$/iu;

const DATE = /^(?:\d{1,2}[./ -]\d{1,2}[./ -](?:\d{2}|\d{4})|\d{4}[./ -]\d{1,2}[./ -]\d{1,2})(?:[ -].*)?$/;
const HOURS = /^\d{4} ?- ?\d{4}$/;
const AMERICAN = /^(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;
// Thousands in groups of three: an amount or a meter reading.
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;

function isPhone(value: string, from: number, text: string): boolean {
  const count = digitsOf(value).length;
  if (DATE.test(value) || HOURS.test(value) || count > 15) return false;
  if (/^\(?\+/.test(value)) return count >= 8;
  const named = cueBefore(text, from, CUE, 40);
  if (cueBefore(text, from, NOT_CUE, 32) && !cueBefore(text, from, CUE, 16)) return false;
  if (/^00[1-9]/.test(value)) return count >= 10;
  if (/^\(?0/.test(value)) return count >= 8 && count <= 12 && (/[ ()/-]/.test(value) || (count >= 9 && count <= 11));
  if (AMERICAN.test(value)) return true;
  return named && count >= 7 && count <= 12 && !(THOUSANDS.test(value) && count < 8);
}

/** Phone numbers: with + or a leading 0, in the American form, or any after a word such as "call"; order numbers, dates and amounts stay. */
export function findPhones(text: string): Span[] {
  return spans("PHONE", text, NUMBER, (value, from) => isPhone(value, from, text));
}
