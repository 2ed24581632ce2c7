import { digitsOf, isDay, weighted } from "./checksum.ts";
import { cueBefore, type Span, spans } from "./span.ts";

const FINNISH = /(?<![\p{L}\p{N}])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/giu;
const NORWEGIAN = /(?<![\p{L}\p{N}]|\d[-.])\d{6}[ .-]?\d{5}(?![\p{L}\p{N}]|[-.]\d)/gu;
const DANISH = /(?<![\p{L}\p{N}]|\d[-.])\d{6}[ -]?\d{4}(?![\p{L}\p{N}]|[-.]\d)/gu;
const HINT = /\d{6}[-+A-FU-Y .]?\d{3}/iu;
const DANISH_CUE = /(?<!\p{L})(?:cpr|personnummer|person-?nr)\p{L}*[^\d]*$/iu;

const controls = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Day and month as in Norway: D-numbers add 40 to the day, help numbers 40 and test numbers 65 or 80 to the month. */
function isNorwegianDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return [0, 40, 65, 80].some((more) => isDay(month - more, day > 40 ? day - 40 : day));
}

function isNorwegian(digits: string): boolean {
  const first = weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
  const second = weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
  return first === 0 && second === 0 && isNorwegianDate(digits);
}

function isFinnish(value: string): boolean {
  const number = Number(value.slice(0, 6) + value.slice(7, 10));
  return controls[number % 31] === value.slice(10).toUpperCase() && isDay(Number(value.slice(2, 4)), Number(value.slice(0, 2)));
}

function isDanishDate(digits: string): boolean {
  return isDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

/** Finnish, Norwegian and Danish personal numbers; a Danish one has no check digit: its date must exist, and a dash or the word stand there. */
export function findNordicNumbers(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return [
    ...spans("NATIONAL_ID", text, FINNISH, isFinnish),
    ...spans("NATIONAL_ID", text, NORWEGIAN, (value) => isNorwegian(digitsOf(value))),
    ...spans(
      "NATIONAL_ID",
      text,
      DANISH,
      (value, from) => isDanishDate(digitsOf(value)) && (value.includes("-") || cueBefore(text, from, DANISH_CUE, 40)),
    ),
  ];
}
