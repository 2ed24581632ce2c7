import { numberWords } from "./number-text.ts";

/** Times of day in words with the part of the day: "six in the evening", "halv sju på morgonen", "halb acht abends". */
const spoken: Record<string, { shift: [string, number][]; pattern: (hours: string) => string; late: RegExp }> = {
  en: {
    shift: [
      ["half past", 30],
      ["quarter past", 15],
      ["quarter to", -15],
    ],
    pattern: (hours) =>
      `(?:a )?(?:(half past|quarter past|quarter to) )?(${hours})(?: o['’]clock)?(?: sharp)? (in the morning|in the afternoon|in the evening|at night)|(half past|quarter past|quarter to) (${hours}|midnight|noon|midday)`,
    late: /afternoon|evening|night/,
  },
  sv: {
    shift: [
      ["halv", -30],
      ["kvart över", 15],
      ["kvart i", -15],
    ],
    pattern: (hours) =>
      `(?:klockan |kl\\.? )?(?:(halv|kvart över|kvart i) )?(${hours}) på (morgonen|förmiddagen|eftermiddagen|kvällen|natten|dagen)|(halv|kvart över|kvart i) (${hours}|midnatt)`,
    late: /eftermiddagen|kvällen|dagen/,
  },
  de: {
    shift: [
      ["halb", -30],
      ["viertel nach", 15],
      ["viertel vor", -15],
    ],
    pattern: (hours) =>
      `(?:(halb|viertel nach|viertel vor) )?(${hours})(?: uhr)? (morgens|früh|vormittags|nachmittags|abends|am morgen|am vormittag|am nachmittag|am abend)|(halb|viertel nach|viertel vor) (${hours}|mitternacht)`,
    late: /nachmittag|abend/,
  },
};

const middle = new Map([
  ["midnight", 0],
  ["midnatt", 0],
  ["mitternacht", 0],
  ["noon", 12],
  ["midday", 12],
]);
const wholeDay = 24 * 60;

const made = new Map<string, RegExp>();

/** The text with such times as "18:00", of the same length, so that places stay. */
export function withClockTimes(text: string, language: string): string {
  const of = spoken[language];
  if (!of) return text;
  const named = numberWords(language);
  let pattern = made.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}:.])(?:${of.pattern([...named.keys(), "\\d{1,2}"].join("|"))})(?![\\p{L}\\p{N}])`, "giu");
    made.set(language, pattern);
  }
  return text.replace(pattern, (found, ...caught: (string | undefined)[]) => {
    // Without a part of the day it is read as it stands, on a clock of twelve hours.
    const before = caught[0] ?? caught[3];
    const hour = (caught[1] ?? caught[4] ?? "").toLowerCase();
    const part = caught[2] ?? "";
    const told = middle.get(hour) ?? named.get(hour) ?? Number(hour);
    if (!(told <= 24)) return found;
    const late = of.late.test(part.toLowerCase()) && told < 12 && !/natt/.test(part);
    const shift = of.shift.find(([words]) => words === before?.toLowerCase())?.[1] ?? 0;
    const minutes = ((told + (late ? 12 : 0)) * 60 + shift + wholeDay) % wholeDay;
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    return clock.length <= found.length ? clock.padStart(found.length) : found;
  });
}
