import { type Span, spans } from "./span.ts";

const NORTHERN =
  "gatan|gata|vägen|väg|gränden|gränd|torget|torg|stigen|allén|backen|esplanaden|leden|kajen|ringen|gården|straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|chaussee|vej|gade|gate|veien|vegen|allé|plads|plass|straat|laan|plein|gracht|katu|tie|kuja";
const ENGLISH =
  "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Close|Crescent|Parade|Square|Sq|Gardens|Row|Hill|Mews|Grove|Walk|Highway|Hwy|Parkway|Pkwy|Quay|Wharf";
const NAME = "\\p{Lu}(?:[\\p{L}'’.-]{0,24}\\p{L})?";

// A postcode with or without its town: 503 32 Borås, 10115 Berlin, 1077 AB Amsterdam.
const TOWN_AFTER = `(?:,? ?\\n?(?:[A-Z]{1,2}-)?(?:\\d{3} ?\\d{2}|\\d{4}(?: ?[A-Z]{2})?)(?: ${NAME}(?:[ -]${NAME}){0,2})?)?`;
const UNIT = "(?:,? ?(?:Apt|Apartment|Suite|Unit|Flat|Lgh|lgh|Whg)\\.? ?#?[\\p{L}\\p{N}]{1,6})?";
const TOWN_BEFORE = `(?:,? \\n?${NAME}(?: ${NAME}){0,2},? (?:[A-Z]{2} \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}))?`;
const POSTCODE = "(?:,? (?:[A-Z]{2} \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}))?";

const STREET_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}'’-]{0,20} ){0,2}(?:\\p{Lu}[\\p{L}'’-]{1,24}(?:${NORTHERN})|\\p{Lu}[\\p{L}'’-]{1,24} (?:${NORTHERN}|Straße|Strasse|Platz|Allee|Weg|Str\\.)) ?\\d{1,4}(?: ?[A-Za-z](?![\\p{L}\\p{N}]))?(?!\\d)${UNIT}${TOWN_AFTER}`,
  "gu",
);
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.,£€$#-])\\d{1,5}[A-Za-z]? (?:(?:North|South|East|West|[NSEW])\\.? )?(?:(?:${NAME}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:${ENGLISH})(?![\\p{L}\\p{N}])\\.?${UNIT}(?:${TOWN_BEFORE}${POSTCODE})`,
  "gu",
);

/** Street addresses of the common English, German, Dutch and Nordic forms, with flat, postcode and town where they follow. */
export function findAddresses(text: string): Span[] {
  return [...spans("ADDRESS", text, STREET_FIRST), ...spans("ADDRESS", text, NUMBER_FIRST)];
}
