import { lazy } from "../../language/lazy.ts";
import { type Hinted, hintedSpans, type Span } from "./span.ts";
import { isStreetWord, streets } from "./street.ts";

// Plain ranges: in a pattern this long, classes such as \p{L} take a second to compile.
const UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΏΑ-ΩЀ-Я";
const LETTER = "A-Za-zÀ-ÖØ-öø-ɏΆ-ώЀ-ӿḀ-ỿ";
const WORD = `(?:[${UPPER}][${LETTER}]{0,2}\\.|[${UPPER}][${LETTER}'’-]*)`;
const SMALL =
  "(?:d[aeio]s?|d[eu]l(?:la|le|l[’'])?|des|l[aeo]s?|van|von|der|den|dem|ten|ter|am|an|auf|im|in|of|the|upon|on|under|y|e|i|el|al|al-|na|nad|pod|u|w|og|och|und|nan|fejedelem)";
const NAME = `${WORD}(?: (?:${SMALL} )*${WORD})*`;
const anyCase = (words: string) =>
  words
    .split("|")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
const ANY_UNIT = `(?:${anyCase("apt|apartment|suite|ste|unit|flat|room|lgh|whg|wohnung|etage|apto|piso|leilighet|as")})\\.? ?#?(?:\\d{1,5}[A-Za-z]?|[A-Z]\\d{0,3})`;
const UNIT = `${ANY_UNIT}(?![${LETTER}0-9])`;
const UK = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}";
const ZIP = `(?:${UK}|(?:[A-Z]{1,2}-|[A-Z]{2},? )?(?:\\d{3} \\d{2}|\\d{5}-\\d{4}|\\d{4} [A-Z]{2}(?![A-Za-z])|\\d{2}-\\d{3}|\\d{4,6}))(?![${LETTER}0-9]|[-/ ]\\d)`;
const SEP = "(?: ?,)? ?\\n?[ >?|]{0,5}(?:, ?)?";
const COMMA = "(?: ?, ?\\n?[ >?|]*(?:, ?)?| ?\\n[ >?|]*(?:, ?)?)";
const TOWN = `(?:${NAME}(?: \\([${LETTER}]+\\))?|nan)`;
const TOWNS = `${TOWN}(?:${COMMA}${TOWN})*`;

const END = `(?=[.!?;)"\\n]|$| (?:and|och|und|last|please|tack|bitte)(?![${LETTER}]))`;

/** What may follow a street: a flat, then towns, states and countries up to a postcode or the sentence's end; or a postcode with its town. */
const TAIL = [
  `(?:(?:${SEP}${UNIT})+(?:(?:${SEP}${TOWNS})?${SEP}${ZIP}(?: ${NAME})?|${SEP}${TOWNS}${END})?`,
  `|${SEP}${ZIP}(?: ${NAME})?`,
  `|${SEP}${TOWNS}${SEP}${ZIP}`,
  `|${COMMA}${TOWN}(?:, ?${TOWN})*${END}`,
  ")?",
].join("");

const BEFORE = `(?<![${LETTER}0-9.,£€$#/-]|\\d[ -])`;
const NUMBER = "\\d{1,6}[A-Za-z]?";
// "Sveavägen 12 A", not "Sveavägen 12 a week".
const HOUSE = `\\d{1,4}(?!\\d)(?:[-/]\\d{1,4})?(?: ?[A-Za-z](?![${LETTER}0-9]))?(?![\\d:])`;

const anchors: Hinted[] = [
  // Ängsgatan 14; 6750 Koskikatu 25; Lindenstraße 8.
  hinted(
    `(?:${streets.ending}|${streets.german})\\.? ?\\d`,
    `${BEFORE}(?:${NUMBER} )?(?:[${UPPER}][${LETTER}'’-]{0,20} ){0,2}(?:[${UPPER}][${LETTER}'’-]{1,24}(?:${streets.ending})|[${UPPER}][${LETTER}'’-]{1,24} (?:${streets.ending}|${streets.german}))\\.? ?${HOUSE}`,
  ),
  // 14 Hexley Parade; 33787 590 Edington Drive.
  hinted(
    ` (?:${streets.english})`,
    `${BEFORE}(?:\\d{1,6} )?${NUMBER},? (?:(?:North|South|East|West|[NSEW])\\.? )?(?:(?:[${UPPER}][${LETTER}'’.-]{0,24}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${streets.english})(?![${LETTER}0-9])\\.?`,
  ),
  hinted(
    "street|avenue|road|lane|boulevard|blvd",
    `${BEFORE}(?:\\d{1,6} )?${NUMBER} (?:(?!${streets.noName})[${LETTER}'’]{3,20} ){1,2}(?:street|avenue|road|lane|boulevard|blvd)(?![${LETTER}0-9])`,
  ),
  // 31 Rue Tachkent; Via Roma 4; ul. Narewska 9.
  hinted(
    `(?:${streets.opening}) `,
    `${BEFORE}(?:\\d{1,6} )?(?:${NUMBER},? (?:${streets.opening}) (?:${SMALL} ){0,2}${NAME}(?: \\d{1,5})?|(?:${streets.opening}) (?:${SMALL} ){0,2}${NAME},? ${HOUSE})`,
  ),
  // P.O. Box 149; PSC 1437, Box 3833; Postfach 12 34.
  hinted(
    "[Bb]ox|PSC|Postboks|Postfach|Postbus|US(?:S|NS|CGC|NV|CGV) ",
    `${BEFORE}(?:(?:[Pp]\\.? ?[Oo]\\.? ?[Bb]ox|PSC|Postbox|Postboks|Postfach|Postbus|Unit \\d{1,5},? Box|CMR \\d{1,5},? Box)\\.? \\d{1,6}(?: \\d{2})*(?:,? Box \\d{1,6})?|US(?:S|NS|CGC|NV|CGV) [${UPPER}][${LETTER}]+(?=\\n))`,
  ),
  // 0104 Hafnarstraeti 5, as a line of its own or before a flat or a town.
  hinted(`\\d{2} [${UPPER}]`, `(?<=^|\\n|[>?|] ?|: +|(?:Apt|Suite)\\.? \\d{1,5} )\\d{2,6} ${NAME} ${HOUSE}(?=[ ,]*(?:\\n|$|,|${UNIT}))`),
  hinted(
    "\\d[A-Za-z]?,?\\n",
    `(?<=^|\\n[ >?|]*)${WORD}(?: ${WORD})? \\d{1,4}[A-Za-z]?(?=,?\\n[ >?|]*(?:${UNIT}|\\d{3} ?\\d{2} [${UPPER}]|\\d{4,5} [${UPPER}]))`,
  ),
  hinted(`${ANY_UNIT}[ ,]*(?:\\n|$)`, `(?<=(?:^|\\n)[ >?|]*)${UNIT}(?=[ ,]*(?:\\n|$))`),
  hinted(`${ANY_UNIT},? \\d{2}`, `${UNIT},? \\d{2,6} ${NAME} ${HOUSE}`),
];

const CUE =
  "(?:(?:(?:my|our|his|her|the|new|home|delivery|shipping|billing|postal|current|old) )*address(?:es)?(?: (?:is|to|of [^\\n.]{2,40}? is|here they are))?:? ?(?:now )?|address\\s*:\\s*|adress(?:en)?(?: är)?:?\\s*|adresse(?: (?:ist|er))?:?\\s*|osoite(?:eni)?(?: on)?:?\\s*|liv(?:e|es|ing) (?:at|on|in)|resid(?:e|es|ing) at|bor (?:på|i)|wohn(?:e|t|en) (?:in der|am|in|auf dem)|moved to|flyttat till|meet me at|(?:office|shop|store|restaurant|station|house|letter|parcel|package) (?:is|arrived|was left) (?:at|on)|drops you off at|same:|to the same:)";
const CUED = `(?:${CUE}) ?\\s?(?<value>(?:${NUMBER},? ){0,2}(?:${NAME})(?:,? ${HOUSE})?)`;
const CORNER_WORDS = `(?:(?:[${UPPER}\\d][${LETTER}\\d.'’-]*|${SMALL}) ){1,6}?`;
const CORNER = `(?:[Tt]he )?[Cc]orner of ${CORNER_WORDS}and (?:[${UPPER}\\d][${LETTER}\\d.'’-]*|${SMALL})(?: (?:[${UPPER}\\d][${LETTER}\\d.'’-]*|${SMALL})){0,4}`;

const cued = hinted(`(?:${CUE}) ?\\s?[\\d${UPPER}]`, `(?<![${LETTER}])${CUED}`);
const corner = hinted("orner of ", CORNER);
const tail = lazy(() => new RegExp(TAIL, "y"));

function hinted(hint: string, pattern: string): Hinted {
  return { hint: new RegExp(hint), whole: lazy(() => new RegExp(pattern, "g")) };
}

/** The find with the flat, postcode and town that follow it. */
function extended(text: string, span: Span): Span {
  const pattern = tail();
  pattern.lastIndex = span.to;
  return { ...span, to: span.to + (pattern.exec(text)?.[0].length ?? 0) };
}

/** Finds that overlap are one address; a full stop behind it stays. */
function together(text: string, found: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of found.toSorted((a, b) => a.from - b.from)) {
    const to = text[span.to - 1] === "." ? span.to - 1 : span.to;
    const last = joined.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ ...span, to });
  }
  return joined;
}

/** Street addresses of the common English, German, Dutch, Nordic, Romance and Slavic forms, post boxes, and what "my address is" introduces, with flat, postcode, town and country where they follow. */
export function findAddresses(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const found = [...anchors.flatMap((anchor) => hintedSpans("ADDRESS", text, anchor)), ...hintedSpans("ADDRESS", text, cued, isStreetWord)];
  const whole = found.map((span) => extended(text, span)).filter(({ from, to }) => /\d/.test(text.slice(from, to)));
  return together(text, [...hintedSpans("ADDRESS", text, corner), ...whole]);
}
