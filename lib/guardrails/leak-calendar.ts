import { findDates } from "../language/dates.ts";
import { fold } from "../language/normalise.ts";
import type { LeakText } from "./leak-text.ts";

/** A date, a month, a weekday or a time of day. `key` is equal for the same one; `day` is the month and day of a full date. */
export type LeakDate = { kind: "date" | "month" | "weekday" | "clock"; key: string; year: string | null; from: number; to: number };

const monthRows = [
  "january february march april may june july august september october november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marz april mai juni juli august september oktober november dezember",
];
const months = new Map(
  monthRows.flatMap((row) => row.split(" ").map((name, at): [string, string] => [name, String(at + 1).padStart(2, "0")])),
);

const CLOCK = /(?<![\p{L}\p{N}.,:-])(\d{1,2})(?:[.:](\d{2}))?(?: ?(am|pm|a\.m\.|p\.m\.|uhr))?(?![\p{L}\p{N}:]|[.,]\d|[ \u00A0]?[%€£$])/giu;
const CUE = /(?:\bkl\.?|\bklockan|\bat|\bafter|\bbefore|\buntil|\bfrom|\befter|\bföre|\btill|\bum|\bnach|\bvor|\bbis) $/iu;

function clocks(text: string): LeakDate[] {
  return Array.from(text.matchAll(CLOCK)).flatMap((m): LeakDate[] => {
    const [all, hour = "", minute, half] = m;
    const cue = CUE.exec(text.slice(Math.max(0, m.index - 10), m.index))?.[0] ?? "";
    // A bare hour needs "kl", "am", "Uhr"; minutes behind a dot may be a decimal.
    if (minute === undefined && !half && !/^kl/i.test(cue)) return [];
    if (Number(hour) > 24 || Number(minute ?? 0) > 59) return [];
    const later = /^p/i.test(half ?? "") && Number(hour) < 12 ? 12 : 0;
    return [{ kind: "clock", key: `${Number(hour) + later}:${minute ?? "00"}`, year: null, from: m.index, to: m.index + all.length }];
  });
}

function monthsAlone(text: LeakText, dates: LeakDate[]): LeakDate[] {
  return text.words.flatMap((word, at): LeakDate[] => {
    const key = months.get(fold(word.text));
    if (!key || dates.some((d) => d.from <= word.from && word.from < d.to)) return [];
    // "may" and "march" are verbs, unless written as names.
    if (text.language !== "sv" && !/^\p{Lu}/u.test(word.text)) return [];
    const year = /^(?:19|20)\d{2}$/.exec(text.words[at + 1]?.text ?? "")?.[0] ?? null;
    return [{ kind: "month", key, year, from: word.from, to: word.to }];
  });
}

/** The dates, months, weekdays and times of day of a text. */
export function leakDates(text: LeakText): LeakDate[] {
  const dates = findDates(text.plain).map(({ canonical, from, to }): LeakDate => {
    const day = /^(\d{4}|-)-(\d{2}-\d{2})$/.exec(canonical);
    return day
      ? { kind: "date", key: day[2] ?? "", year: day[1] === "-" ? null : (day[1] ?? null), from, to }
      : { kind: "weekday", key: canonical, year: null, from, to };
  });
  return [...dates, ...monthsAlone(text, dates), ...clocks(text.plain)];
}

/** Is it the same day, or does a month say part of a date? */
export function sameDate(a: LeakDate, b: LeakDate): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.kind === b.kind) return a.key === b.key;
  return (
    (a.kind === "month" && b.kind === "date" && b.key.startsWith(a.key)) ||
    (a.kind === "date" && b.kind === "month" && a.key.startsWith(b.key))
  );
}
