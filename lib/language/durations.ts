import { NUMBER, numberWords, plainNumber } from "./number-text.ts";
import { collect, type Value } from "./value.ts";

// Longer names first. The units of all languages hold together: a German text may quote an English rule.
const units: [string, string][] = [
  [
    "business-day",
    "(?:business|working|banking|bank|work)[ -]days?|bankdag(?:arna|ar|e|er)?|arbetsdag(?:arna|ar)?|vardag(?:arna|ar)?|arbejdsdage?|hverdage?r?|virkedag(?:er)?|arbeidsdag(?:er)?|Werktagen?|Werktage?|Arbeitstage?n?|Geschäftstage?n?|Bankarbeitstage?n?|Banktage?n?|werkdagen|arkipäivää|jours? ouvr(?:és|ables)|días hábiles|días laborables|giorni lavorativi|dias úteis",
  ],
  ["minute", "minutes?|mins?|minuterna|minuter|minut(?:ter)?|Minuten?|minuuttia"],
  ["hour", "hours?|hrs?|timmarna|timmars?|timmar|timme|timer|time|Stunden?|Std|uur|tuntia|heures?|horas?|ore"],
  [
    "day",
    "(?:calendar )?days?|(?:kalender)?dag(?:arna|ars|ar)?|dygn|dage|dager|døgn|(?:Kalender)?Tage?n?|dagen|päivää|jours?|días?|giorni|dias?",
  ],
  ["week", "weeks?|veckorna|veckors?|veckor|vecka|uger|uge|uker|uke|Wochen?|weken|viikkoa|semaines?|semanas?|settimane"],
  ["month", "months?|månad(?:erna|ers|er)?|måneder|måned|Monate?n?|maanden|kuukautta|mois|meses|mesi"],
  ["year", "years?|åren|års?|år|Jahre?n?|jaar|vuotta|ans|années?|años?|anni|anos?"],
];

const ANY_UNIT = units.map(([, pattern]) => pattern).join("|");
const unitPatterns = units.map(([unit, pattern]) => ({ unit, pattern: new RegExp(`^(?:${pattern})$`, "iu") }));
const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp {
  const ready = patterns.get(language);
  if (ready) return ready;
  const number = [...numberWords(language).keys(), NUMBER].join("|");
  const range = String.raw`(${number})(?:[ \u00A0]?(?:-|–|to|till|til|bis|à|or|eller|oder)[ \u00A0]?(${number}))?`;
  const made = new RegExp(String.raw`(?<![\p{L}\p{N}.,:/-])${range}[ \u00A0\u202F-]{1,2}(${ANY_UNIT})(?![\p{L}\p{N}])`, "giu");
  patterns.set(language, made);
  return made;
}

/** Durations as `5 business-day`, ranges as `3-5 business-day`; units stay what they are (24 hours are not a day). */
export function findDurations(text: string, language: string): Value[] {
  const counted = numberWords(language);
  const read = (written: string) => String(counted.get(written.toLowerCase()) ?? plainNumber(written, language, false));
  return collect(text, "duration", patternOf(language), (m) => {
    const unit = unitPatterns.find(({ pattern }) => pattern.test(m[3] ?? ""))?.unit;
    if (!unit) return null;
    return `${read(m[1] ?? "")}${m[2] ? `-${read(m[2])}` : ""} ${unit}`;
  });
}
