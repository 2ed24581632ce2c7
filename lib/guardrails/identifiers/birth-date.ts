import { cueAfter, cueBefore, labelAbove, type Span, spans } from "./span.ts";

const MONTHS =
  "jan(?:uary|uari|uar|vier)?|feb(?:ruary|ruari|ruar)?|mar(?:ch|s|ts)?|märz|maart|apr(?:il)?|may|maj|mai|mei|june?|juni|july?|juli|aug(?:ust|usti|ustus)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[csz](?:ember)?|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta";
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}(?:[-./ ]|\\. )\\d{1,2}(?:[-./ ]|\\. )(?:\\d{4}|\\d{2})|(?:19|20)\\d{6}|\\d{6}|\\d{1,2}(?:st|nd|rd|th|\\.|:e|:a)?(?: of|-| den)? ?(?:${MONTHS})\\.?,?[ -](?:19|20)?\\d{2}|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})(?![\\p{L}\\p{N}]|[-./]\\d)`,
  "giu",
);
const WORD =
  "born|birth ?date|date of birth|birth ?day|d\\.?o\\.?b|född|födelse(?:datum|dag)\\p{L}*|fyller|f\\.|geboren|geb\\.?|geburts(?:datum|tag)\\p{L}*|født|fødsels(?:dato|dag)\\p{L}*|syntynyt|syntymä(?:aika|päivä)\\p{L}*|geboortedatum|geboren op|née?|date de naissance|fecha de nacimiento|nacid[oa]|data di nascita|data de nascimento|data urodzenia";
const CUE = new RegExp(`(?<!\\p{L})(?:${WORD})(?!\\p{L})[^\\d\\n]{0,24}(?:\\([^)\\n\\d]{1,14}\\)[^\\d\\n]{0,6})?$`, "iu");
// What every word of birth begins with, here and in AFTER.
const HINT =
  /born|birth|d\.?o\.?b|född|födelse|fyller|f\.|geb|født|fødsels|synty|geboortedatum|né|naissance|nacimiento|nacid|nascita|nascimento|urodzenia/iu;
const AFTER =
  /^[ ,(]{0,3}(?:is |är |ist |er |on )?(?:my |mitt |min |mein |meine )?(?:date of birth|dob|birth ?da(?:y|te)|födelsed|geburts|fødselsd|syntymä|\(dob\)|\(född)/iu;

/** Dates of birth, told by the words beside them; every other date stays. */
export function findBirthDates(text: string): Span[] {
  if (!/\d/.test(text) || !HINT.test(text)) return [];
  return spans(
    "BIRTH_DATE",
    text,
    DATE,
    (value, from) => cueBefore(text, from, CUE, 60) || labelAbove(text, from, CUE) || cueAfter(text, from + value.length, AFTER, 34),
  );
}
