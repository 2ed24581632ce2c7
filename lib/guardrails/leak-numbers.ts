import { fold } from "../language/normalise.ts";
import { numberInWords } from "./leak-number-words.ts";

/** A number in a text, whatever it is written as. `value` is in hours for `time`, else as it stands; `raw` always as it stands. */
export type LeakNumber = { unit: "time" | "percent" | "money" | "week" | "none"; value: number; raw: number; from: number; to: number };

type Word = { text: string; from: number; to: number };

const hours: [RegExp, number][] = [
  [/^(?:min|mins|minutes?|minuter|minut|minuten)$/, 1 / 60],
  [/^(?:h|hr|hrs|hours?|timm(?:e|ar|ars)|tim|stunden?|std)$/, 1],
  [
    /^(?:days?|dag(?:ar|ars|en|arna)?|dygn|dagars|(?:arbets|bank|var|kalender)dag(?:ar|en|ars)?|tag(?:e|en|es)?|tagige?[rns]?|(?:werk|arbeits|bank|geschafts|kalender)tag(?:e|en|es)?)$/,
    24,
  ],
  [/^(?:weeks?|vecka|veckor|veckors|veckan|wochen?|wochige?[rns]?)$/, 168],
  [/^(?:months?|manad(?:er|ers|en)?|monat(?:e|en|s)?|monatige?[rns]?)$/, 720],
  [/^(?:years?|yrs?|ar|ars|aret|jahr(?:e|en|s|es)?)$/, 8640],
];
const between = /^(?:calendar|working|business|whole|full|bank|hela|volle|vollen|ganze|ganzen|more|extra|fler|weitere)$/;
const PERCENT = /^[ \u00A0\u202F-]?(?:%|pct\b|percent|per cent|procent|prosent|prozent)/i;
const MONEY_AFTER =
  /^[ \u00A0\u202F]?(?:€|£|\$|:-|(?:eur|euros?|gbp|usd|sek|nok|dkk|chf|pounds?|pund|dollars?|quid|kronor|kroner|krona|kr|tkr|öre|cents?)(?![\p{L}\p{N}]))/iu;
const MONEY_BEFORE = /(?:€|£|\$|(?<!\p{L})(?:eur|gbp|usd|sek|nok|dkk|chf|kr)\.?)[ \u00A0\u202F]?$/iu;
const SET = /^(\p{N}+(?:[.,]\p{N}+)*)(k|m|t|tkr|st|nd|rd|th|e|a|h|d)?$/iu;
const scale: Record<string, number> = { k: 1000, t: 1000, tkr: 1000, m: 1_000_000 };

/** Three digits behind a separator are thousands, whatever the language. */
function readDigits(written: string): number {
  const last = Math.max(written.lastIndexOf("."), written.lastIndexOf(","));
  if (last < 0) return Number(written);
  const groups = written.split(/[.,]/);
  const thousands = groups.slice(1).every((g) => g.length === 3) && groups[0] !== "0";
  return thousands ? Number(groups.join("")) : Number(`${written.slice(0, last).replace(/[.,]/g, "")}.${written.slice(last + 1)}`);
}

function digits(text: string, words: Word[], at: number): { value: number; length: number } | null {
  const match = SET.exec(words[at]?.text ?? "");
  if (!match) return null;
  let written = match[1] ?? "";
  let length = 1;
  // 20 000
  while (/^\d{1,3}(?:\d{3})*$/.test(written) && !match[2] && /^\d{3}(?:[.,]\d{1,2})?$/.test(words[at + length]?.text ?? "")) {
    const gap = text.slice(words[at + length - 1]?.to, words[at + length]?.from);
    if (!/^[ \u00A0\u202F'’]$/.test(gap)) break;
    written += words[at + length]?.text ?? "";
    length++;
  }
  const times = scale[(match[2] ?? "").toLowerCase()] ?? 1;
  const word = fold(words[at + length]?.text ?? "");
  const named = /^(?:thousand|tusen|tausend|tkr|k)$/.test(word)
    ? 1000
    : /^(?:million|miljon|miljoner|millionen)$/.test(word)
      ? 1_000_000
      : 1;
  return { value: readDigits(written) * times * named, length: length + (named > 1 ? 1 : 0) };
}

/** The number at a word with a half behind it: "a day and a half", "one and a half years", "ett och ett halvt". */
const HALVES: [RegExp, number, string | null][] = [
  [/\b(?:a|one) (day|week|month|year|hour) and a half\b/g, 1.5, null],
  [/\b(?:one and a half|en och en halv|ett och ett halvt|anderthalb|eineinhalb) (\p{L}+)/gu, 1.5, null],
  [
    /\b(?:half an?|en halv|ett halvt|ein halbes|einer halben|eine halbe|halbe) (hour|day|year|timme|dag|ar|jahr|stunde|stunden)\b/g,
    0.5,
    null,
  ],
  [/\b(?:halvar|halbjahr|half-year)\b/g, 6, "month"],
  [/\b(?:a quarter of a year|quarter of a year|ett kvartal|ein quartal)\b/g, 3, "month"],
  [/\bfortnight\b/g, 14, "day"],
];
const SHARES: [RegExp, number][] = [
  [/\b(?:half (?:the |of |price|off)|at half|halva (?!timmen|dagen|aret)|halften|halfte|zur halfte|halbe[rnms]? preis)/g, 50],
  [/\b(?:a third of|en tredjedel|(?:ein(?:em)? )?drittel)/g, 33],
];

/** Lower case with the same length, so that places hold. */
function even(text: string): string {
  return text.replace(/\P{ASCII}/gu, (c) => (fold(c).length === c.length ? fold(c) : c)).toLowerCase();
}

const hoursOf = (word: string) => hours.find(([pattern]) => pattern.test(fold(word)))?.[1] ?? null;

function phrases(text: string): LeakNumber[] {
  const plain = even(text);
  const halves = HALVES.flatMap(([pattern, raw, unit]) =>
    Array.from(plain.matchAll(pattern)).flatMap((m): LeakNumber[] => {
      const each = hoursOf(unit ?? m[1] ?? "");
      return each === null ? [] : [{ unit: "time", raw, value: raw * each, from: m.index, to: m.index + m[0].length }];
    }),
  );
  const shares = SHARES.flatMap(([pattern, value]) =>
    Array.from(
      plain.matchAll(pattern),
      (m): LeakNumber => ({ unit: "percent", raw: value, value, from: m.index, to: m.index + m[0].length }),
    ),
  );
  return [...halves, ...shares];
}

/** The unit that stands behind a number, over the second number of a range. */
function unitAt(text: string, words: Word[], next: number, raw: number): Pick<LeakNumber, "unit" | "value"> & { to: number } {
  const end = words[next - 1]?.to ?? 0;
  const after = text.slice(end, end + 14);
  if (PERCENT.test(after)) return { unit: "percent", value: raw, to: end + (PERCENT.exec(after)?.[0].length ?? 0) };
  if (MONEY_AFTER.test(after)) return { unit: "money", value: raw, to: end + (MONEY_AFTER.exec(after)?.[0].length ?? 0) };
  let at = next;
  if (
    /^(?:-|–|to|till|bis|or|eller|oder|and|och|und)$/i.test(words[at]?.text ?? "") ||
    /^ ?[-–] ?$/.test(text.slice(end, words[at]?.from))
  ) {
    const from = /^\p{N}/u.test(words[at]?.text ?? "") ? at : at + 1;
    const second = numberAt(text, words, from);
    if (second) at = from + second.length;
    if (second && PERCENT.test(text.slice(words[at - 1]?.to, (words[at - 1]?.to ?? 0) + 14)))
      return { unit: "percent", value: raw, to: end };
  }
  if (between.test(fold(words[at]?.text ?? ""))) at++;
  const each = hoursOf(words[at]?.text ?? "");
  const near = /^[\s\u00A0\u202F-]{1,2}$/.test(text.slice(words[at - 1]?.to, words[at]?.from));
  return each === null || !near ? { unit: "none", value: raw, to: end } : { unit: "time", value: raw * each, to: words[at]?.to ?? end };
}

function numberAt(text: string, words: Word[], at: number) {
  return (
    digits(text, words, at) ??
    numberInWords(
      words.slice(at, at + 8).map((w) => w.text),
      0,
    )
  );
}

/** The numbers of a text in order: in digits or words, with their unit. List markers are none. */
export function leakNumbers(text: string, words: Word[]): LeakNumber[] {
  const found = phrases(text);
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const number = numberAt(text, words, at);
    if (!number || found.some((f) => f.from <= word.from && word.from < f.to)) {
      at++;
      continue;
    }
    const line = text.slice(text.lastIndexOf("\n", word.from) + 1, word.from);
    const marker = /^\s*$/.test(line) && /^[.)]\s/.test(text.slice(word.to, word.to + 2));
    if (!marker) found.push(withUnit(text, words, at, number));
    at += number.length;
  }
  return found.sort((a, b) => a.from - b.from);
}

function withUnit(text: string, words: Word[], at: number, { value: raw, length }: { value: number; length: number }): LeakNumber {
  const from = words[at]?.from ?? 0;
  const before = text.slice(Math.max(0, from - 6), from);
  const end = words[at + length - 1]?.to ?? from;
  if (MONEY_BEFORE.test(before))
    return { unit: "money", raw, value: raw, from: from - (MONEY_BEFORE.exec(before)?.[0].length ?? 0), to: end };
  const named = fold(words[at - 1]?.text ?? "");
  if (/^(?:day|dag|tag)$/.test(named)) return { unit: "time", raw, value: raw * 24, from: words[at - 1]?.from ?? from, to: end };
  if (/^(?:week|vecka|kw|woche)$/.test(named)) return { unit: "week", raw, value: raw, from: words[at - 1]?.from ?? from, to: end };
  return { raw, from, ...unitAt(text, words, at + length, raw) };
}
