import { numberWords } from "./number-text.ts";
import { words } from "./words.ts";

const teens: Record<string, string> = {
  en: "thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  sv: "tretton fjorton femton sexton sjutton arton nitton",
  de: "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
};
const tens: Record<string, string> = {
  en: "twenty thirty forty fifty sixty seventy eighty ninety",
  sv: "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
  de: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
};
const hundred: Record<string, string> = { en: "hundred", sv: "hundra", de: "hundert" };
const thousand: Record<string, string> = { en: "thousand", sv: "tusen", de: "tausend" };

const tables = new Map<string, Map<string, number>>();

/** Number words of a language that stand alone, thirteen and up, with their values; Swedish and German compounds among them. */
function table(language: string): Map<string, number> {
  const ready = tables.get(language);
  if (ready) return ready;
  const made = new Map<string, number>();
  (teens[language] ?? "").split(" ").forEach((w, i) => {
    made.set(w, 13 + i);
  });
  const units = [...numberWords(language)].filter(([, n]) => n < 10);
  (tens[language] ?? "").split(" ").forEach((ten, i) => {
    made.set(ten, 20 + 10 * i);
    for (const [unit, n] of units) made.set(language === "de" ? `${n === 1 ? "ein" : unit}und${ten}` : `${ten}${unit}`, 20 + 10 * i + n);
  });
  const whole = hundred[language];
  if (whole) {
    made.set(whole, 100);
    if (language !== "en") for (const [unit, n] of units) made.set(`${unit === "eins" ? "ein" : unit}${whole}`, n * 100);
  }
  if (thousand[language]) made.set(thousand[language], 1000);
  made.delete("");
  tables.set(language, made);
  return made;
}

const between: Record<string, RegExp> = {
  en: /(?<!\p{L})between (\d[\d.,]*) and (\d[\d.,]*)/giu,
  sv: /(?<!\p{L})mellan (\d[\d.,]*) och (\d[\d.,]*)/giu,
  de: /(?<!\p{L})zwischen (\d[\d.,]*) und (\d[\d.,]*)/giu,
};

const adding: Record<string, string> = {
  en: "of the|of those|of your|more|further|additional|extra|full|whole|consecutive|entire|calendar",
  sv: "av|av de|hela|ytterligare|fulla|extra",
  de: "der|weitere|weiteren|volle|vollen|voller|volles|ganze|ganzen|ganzer|ganzes|zusätzliche",
};
const addings = new Map<string, RegExp>();

/** "2 more months": the word between a number and its unit. */
function spacedOut(language: string): RegExp {
  let known = addings.get(language);
  if (!known) {
    const numbers = [...numberWords(language).keys(), "\\d+"].join("|");
    known = new RegExp(`(?<![\\p{L}\\p{N}.,:])(${numbers}) (${adding[language] ?? "(?!)"}) (?=\\p{L})`, "giu");
    addings.set(language, known);
  }
  return known;
}

/** Spans of time that are said without a number; each is at least as long as what it is read as. */
const spoken: Record<string, [RegExp, string][]> = {
  en: [
    [/(?<!\p{L})(?:a |one )?fortnight(?!\p{L})/giu, "14 days"],
    [/(?<!\p{L})twice(?!\p{L})/giu, "2"],
    [/(?<!\p{L})thrice(?!\p{L})/giu, "3"],
    [/(?<=(?<!\p{L})every )(?:other|second)(?= (?:minute|hour|day|week|month|year)(?!\p{L}))/giu, "2"],
    [/(?<=(?<!\p{L})every )third(?= (?:minute|hour|day|week|month|year)(?!\p{L}))/giu, "3"],
    [/(?<=(?<!\p{L})every )fourth(?= (?:minute|hour|day|week|month|year)(?!\p{L}))/giu, "4"],
    [/(?<=(?<!\p{L})every )sixth(?= (?:minute|hour|day|week|month|year)(?!\p{L}))/giu, "6"],
    [/(?<!\p{L})half a year(?!\p{L})/giu, "6 months"],
    [/(?<!\p{L})an? (?:full|whole|entire)(?= (?:hour|day|week|month|year)(?!\p{L}))/giu, "1"],
    [/(?<!\p{L})(?:an hour and a half|one and a half hours)(?!\p{L})/giu, "90 minutes"],
    [/(?<!\p{L})three[- ]quarters of an hour(?!\p{L})/giu, "45 minutes"],
    [/(?<!\p{L})(?:a )?quarter of an hour(?!\p{L})/giu, "15 minutes"],
    [/(?<!\p{L})half an hour(?!\p{L})/giu, "30 minutes"],
    [/(?<!\p{L})half a day(?!\p{L})/giu, "12 hours"],
    [/(?<!\p{L})(?:quarterly|(?:once )?(?:a|every|each|per) quarter)(?!\p{L})(?! of)/giu, "3 months"],
    [
      /(?<=(?<!\p{L})(?:within|after|least|than|about|around|only|takes?|lasts?|most|to|another|nearly) )an?(?= (?:full |whole )?(?:hour|day|week|month|year)(?!\p{L}))/giu,
      "1",
    ],
  ],
  sv: [
    [/(?<=(?<!\p{L})var(?:t)? )sjunde(?!\p{L})/giu, "7"],
    [/(?<=(?<!\p{L})var(?:t)? )tionde(?!\p{L})/giu, "10"],
    [/(?<=(?<!\p{L})var(?:t)? )tolfte(?!\p{L})/giu, "12"],
    [/(?<=(?<!\p{L})var(?:t)? )fjortonde(?!\p{L})/giu, "14"],
    [/(?<=(?<!\p{L})var(?:t)? )femtonde(?!\p{L})/giu, "15"],
    [/(?<=(?<!\p{L})var(?:t)? )tjugonde(?!\p{L})/giu, "20"],
    [/(?<=(?<!\p{L})var(?:t)? )trettionde(?!\p{L})/giu, "30"],
    [/(?<=(?<!\p{L})var )fjärde(?!\p{L})/giu, "4"],
    [/(?<=(?<!\p{L})var )tredje(?!\p{L})/giu, "3"],
    [/(?<=(?<!\p{L})var )sjätte(?!\p{L})/giu, "6"],
    [/(?<=(?<!\p{L})var )åttonde(?!\p{L})/giu, "8"],
    [/(?<!\p{L})varannan(?!\p{L})/giu, "2"],
    [/(?<!\p{L})ett halvår(?!\p{L})/giu, "6 månader"],
    [/(?<!\p{L})vartannat(?= år)/giu, "2"],
    [/(?<=(?<!\p{L})vart )tredje(?!\p{L})/giu, "3"],
    [/(?<=(?<!\p{L})vart )fjärde(?!\p{L})/giu, "4"],
    [/(?<=(?<!\p{L})vart )femte(?!\p{L})/giu, "5"],
    [/(?<=(?<!\p{L})var )femte(?!\p{L})/giu, "5"],
    [/(?<!\p{L})(?:en halvtimme|halvtimmen|en halv timme)(?!\p{L})/giu, "30 min"],
    [/(?<!\p{L})en halv dag(?!\p{L})/giu, "12 timmar"],
    [/(?<!\p{L})en kvart(?!\p{L})(?! (?:i|över))/giu, "15 min"],
    [/(?<!\p{L})(?:kvartalet|kvartalsvis|varje kvartal)(?!\p{L})/giu, "3 månader"],
  ],
  de: [
    [/(?<=(?<!\p{L})jede[nrs]? )zweiten?(?= (?:Minute|Stunde|Tag|Woche|Monat|Jahr)(?!\p{L}))/giu, "2"],
    [/(?<=(?<!\p{L})jede[nrs]? )dritten?(?= (?:Minute|Stunde|Tag|Woche|Monat|Jahr)(?!\p{L}))/giu, "3"],
    [/(?<=(?<!\p{L})jede[nrs]? )vierten?(?= (?:Minute|Stunde|Tag|Woche|Monat|Jahr)(?!\p{L}))/giu, "4"],
    [/(?<=(?<!\p{L})zu )zweit(?!\p{L})/giu, "2"],
    [/(?<=(?<!\p{L})zu )dritt(?!\p{L})/giu, "3"],
    [/(?<=(?<!\p{L})zu )viert(?!\p{L})/giu, "4"],
    [/(?<=(?<!\p{L})zu )fünft(?!\p{L})/giu, "5"],
    [/(?<=(?<!\p{L})zu )sechst(?!\p{L})/giu, "6"],
    [/(?<!\p{L})dreimal(?!\p{L})/giu, "3"],
    [/(?<!\p{L})zweimal(?!\p{L})/giu, "2"],
    [/(?<!\p{L})halbes jahr(?!\p{L})/giu, "6 Monate"],
    [/(?<!\p{L})(?:eine )?halbe stunde(?!\p{L})/giu, "30 Minuten"],
    [/(?<!\p{L})(?:einen )?halben tag(?!\p{L})/giu, "12 Stunden"],
    [/(?<!\p{L})viertelstunde(?!\p{L})/giu, "15 Minuten"],
    [/(?<!\p{L})vierteljahr(?!\p{L})/giu, "3 Monate"],
  ],
};

/** Units that are looked for behind digits alone. */
const measured =
  /^(?:seconds?|secs?|sekunder|sekunden?|kilos?|kilograms?|kilogram|kilogramm|kg|grams?|gramm?|lit(?:re|er)s?|gigabytes?|gigs?|gb|megabytes?|met(?:re|er)s?|metern|metrarna|litrarna|kilona|graderna|sekunderna|centimet(?:re|er)s?|zentimetern?|millimet(?:re|er)s?|kilomet(?:re|er)s?|kilometern|percent|procent|prozent|degrees?|grader|grad|euros?|kronor|pounds?|inch(?:es)?|miles?)$/iu;

/** The text with number words from thirteen up, and "between 3 and 5", in digits; of the same length, so that places stay. */
export function digitised(text: string, language: string): string {
  const known = table(language);
  const low = numberWords(language);
  if (known.size === 0) return text;
  const all = words(text);
  let read = text;
  for (let i = 0; i < all.length; i++) {
    const word = all[i];
    if (!word) break;
    let value = known.get(word.text.toLowerCase());
    let to = word.to;
    const next = all[i + 1];
    const near = next !== undefined && /^[ -]$/.test(text.slice(word.to, next.from)) ? next : undefined;
    const small = low.get(word.text.toLowerCase());
    const unit = near ? low.get(near.text.toLowerCase()) : undefined;
    if (value !== undefined && value >= 20 && value < 100 && near && unit !== undefined && unit < 10 && language === "en") {
      value += unit;
      to = near.to;
      i++;
    } else if (small !== undefined && near && (known.get(near.text.toLowerCase()) ?? 0) >= 100) {
      value = small * (known.get(near.text.toLowerCase()) ?? 1);
      to = near.to;
      i++;
    }
    if (value === undefined && small !== undefined && small > 1 && near && measured.test(near.text)) value = small;
    if (value === undefined) continue;
    read = read.slice(0, word.from) + String(value).padStart(to - word.from) + read.slice(to);
  }
  const range = between[language];
  read = read.replace(spacedOut(language), (_, n: string, more: string) => `${" ".repeat(more.length + 1)}${n} `);
  if (range) read = read.replace(range, (found, a: string, b: string) => `${a}-${b}`.padStart(found.length));
  for (const [pattern, digits] of spoken[language] ?? []) read = read.replace(pattern, (found) => digits.padStart(found.length));
  return read;
}
