import { cueBefore, type Span, spans } from "./span.ts";

const MONTHS =
  "jan(?:uary|uari|uar)?|feb(?:ruary|ruari|ruar)?|mar(?:ch|s)?|märz|apr(?:il)?|may|maj|mai|june?|juni|july?|juli|aug(?:ust|usti)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?";
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:\\d{4}|\\d{2})|(?:19|20)\\d{6}|\\d{6}|\\d{1,2}(?:st|nd|rd|th|\\.|:e)?(?: of)? (?:${MONTHS})\\.?,? (?:19|20)\\d{2}|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})(?![\\p{L}\\p{N}]|[-./]\\d)`,
  "giu",
);
const CUE =
  /(?<!\p{L})(?:born|birth ?date|date of birth|birthday|d\.?o\.?b|född|födelse(?:datum|dag)\p{L}*|fyller|geboren|geb|geburts(?:datum|tag)\p{L}*|født|fødsels(?:dato|dag)\p{L}*|syntynyt|syntymäaika)(?!\p{L})[^\d\n]{0,20}$/iu;

/** Dates of birth, told by the word before them; every other date stays. */
export function findBirthDates(text: string): Span[] {
  return spans("BIRTH_DATE", text, DATE, (_, from) => cueBefore(text, from, CUE, 40));
}
