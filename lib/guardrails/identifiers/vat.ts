import { luhn, mod97, weighted } from "./checksum.ts";
import { cueBefore, type Span, spans } from "./span.ts";

const VAT =
  /(?<![\p{L}\p{N}])(?:SE|DE|DK|FI|NO|NL|BE|IT|PL|FR|GB|AT|ES|IE|PT|EE|LV|LT|LU|CZ|SK|HU|RO|BG|HR|SI|EL|CY|MT)[ -]?[A-Z0-9](?:[ .-]?[A-Z0-9]){6,11}(?: ?MVA)?(?![\p{L}\p{N}])/gu;
const HINT = /[A-Z]{2}[ -]?[A-Z0-9](?:[ .-]?[A-Z0-9]){6}/u;
const CUE = /(?<!\p{L})(?:vat|moms|ust-?id\p{L}*|umsatzsteuer\p{L}*|mva|cvr|btw|alv|tva|p\.? ?iva|nip)(?!\p{L})[^\d\n]*$/iu;

/** The German check, ISO 7064 mod 11,10. */
function isGerman(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits[8]);
}

const isEleven = (digits: string, weights: number[]) => weighted(digits, weights) % 11 === 0;

// Austria doubles every second digit, adds 4 and subtracts the sum from 10.
const isAustrian = (digits: string) => luhn(`${digits.slice(0, 7)}${(Number(digits[7]) + 4) % 10}`);

const checks: Record<string, [RegExp, (digits: string) => boolean]> = {
  SE: [/^\d{10}01$/, (d) => luhn(d.slice(0, 10))],
  DE: [/^\d{9}$/, isGerman],
  DK: [/^\d{8}$/, (d) => isEleven(d, [2, 7, 6, 5, 4, 3, 2, 1])],
  FI: [/^\d{8}$/, (d) => isEleven(d, [7, 9, 10, 5, 8, 4, 2, 1])],
  NO: [/^\d{9}(?:MVA)?$/, (d) => isEleven(d, [3, 2, 7, 6, 5, 4, 3, 2, 1])],
  NL: [/^\d{9}B\d{2}$/, (d) => isEleven(d, [9, 8, 7, 6, 5, 4, 3, 2, -1]) || mod97(`2321${d.slice(0, 9)}11${d.slice(-2)}`) === 1],
  BE: [/^[01]\d{9}$/, (d) => 97 - (Number(d.slice(0, 8)) % 97) === Number(d.slice(8))],
  IT: [/^\d{11}$/, luhn],
  PL: [/^\d{10}$/, (d) => isEleven(d, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1])],
  FR: [/^\d{11}$/, (d) => (12 + 3 * (Number(d.slice(2)) % 97)) % 97 === Number(d.slice(0, 2))],
  GB: [/^\d{9}(?:\d{3})?$/, (d) => [0, 55].some((more) => (weighted(d, [8, 7, 6, 5, 4, 3, 2]) + Number(d.slice(7, 9)) + more) % 97 === 0)],
  AT: [/^U\d{8}$/, (d) => isAustrian(d.slice(1))],
};

/** VAT numbers: with a right check digit, or of any other country after the word. */
export function findVatNumbers(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return spans("VAT", text, VAT, (value, from) => {
    const compact = value.replace(/[ .-]/g, "");
    const row = checks[compact.slice(0, 2)];
    const rest = compact.slice(2);
    if (row?.[0].test(rest) && row[1](rest)) return true;
    return /\d{6}/.test(rest) && cueBefore(text, from, CUE, 30);
  });
}
