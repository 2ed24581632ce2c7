import { type Fact, facts } from "../language/facts.ts";

/** "Four or six weeks" of "every fourth or every sixth week": both ends stand in the block by themselves. */
export function eachEnd(value: Fact, theirs: readonly Fact[]): boolean {
  if (!value.make.startsWith("duration") || value.keys.length !== 3) return false;
  const alike = theirs.filter((f) => f.make === value.make || (f.make === "number" && f.bare));
  return alike.some((f) => f.make === value.make) && value.parts.every((p) => alike.some((f) => f.parts.length === 1 && f.parts[0] === p));
}

/** The minutes of the day that a value may be: times, and whole numbers that may be hours. */
const clock = (f: Fact) =>
  f.make === "time"
    ? [Number(f.canonical.slice(2))]
    : f.make === "number"
      ? f.parts
          .map(Number)
          .filter((n) => n <= 24)
          .map((n) => n * 60)
      : [];

/** "Between 8 and 18" of "8:00–18:00": hours with and without their unit. */
export function eachHour(value: Fact, theirs: readonly Fact[]): boolean {
  const own = clock(value);
  const all = new Set(theirs.flatMap(clock));
  const timed = value.make === "time" || (value.bare && theirs.some((f) => f.make === "time"));
  return timed && own.length > 0 && own.length >= value.parts.length && own.every((m) => all.has(m));
}

/** "8 to 18" of "between 8 and 18": a span of bare numbers, which is no value by itself. */
export function inSpan(value: Fact, text: string): boolean {
  const own =
    value.make === "time" ? Number(value.canonical.slice(2)) / 60 : value.make === "number" ? Number(value.canonical) : Number.NaN;
  return Array.from(text.matchAll(span)).some((m) => Number(m[1]) === own || Number(m[2]) === own);
}

const span = /(?<![\d.,:])(\d{1,4})(?:[:.]00)?\s?(?:-|–|to|till|bis|and|und|och)\s?(\d{1,4})(?:[:.]00)?(?![\d.,:]\d)/giu;

const week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const weekend = /(?<!\p{L})(?:weekends?|helg(?:en|er|erna)?|veckoslut\p{L}*|wochenenden?s?)(?!\p{L})/iu;
const workdays = /(?<!\p{L})(?:weekdays?|working days?|business days?|vardag(?:ar|arna|en)?|werktag(?:s|e|en)?|wochentags?)(?!\p{L})/iu;

/** A day of the weekend, of the working week, or of a span of days that the block names. */
export function inWeek(value: Fact, text: string): boolean {
  const day = week.indexOf(value.canonical);
  if (value.kind !== "date" || day < 0) return false;
  if (day > 4 ? weekend.test(text) : workdays.test(text)) return true;
  const named = ["en", "sv", "de"].flatMap((l) => facts(text, l).flatMap((f) => (f.kind === "date" ? [f] : [])));
  return named.some((a) =>
    named.some(
      (b) =>
        /^\s*(?:-|–|to|through|till|bis)\s*$/iu.test(text.slice(a.to, b.from)) &&
        week.indexOf(a.canonical) <= day &&
        day <= week.indexOf(b.canonical) &&
        week.includes(a.canonical),
    ),
  );
}
