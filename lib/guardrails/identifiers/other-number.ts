import { digitsOf, weighted } from "./checksum.ts";
import { cueBefore, type Span, spans } from "./span.ts";

const AMERICAN = /(?<![\p{L}\p{N}]|\d[-.])\d{3}([-. ]?)\d{2}\1\d{4}(?![\p{L}\p{N}]|[-.]\d)/gu;
const AMERICAN_CUE = /(?<!\p{L})(?:ssn|social security|itin|taxpayer)(?!\p{L})[^\d]*$/iu;
const DUTCH = /(?<![\p{L}\p{N}])\d{2,4}[. ]?\d{2,3}[. ]?\d{2,4}(?![\p{L}\p{N}]|[-.]\d)/gu;
const HINT = /\d{3}([-. ]?)\d{2}\1\d{4}|\d(?:[. ]?\d){7}/u;
const DUTCH_CUE = /(?<!\p{L})(?:bsn|burgerservicenummer|sofi-?nummer)(?!\p{L})[^\d]*$/iu;

function isAmerican(value: string, cued: boolean): boolean {
  const digits = digitsOf(value);
  const area = digits.slice(0, 3);
  if (area === "000" || area === "666" || digits.slice(3, 5) === "00" || digits.slice(5) === "0000") return false;
  return cued || (value.includes("-") && !area.startsWith("9"));
}

function isDutch(digits: string): boolean {
  const nine = digits.padStart(9, "0");
  return (digits.length === 8 || digits.length === 9) && !/^0+$/.test(nine) && weighted(nine, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** American social security numbers and Dutch citizen numbers; the latter, and the former without dashes, only after the word. */
export function findOtherNumbers(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return [
    ...spans("NATIONAL_ID", text, AMERICAN, (value, from) => isAmerican(value, cueBefore(text, from, AMERICAN_CUE, 40))),
    ...spans("NATIONAL_ID", text, DUTCH, (value, from) => isDutch(digitsOf(value)) && cueBefore(text, from, DUTCH_CUE, 40)),
  ];
}
