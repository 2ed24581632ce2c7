import { wordKinds } from "./intent-word-kinds.ts";

const kinds = Object.keys(wordKinds["en"] ?? {});

/** How many kinds of words the weights know. */
export const kindPlaces = kinds.length;

/** Words as a set of kinds, one bit each, and beginnings of words likewise. */
interface KindTable {
  whole: Map<string, number>;
  begun: Map<string, number>;
  shortest: number;
  longest: number;
}

const built = new Map<string, KindTable>();

function tableOf(language: string): KindTable {
  const known = built.get(language);
  if (known) return known;
  const table: KindTable = { whole: new Map(), begun: new Map(), shortest: Number.POSITIVE_INFINITY, longest: 0 };
  const lists = wordKinds[language] ?? {};
  for (const [at, kind] of kinds.entries()) {
    for (const entry of (lists[kind] ?? "").split(" ")) {
      const word = entry.replace("~", "");
      const into = entry === word ? table.whole : table.begun;
      into.set(word, (into.get(word) ?? 0) | (1 << at));
      if (into === table.whole) continue;
      table.shortest = Math.min(table.shortest, word.length);
      table.longest = Math.max(table.longest, word.length);
    }
  }
  built.set(language, table);
  return table;
}

function kindsOf(word: string, { whole, begun, shortest, longest }: KindTable): number {
  let found = whole.get(word) ?? 0;
  for (let to = shortest; to <= Math.min(longest, word.length); to++) found |= begun.get(word.slice(0, to)) ?? 0;
  return found;
}

/** The kinds of each word of a piece of text in a base language, one bit for each kind. */
export function kindsOfWords(texts: string[], language: string): number[] {
  const table = tableOf(language);
  return texts.map((text) => kindsOf(text.toLowerCase(), table));
}

/** The places of the kinds that are met among words. */
export function kindsMet(ofWords: number[]): number[] {
  const met = ofWords.reduce((all, one) => all | one, 0);
  return kinds.flatMap((_, at) => (met & (1 << at) ? [at] : []));
}

/** The kinds of a word by name. */
export function kindNames(bits: number): string[] {
  return bits === 0 ? [] : kinds.filter((_, at) => bits & (1 << at));
}
