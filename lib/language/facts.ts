import { baseLanguage } from "./base-language.ts";
import { type Bound, boundOf } from "./bounds.ts";
import { factKeys } from "./fact-keys.ts";
import { findContacts, findDays, findMeasures, findRates, findTimes } from "./more-facts.ts";
import { digitised } from "./number-words.ts";
import { remembered } from "./remembered.ts";
import { withClockTimes } from "./spoken-times.ts";
import { isStopWord } from "./stop-words.ts";
import type { Value } from "./value.ts";
import { findValues } from "./values.ts";

/** A value of a sentence as it is compared with a source. */
export interface Fact extends Value {
  /** What kind of quantity it is, such as `duration day`, `amount` or `measure kg`: two of one make can be taken for each other. */
  make: string;
  /** Equal for equal facts; a range has those of its ends too. */
  keys: string[];
  /** The plain numbers in it. */
  parts: string[];
  /** No unit follows that the lists do not know. */
  bare: boolean;
  bound: Bound;
}

/** "Two things", "three reasons": how many the writer is about to tell. */
const told = /^ (?:things|reasons|causes|explanations|possibilities|saker|orsaker|skäl|dinge|gründe|ursachen)(?!\p{L})/iu;

/** The checkable values of a text, those in words, measures with units, times of day, rates and contact data among them. */
export const facts: (text: string, language: string) => readonly Fact[] = remembered(find);

function find(text: string, language: string): Fact[] {
  const base = baseLanguage(language);
  const read = digitised(withClockTimes(text, base), base);
  const own = [
    ...findTimes(read),
    ...findMeasures(read),
    ...findContacts(read),
    ...findDays(read, base),
    ...findRates(read, base).filter((r) => r.make === "rate"),
  ];
  const others = findValues(read, base).filter(
    (v) =>
      !(base === "en" && v.kind === "duration" && /time$/i.test(v.text)) &&
      // "En vardag" says which day, and not how long.
      !(v.canonical === "1 business-day" && /^(?:en|an?|ein(?:em|en)?) /iu.test(read.slice(v.from, v.to).trimStart())) &&
      !(v.kind === "number" && told.test(read.slice(v.to, v.to + 20))) &&
      !own.some((o) => o.from < v.to && v.from < o.to && !o.make.startsWith("rate")),
  );
  const made = others.map((v) => ({ ...v, ...keysOf(v, read) }));
  return [...own, ...made]
    .sort((a, b) => a.from - b.from)
    .map((f) => {
      const place = trimmed(text, f);
      return {
        ...f,
        ...place,
        text: text.slice(place.from, place.to),
        parts: f.canonical.match(/\d+(?:\.\d+)?/g) ?? [],
        bare: isBare(read.slice(f.to, f.to + 40), base),
        bound: boundOf(read, f.from, f.to, base),
      };
    });
}

const old = /^(?:-old|-olds| old| of age|-åring| gammal| gamla| alt| alter)(?!\p{L})/iu;

/** "A four-year-old": an age, which people write without its unit as well. */
function keysOf(value: Value, text: string): { make: string; keys: string[] } {
  const made = factKeys(value);
  if (made.make !== "duration months" || !old.test(text.slice(value.to, value.to + 10))) return made;
  return { make: "age", keys: [...made.keys, ...(value.canonical.match(/^\d+(?= )/) ?? [])] };
}

const verb = /^(?:must|needs?|can|may|behöver|måste|får|kan|ska|krävs|muss|müssen|braucht|brauchen|kann|können|darf|dürfen)$/iu;

/** Nothing, a mark or a word of grammar follows. */
function isBare(after: string, language: string): boolean {
  const next = /^[ \u00A0-]?(\p{L}+)/u.exec(after)?.[1];
  return next === undefined || isStopWord(next, language) || verb.test(next);
}

function trimmed(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const own = text.slice(from, to);
  let start = from + own.length - own.trimStart().length;
  // A number word was read in digits at its end.
  while (start > 0 && /\p{L}/u.test(text[start - 1] ?? "") && /\p{L}/u.test(text[start] ?? "")) start--;
  return { from: start, to: from + own.trimEnd().length };
}
