import { fold } from "../../language/normalise.ts";
import { givenNames, wordyGivenNames } from "./given-names.ts";
import { notNames } from "./not-names.ts";
import { surnameEnding, surnames, wordyEnding, wordySurnames } from "./surnames.ts";

/** How surely a word is a given name and a surname: 2 surely, 1 it is a word as well, 0 no list knows; `other`: it names something else. */
export interface NameWord {
  given: 0 | 1 | 2;
  surname: 0 | 1 | 2;
  other: boolean;
  /** Letters of a genitive behind the name. */
  ending: number;
}

interface Lists {
  given: Set<string>;
  wordyGiven: Set<string>;
  surname: Set<string>;
  wordySurname: Set<string>;
  other: Set<string>;
}

let lists: Lists | null = null;
const seen = new Map<string, NameWord>();

const split = (list: string) => new Set(list.split(" "));

function opened(): Lists {
  lists ??= {
    given: split(givenNames),
    wordyGiven: split(wordyGivenNames),
    surname: split(surnames),
    wordySurname: split(wordySurnames),
    other: split(notNames),
  };
  return lists;
}

const unknown: NameWord = { given: 0, surname: 0, other: false, ending: 0 };
const CELTIC = /^(?:Mac|Mc|O['’]|D['’]|Fitz)\p{Lu}\p{Ll}{2,}/u;

function ofPart(part: string): NameWord {
  const of = opened();
  const folded = fold(part);
  const given = of.given.has(folded) ? 2 : of.wordyGiven.has(folded) ? 1 : 0;
  const listed = of.surname.has(folded) || CELTIC.test(part) ? 2 : of.wordySurname.has(folded) ? 1 : 0;
  // "Bašić" is no "basic".
  const other = of.other.has(folded) && !/[^a-zåäöéüæøß]/iu.test(part);
  const told = other ? 0 : surnameEnding.test(folded) ? 2 : wordyEnding.test(folded) ? 1 : 0;
  return { given, surname: listed || told, other, ending: 0 };
}

const best = (a: 0 | 1 | 2, b: 0 | 1 | 2) => (a > b ? a : b);

function ofWhole(word: string): NameWord {
  const parts = word.split("-").filter((part) => part.length > 1);
  if (parts.length < 2) return ofPart(word);
  const all = parts.map(ofPart);
  if (all.every((part) => part.given < 2) && all.some((part) => part.other && part.given + part.surname === 0))
    return { ...unknown, other: true };
  return {
    ...unknown,
    given: all.map((part) => part.given).reduce(best),
    surname: all.map((part) => part.surname).reduce(best),
  };
}

/** What a word is as a name, with or without its genitive. */
export function nameWord(word: string): NameWord {
  const known = seen.get(word);
  if (known) return known;
  if (seen.size > 5000) seen.clear();
  const made = withoutGenitive(word);
  seen.set(word, made);
  return made;
}

function withoutGenitive(word: string): NameWord {
  const apostrophe = /['’](?:s|S)?$/u.exec(word)?.[0].length ?? 0;
  if (apostrophe > 0) return { ...ofWhole(word.slice(0, -apostrophe)), ending: apostrophe };
  const whole = ofWhole(word);
  if (whole.given + whole.surname > 0 || whole.other || !/\p{Ll}s$/u.test(word)) return whole;
  // "Oltmanns" may be a name of its own: only what a list knows loses its s.
  const bare = word.slice(0, -1);
  const { given, surname } = opened();
  return given.has(fold(bare)) || surname.has(fold(bare)) ? { ...ofWhole(bare), ending: 1 } : whole;
}
