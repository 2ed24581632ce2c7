import { isBusinessNumber } from "./business-number.ts";
import { digitsOf, isDay, luhn } from "./checksum.ts";
import { cueBefore, type Span, spans } from "./span.ts";

// Forms write the day with dashes, and a label may run into the number.
const NUMBER =
  /(?:(?<![\p{L}\p{N}]|\d[-.])|(?<=nr|nummer|numret|number))(?:(?:(?:1[6-9]|20)\d{2}|\d{2})\d{4}(?: ?[-+] ?| {1,3})?|(?:19\d{2}|20[01]\d)-\d{2}-\d{2}-|\d{2}([ -])\d{2}\1\d{2}-)\d{4}(?![\p{L}\p{N}]|[-.]\d)/giu;
const HINT = /\d{6}(?: ?[-+] ?| {1,3})?\d{4}|[ -]\d{2}-\d{4}/u;
const COMPANY_CUE =
  /(?<!\p{L})(?:org(?:anisations?)?\.?[ -]?(?:nr|nummer|numret|number|no)?|company (?:number|no|registration)\p{L}*|registration number|handelsbolag|ab)(?!\p{L})[^\d]*$/iu;
const PERSON_CUE = /(?:person|samordnings|pers?)[. -]?(?:nr|nummer|numret)|pnr|personal (?:identity )?number/iu;
const PHONE_CUE = /(?<!\p{L})(?:tele?|tfn|tlf|tel|phone|mob|cell|ring|call|sms|fax|text|whatsapp)\p{L}*[^\d\n]{0,24}$/iu;
const SPACED = /^\d{6} +\d{4}$/;

/** Ten digits with nothing but a space between: an order, a phone or a part of a longer row may read so too. */
function isSpacedPerson(text: string, from: number, to: number): boolean {
  if (cueBefore(text, from, PERSON_CUE, 60)) return true;
  // A mobile number begins so.
  if (text.startsWith("07", from) || isBusinessNumber(text, from) || cueBefore(text, from, PHONE_CUE, 40)) return false;
  return !/\d[ \t]{1,3}$/.test(text.slice(Math.max(0, from - 4), from)) && !/^[ \t]{1,3}\d/.test(text.slice(to, to + 4));
}

/** Tells whether ten digits can be a personal or (day + 60) coordination number. */
function isPerson(ten: string): boolean {
  const day = Number(ten.slice(4, 6));
  return luhn(ten) && isDay(Number(ten.slice(2, 4)), day > 60 ? day - 60 : day);
}

function isCompany(ten: string): boolean {
  return luhn(ten) && Number(ten.slice(2, 4)) >= 20 && !ten.startsWith("0");
}

/** Swedish personal and coordination numbers (NATIONAL_ID) and organisation numbers (ORG_NUMBER). */
export function findSwedishNumbers(text: string): Span[] {
  if (!HINT.test(text)) return [];
  const person = spans("NATIONAL_ID", text, NUMBER, (value, from) => {
    const digits = digitsOf(value);
    // A mobile number in one piece may pass by chance, and "0701" is a month: the phone rule takes it.
    if (/^07\d{8}$/.test(value) && !cueBefore(text, from, PERSON_CUE, 40)) return false;
    if (SPACED.test(value) && !isSpacedPerson(text, from, from + value.length)) return false;
    return !digits.startsWith("16", digits.length - 12) && isPerson(digits.slice(-10));
  });
  const company = spans("ORG_NUMBER", text, NUMBER, (value, from) => {
    const digits = digitsOf(value);
    if (digits.length === 12 && !digits.startsWith("16")) return false;
    return isCompany(digits.slice(-10)) && (/-/.test(value) || cueBefore(text, from, COMPANY_CUE, 40));
  });
  return [...person, ...company];
}
