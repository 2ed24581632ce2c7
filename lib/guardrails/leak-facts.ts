import { type LeakDate, leakDates, sameDate } from "./leak-calendar.ts";
import { leakMeaning } from "./leak-meaning.ts";
import { type LeakNumber, leakNumbers } from "./leak-numbers.ts";
import type { LeakSpan } from "./leak-span.ts";
import { type LeakPart, type LeakText, sentenceAt } from "./leak-text.ts";

interface Facts {
  numbers: LeakNumber[];
  dates: LeakDate[];
}

const read = new WeakMap<LeakText, Facts>();

function factsOf(text: LeakText): Facts {
  const ready = read.get(text);
  if (ready) return ready;
  const dates = leakDates(text);
  const dated = dates.filter((d) => d.kind === "date" || (d.kind === "clock" && /[:]|[ap]m|kl|uhr/i.test(text.plain.slice(d.from, d.to))));
  const numbers = leakNumbers(text.plain, text.words).filter((n) => !dated.some((d) => d.from <= n.from && n.from < d.to));
  const made = { numbers, dates };
  read.set(text, made);
  return made;
}

/** Numbers that stand in many texts by chance: they tell something only beside words of the same sentence. */
const frequent = new Set([14, 15, 20, 24, 25, 30, 48, 50, 60, 90, 100, 112]);
const isYear = (n: LeakNumber) => n.unit === "none" && n.raw >= 1990 && n.raw <= 2040;

function same(a: LeakNumber, b: LeakNumber): boolean {
  if (a.unit === "time" && b.unit === "time") return Math.abs(a.value - b.value) < 1e-6;
  if (a.unit === b.unit || a.unit === "none" || b.unit === "none") return a.raw === b.raw;
  return false;
}

/** How many words of one meaning must stand around both numbers before the number tells where it was read. */
function needed(own: LeakNumber, internal: LeakNumber): number {
  if (own.raw === 1 && own.unit !== "percent") return 3;
  if (own.unit === "percent" && (own.raw === 100 || own.raw === 0)) return 2;
  if (own.unit !== internal.unit) return own.raw > 12 && !frequent.has(own.raw) && !isYear(own) ? 0 : own.raw > 12 ? 1 : 2;
  if (own.unit === "none") return own.raw > 12 && !frequent.has(own.raw) && !isYear(own) ? 0 : own.raw > 12 ? 1 : 2;
  if (own.unit === "time") return own.raw <= 3 || frequent.has(own.raw) ? 1 : 0;
  if (own.unit === "money") return own.raw <= 3 ? 1 : 0;
  return 0;
}

/** How many of the words that are needed a word beside both numbers stands for: "desk 7", "twice a customer", "5 photos". */
function beside(own: LeakText, mine: LeakNumber, internal: LeakText, theirs: LeakNumber): number {
  if (mine.unit !== "none" || mine.raw <= 1) return 0;
  const before = (text: LeakText, from: number) => text.words.findLast((w) => w.to <= from)?.folded ?? "";
  const after = (text: LeakText, to: number) => text.words.find((w) => w.from >= to)?.folded.slice(0, 5);
  const label = before(own, mine.from);
  if (label === before(internal, theirs.from) && leakMeaning(label, own.language).length > 0) return 2;
  return after(own, mine.to) === after(internal, theirs.to) ? 1 : 0;
}

/** Words of one meaning around both; two from the neighbouring internal sentences are worth one of the same. */
function shared(own: LeakText, at: number, internal: LeakText, there: number): number {
  const mine = sentenceAt(own, at)?.means ?? new Set<string>();
  const whole = internal.parts.filter((p) => p.whole);
  const place = whole.findIndex((p) => p.from <= there && there < p.to);
  const count = (part: LeakPart | undefined) => [...mine].filter((m) => part?.means.has(m)).length;
  return count(whole[place]) + Math.floor((count(whole[place - 1]) + count(whole[place + 1])) / 2);
}

/** Is the same number said in an allowed text? A small one must count the same kind of thing there. */
function isOpen(number: LeakNumber, allowed: LeakText[]): boolean {
  return allowed.some((text) =>
    factsOf(text).numbers.some((n) => same(number, n) && (n.unit === number.unit || number.raw > 12 || n.unit === "none")),
  );
}

const neededOf: Record<LeakDate["kind"], number> = { date: 0, clock: 0, month: 1, weekday: 2 };

/** Numbers, amounts, shares, spans of time and dates of `own`, however written, that stand in `internal` and in no allowed text. */
export function leakFacts(own: LeakText, internal: LeakText, allowed: LeakText[]): LeakSpan[] {
  const [mine, theirs] = [factsOf(own), factsOf(internal)];
  const numbers = mine.numbers.filter((n) => {
    const tells = (i: LeakNumber) => needed(n, i) - beside(own, n, internal, i) <= shared(own, n.from, internal, i.from);
    return theirs.numbers.some((i) => same(n, i) && tells(i)) && !isOpen(n, allowed);
  });
  const dates = mine.dates.filter(
    (d) =>
      theirs.dates.some((i) => {
        const whole = d.kind === "clock" && d.key.endsWith(":00") ? 1 : neededOf[d.kind];
        return sameDate(d, i) && shared(own, d.from, internal, i.from) >= whole;
      }) && !allowed.some((text) => factsOf(text).dates.some((o) => sameDate(d, o))),
  );
  return [...numbers, ...dates].map(({ from, to }) => ({ from, to }));
}
