import { findAmounts, findPercents } from "./amounts.ts";
import { baseLanguage } from "./base-language.ts";
import { findDates } from "./dates.ts";
import { findDurations } from "./durations.ts";
import { findLinks } from "./links.ts";
import { NUMBER, numberWords, plainNumber } from "./number-text.ts";
import { findReferences } from "./references.ts";
import { remembered } from "./remembered.ts";
import { isStopWord } from "./stop-words.ts";
import { collect, type Value } from "./value.ts";

// Phone numbers, mail addresses, times of day and list markers are no values; what lies in one is not looked at.
const PHONE = /(?<![\p{L}\p{N}.,-])(?:\+\d|00\d|\(?0)[\d \u00A0()/-]{6,18}\d(?![\p{N}])/gu;
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;
const TIME = /(?<![\p{L}\p{N}.,:-])(?:kl\.? ?\d{1,2}(?:[.:]\d{2})?|\d{1,2}:\d{2}(?::\d{2})?)(?![\p{L}\p{N}])/giu;
const MARKER = /^[ \t]*\d{1,3}[.)](?=\s)/gmu;

const DIGITS = new RegExp(String.raw`(?<![\p{L}\p{N}.,:/@#_+-])${NUMBER}(?![\p{L}\p{N}]|[:/@_-]\p{N})`, "gu");
const WORD_AND_NEXT = /(?<![\p{L}\p{N}'’-])(\p{L}{2,6})(?= (\p{L}{2,}))/gu;

// "one" and its kin are mostly articles.
const counts = (language: string) => new Map([...numberWords(language)].filter(([, value]) => value > 1));

function findNumbers(text: string, language: string): Value[] {
  const counted = counts(language);
  return [
    ...collect(text, "number", DIGITS, (m) => (m[0].replace(/\D/g, "").length > 9 ? null : plainNumber(m[0], language, false))),
    ...collect(text, "number", WORD_AND_NEXT, (m) => {
      const value = counted.get((m[1] ?? "").toLowerCase());
      return value === undefined || isStopWord(m[2] ?? "", language) ? null : String(value);
    }),
  ];
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to;

/** The longest of overlapping finds wins; of equally long ones the first kind looked for. */
function longest(found: Value[]): Value[] {
  const ranked = found
    .map((value, at) => ({ value, at }))
    .sort((a, b) => b.value.to - b.value.from - (a.value.to - a.value.from) || a.at - b.at);
  const taken = new Map<number, Value>();
  const kept: Value[] = [];
  for (const { value } of ranked) {
    let free = true;
    for (let at = value.from; free && at < value.to; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = value.from; at < value.to; at++) taken.set(at, value);
    kept.push(value);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The checkable facts of a text in order, none overlapping; see Value for what `canonical` compares. */
export const findValues: (text: string, language: string) => readonly Value[] = remembered(find);

function find(text: string, language: string): Value[] {
  const base = baseLanguage(language);
  const links = findLinks(text);
  const certain = [
    ...findAmounts(text, base),
    ...findPercents(text, base),
    ...findDurations(text, base),
    ...findDates(text),
    ...findReferences(text),
  ];
  const closed = [PHONE, ADDRESS, TIME, MARKER].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (m) => ({ from: m.index, to: m.index + m[0].length })),
  );
  const open = [...certain, ...findNumbers(text, base)].filter((value) => {
    const shut = closed.find((span) => overlaps(span, value));
    return shut === undefined || value.to - value.from > shut.to - shut.from;
  });
  return longest([...links, ...open]);
}
