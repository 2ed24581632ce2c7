import { digitsOf, luhn } from "./checksum.ts";
import { cueBefore, type Span, spans } from "./span.ts";

const BANKGIRO = /(?<![\p{L}\p{N}-])\d{3,4}[- ]?\d{4}(?![\p{L}\p{N}]|-\d)/gu;
const PLUSGIRO = /(?<![\p{L}\p{N}-])\d{1,3}(?: ?\d{2}){0,3} ?- ?\d(?![\p{L}\p{N}]|-\d)/gu;
const HINT = /bankgiro|bg|(?:plus|post)giro|pg/iu;
const BANK_CUE = /(?<!\p{L})(?:bankgiro\p{L}*|bg)(?!\p{L})[^\d]*$/iu;
const PLUS_CUE = /(?<!\p{L})(?:(?:plus|post)giro\p{L}*|pg)(?!\p{L})[^\d]*$/iu;

/** Swedish bankgiro and plusgiro numbers; only after the word, because short numbers pass the check by chance. */
export function findGiros(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return [
    ...spans("BANKGIRO", text, BANKGIRO, (value, from) => luhn(digitsOf(value)) && cueBefore(text, from, BANK_CUE, 40)),
    ...spans("PLUSGIRO", text, PLUSGIRO, (value, from) => luhn(digitsOf(value)) && cueBefore(text, from, PLUS_CUE, 40)),
  ];
}
