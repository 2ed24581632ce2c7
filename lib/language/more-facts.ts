import { plainNumber } from "./number-text.ts";
import { stem } from "./stems.ts";
import type { Value } from "./value.ts";

/** A value with the make and keys that `facts` compares. */
export type MadeValue = Value & { make: string; keys: string[] };

const units: [string, string][] = [
  ["deg f", "°\\s?F|degrees? fahrenheit|grader fahrenheit|grad fahrenheit|fahrenheit"],
  ["deg", "°\\s?C|°|degrees?(?: celsius| centigrade)?|grader(?: celsius)?|Grad(?: Celsius)?|celsius"],
  ["t", "tonnes?|tons?|ton|Tonnen?"],
  ["mg", "mg|milligrams?|milligram|Milligramm"],
  ["gal", "gallons?"],
  ["oz", "oz|ounces?"],
  ["ft", "ft|feet|foot|fot"],
  ["mile", "miles?"],
  ["kg", "kg|kilos?|kilograms?|kilogrammes?|kilogramm|kilo"],
  ["g", "g|grams?|gram|Gramm"],
  ["lb", "lbs?|pounds? weight"],
  ["l", "l|litres?|liters?|liter"],
  ["dl", "dl|decilit(?:re|er)s?|deciliter|Deziliter"],
  ["cl", "cl|centilit(?:re|er)s?|centiliter|Zentiliter"],
  ["ml", "ml|millilitres?|milliliters?|milliliter|Milliliter"],
  ["km", "km|kilomet(?:re|er)s?|Kilometern?"],
  ["m", "m|met(?:re|er)s?|Metern?|metrarna"],
  ["cm", "cm|centimet(?:re|er)s?|Zentimetern?"],
  ["mm", "mm|millimet(?:re|er)s?|Millimetern?"],
  ["in", "inch(?:es)?|tum|Zoll"],
  ["kb", "KB|kilobytes?"],
  ["mb", "MB|megabytes?"],
  ["gb", "GB|gigabytes?"],
  ["tb", "TB|terabytes?"],
  ["mbit", "Mbit/s|Mbps|Mbit"],
  ["w", "W|watts?|watt"],
  ["kwh", "kWh"],
  ["kw", "kW"],
  ["v", "V|volts?|volt"],
  ["mah", "mAh"],
  ["bar", "bar"],
  ["cent", "cents?|öre|pence|p(?!\\.? ?m)|Cent"],
  ["second", "seconds?|secs?|sekunder|sekund|Sekunden?"],
];
const number = "(?<![\\p{L}\\p{N}.,:/@#_-])(\\d+(?:[.,]\\d+)?)(?:\\s?(?:-|–|to|till|bis)\\s?(\\d+(?:[.,]\\d+)?))?";
const MEASURE = new RegExp(`${number}[ \\u00A0\\u202F-]?(${units.map(([, p]) => p).join("|")})(?![\\p{L}\\p{N}])`, "giu");
const unitOf = units.map(([unit, p]) => ({ unit, pattern: new RegExp(`^(?:${p})$`, "iu") }));
const smaller: Record<string, [string, number]> = {
  g: ["kg", 1000],
  ml: ["l", 1000],
  cl: ["l", 100],
  dl: ["l", 10],
  mm: ["m", 1000],
  cm: ["m", 100],
};

/** Numbers with a unit of measure; 500 g and 0.5 kg are equal. */
export function findMeasures(text: string): MadeValue[] {
  return Array.from(text.matchAll(MEASURE)).flatMap((m) => {
    const unit = unitOf.find(({ pattern }) => pattern.test(m[3] ?? ""))?.unit;
    if (!unit) return [];
    const [base, parts] = smaller[unit] ?? [unit, 1];
    const each = [m[1], m[2]].flatMap((n) => (n === undefined ? [] : [Number(plainNumber(n, "en", false).replace(",", ".")) / parts]));
    const keys = [`${each.join("-")} ${base}`, ...(each.length > 1 ? each.map((n) => `${n} ${base}`) : [])];
    return [{ ...spanOf(m), kind: "number" as const, canonical: keys[0] ?? "", make: `measure ${base}`, keys }];
  });
}

const CLOCK =
  /(?<![\p{L}\p{N}.,:-])(?:kl\.? ?(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2})[:.](\d{2})(?: ?(a\.?m\.?|p\.?m\.?|Uhr))?(?!\d|[.,:]\d|[ \u00A0]?(?:kr|SEK|EUR|€|%))|(\d{1,2}) ?(a\.?m\.?|p\.?m\.?|o['’]clock|Uhr))(?![\p{L}\p{N}])/giu;
const NAMED = /(?<!\p{L})(?:(noon|midday|mittags?)|(midnight|midnatt|mitternacht))(?!\p{L})/giu;

/** Times of day as minutes after midnight. */
export function findTimes(text: string): MadeValue[] {
  const clock = Array.from(text.matchAll(CLOCK)).flatMap((m) => {
    const dotted = m[3] !== undefined && m[0].includes(".") && m[5] === undefined && !m[0].includes(":");
    // "12.30" alone may be a decimal or a price.
    if (dotted && Number(m[4]) % 5 !== 0) return [];
    if (dotted && /[£€$]\s?$/.test(text.slice(Math.max(0, m.index - 2), m.index))) return [];
    if (
      dotted &&
      !/(?<!\p{L})(?:kl|at|by|until|till|från|mellan|um|bis|von|between|from|and|och|und|to|–|-)\.?\s?$/iu.test(
        text.slice(Math.max(0, m.index - 12), m.index),
      )
    )
      return [];
    const half = (m[5] ?? m[7] ?? "").toLowerCase().replace(/\./g, "");
    let hour = Number(m[1] ?? m[3] ?? m[6] ?? 0);
    if (half === "pm" && hour < 12) hour += 12;
    if (half === "am" && hour === 12) hour = 0;
    return hour > 24 ? [] : [time(m, hour * 60 + Number(m[2] ?? m[4] ?? 0))];
  });
  return [...clock, ...Array.from(text.matchAll(NAMED), (m) => time(m, m[1] ? 720 : 1440))];
}

function time(m: RegExpMatchArray, at: number): MadeValue {
  return { ...spanOf(m), kind: "number", canonical: `t ${at}`, make: "time", keys: [`t ${at}`, ...(at === 1440 ? ["t 0"] : [])] };
}

const RATE: Record<string, RegExp> = {
  en: /(?<=[\d%£€$] ?(?:kr|SEK|EUR|GBP|USD|pounds?|euros?|dollars?|%)? ?(?:\/|(?:per|an?|each|every|for each|for every) ))(\p{L}+)|(?<=(?<!\p{L})(?:per|once an?|twice an?|times an?)(?: calendar)? )(\p{L}+)|(?<=\/)(month|year|week|day|hour)(?!\p{L})|(?<!\p{L})(day|week|month|year)(?= (?:pass|ticket|card)(?:es|s)?(?!\p{L}))|(?<=(?<!\p{L})(?:pass|ticket|card) for (?:the|a|one) )(day|week|month|year)(?!\p{L})/giu,
  sv: /(?<=(?<!\p{L})per )(\p{L}+)|(?<=[\d] ?(?:kr|SEK|EUR|kronor|euro|%)?,? ?(?:\/|i |om ))(månaden|året|veckan|dagen|månad|år|vecka|dag|timme)(?!\p{L})|(?<=(?<!\p{L})(?:under|på) en )(månad|vecka|dag)(?!\p{L})|(?<=(?:gånger?|gång) (?:i|om) )(månaden|året|veckan|dagen)/giu,
  de: /(?<=(?<!\p{L})(?:pro|je) )(\p{L}+)|(?<=[\d€] ?(?:EUR|Euro|%)?,? ?(?:\/|im |in der |am ))(Monat|Jahr|Woche|Tag|Stunde)(?!\p{L})|(?<=mal (?:im|pro|am) )(\p{L}+)|(?<=(?<!\p{L}|\.\s)(?:eines|des|jedes) )(Tages|Monats|Jahres)(?!\p{L})/giu,
};
const ADVERB: Record<string, RegExp> = {
  en: /(?<!\p{L})(monthly|weekly|daily|hourly|yearly|annually|each month|every month|each year|every year|every week|each week|every day|a month|a year|a week|(?:in|over|during) (?:a|the|one) (?:whole |full |entire |single |calendar )?(?:month|year|week|day))(?!\p{L})/giu,
  sv: /(?<!\p{L})(månadsvis|veckovis|dagligen|årligen|varje månad|varje år|varje vecka|varje dag|i månaden|om året|i veckan|om dagen|(?:på|under) (?:en|ett|hela) (?:hel |helt |enda )?(?:månad(?:en)?|år(?:et)?|vecka(?:n)?|dag(?:en)?))(?!\p{L})/giu,
  de: /(?<!\p{L})(monatlich|wöchentlich|täglich|jährlich|jeden monat|jedes jahr|jede woche|jeden tag|im monat|im jahr|in der woche|am tag|(?:im|am|in der|in einem|an einem|in einer) (?:ganzen |gesamten |vollen |einzigen )?(?:monat|jahr|woche|tag))(?!\p{L})/giu,
};
const spans: [string, RegExp][] = [
  [
    "month",
    /^(?:monthly|(?:(?:each|every|a|in|over|during|the|one|whole|full|entire|single|calendar) )*month|månadsvis|(?:(?:varje|i|på|under|en|hela|hel|enda) )*månad(?:en)?|monatlich\p{L}*|(?:(?:jeden|im|in|einem|ganzen|gesamten|vollen|einzigen) )*monats?)$/iu,
  ],
  [
    "year",
    /^(?:yearly|annually|annum|(?:(?:each|every|a|in|over|during|the|one|whole|full|entire|single|calendar) )*year|årligen|(?:(?:varje|om|på|under|ett|hela|helt|enda) )*år(?:et)?|jährlich\p{L}*|(?:(?:jedes|im|in|einem|ganzen|gesamten|vollen|einzigen) )*jahr(?:es)?)$/iu,
  ],
  [
    "week",
    /^(?:weekly|(?:(?:each|every|a|in|over|during|the|one|whole|full|entire|single|calendar) )*week|veckovis|(?:(?:varje|i|på|under|en|hela|hel|enda) )*vecka(?:n)?|wöchentlich\p{L}*|(?:(?:jede|in|der|einer|ganzen|gesamten) )*woche)$/iu,
  ],
  [
    "day",
    /^(?:daily|(?:(?:each|every|a|in|over|during|the|one|whole|full|entire|single|calendar) )*day|dagligen|dygn|(?:(?:varje|om|på|under|en|hela|hel|enda) )*dag(?:en)?|täglich\p{L}*|(?:(?:jeden|am|an|einem|ganzen|gesamten|vollen|einzigen) )*tag(?:es)?)$/iu,
  ],
  ["hour", /^(?:hourly|hour|timme|stunde)$/iu],
];

/** "12 GB in one month" is 12 GB a month. */
const onceOf: Record<string, string> = { month: "1 months", year: "12 months", week: "10080 min", day: "1440 min", hour: "60 min" };

/** What a price or a count is per: "per month", "a month", "monthly" are equal. */
export function findRates(text: string, language: string): MadeValue[] {
  const per = RATE[language];
  const adverb = ADVERB[language];
  const made = (m: RegExpMatchArray): MadeValue[] => {
    const word = m[0].toLowerCase();
    const span = spans.find(([, pattern]) => pattern.test(word))?.[0];
    const key = `per ${span ?? stem(word, language)}`;
    const once = span ? onceOf[span] : undefined;
    return [{ ...spanOf(m), kind: "number", canonical: key, make: span ? "rate" : "rate thing", keys: once ? [key, once] : [key] }];
  };
  const first = per ? Array.from(text.matchAll(per)).flatMap(made) : [];
  // "Pay Monthly" is the name of a plan.
  const named = (m: RegExpMatchArray) =>
    language !== "de" && /^\p{Lu}/u.test(m[0]) && /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, (m.index ?? 0) - 20), m.index));
  const second = adverb ? Array.from(text.matchAll(adverb)).flatMap((m) => (named(m) ? [] : made(m))) : [];
  return [...first, ...second.filter((b) => !first.some((a) => a.from < b.to && b.from < a.to))];
}

const DAY: Record<string, RegExp> = {
  en: /(?<=(?<!\p{L})the )(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])(?! (?:of (?!(?:each|every|the|a|any|that|this|the following|next) (?:calendar )?month)|time|order|month|delivery|box|item|day|week|year|number|person|attempt))/giu,
  sv: /(?<=(?<!\p{L})den )(\d{1,2})(?::e|:a)?(?![\p{L}\d:.,])(?! (?:\p{L}{3,}ari|mars|april|maj|ju[nl]i|augusti|\p{L}+ber)(?!\p{L}))/giu,
  de: /(?<=(?<!\p{L})(?:am|zum|bis zum|den|vom) )(\d{1,2})\.(?!\d)(?! (?:\p{L}{3,}uar|März|April|Mai|Ju[nl]i|August|\p{L}+ber)(?!\p{L}))/giu,
};

/** Days of the month without a month: "due on the 20th". */
export function findDays(text: string, language: string): MadeValue[] {
  const pattern = DAY[language];
  return (pattern ? Array.from(text.matchAll(pattern)) : []).flatMap((m) => {
    const key = `day ${Number(m[1])}`;
    return Number(m[1]) >= 1 && Number(m[1]) <= 31
      ? [{ ...spanOf(m), kind: "date" as const, canonical: key, make: "day", keys: [key] }]
      : [];
  });
}

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu;
const PHONE = /(?<![\p{L}\p{N}.,#-])(?:\+\d|00\d|\(?0)[\d \u00A0()/-]{6,18}\d(?![\p{N}])/gu;
const CODE =
  /(?<![\p{L}\p{N}@./_-])(?=[\p{L}\d-]{0,12}\d)(?=[\d-]{0,12}\p{L})[\p{L}\d]{1,12}(?:-[\p{L}\d]{1,12}){0,4}(?![\p{L}\p{N}@_-]|\.\p{L})/gu;

/** E-mail addresses, phone numbers and codes of letters and digits. */
export function findContacts(text: string): MadeValue[] {
  const of = (pattern: RegExp, make: string, key: (t: string) => string | null) =>
    Array.from(text.matchAll(pattern)).flatMap((m): MadeValue[] => {
      const k = key(m[0]);
      return k === null ? [] : [{ ...spanOf(m), kind: "reference", canonical: k, make, keys: [k] }];
    });
  return [
    ...of(EMAIL, "contact", (t) => t.toLowerCase()),
    ...of(PHONE, "contact", (t) => (t.replace(/\D/g, "").length < 8 ? null : t.replace(/\D/g, "").slice(-8))),
    ...of(CODE, "reference", (t) =>
      t.replace(/[^\p{L}\d]/gu, "").length >= 4 && /\d/.test(t) && /\p{Lu}/u.test(t) ? t.toUpperCase().replace(/-/g, "") : null,
    ),
  ];
}

function spanOf(m: RegExpMatchArray): { text: string; from: number; to: number } {
  const from = m.index ?? 0;
  return { text: m[0], from, to: from + m[0].length };
}
