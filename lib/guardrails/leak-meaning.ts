import { fold } from "../language/normalise.ts";
import { stem } from "../language/stems.ts";
import { isStopWord } from "../language/stop-words.ts";
import { leakConcepts, leakEveryday } from "./leak-concepts.ts";
import { numberInWords } from "./leak-number-words.ts";

const spoken = ["en", "sv", "de"];
const shortest = { begin: 3, end: 4 };

type Table = { concepts: Map<string, string>; everyday: Set<string> };

let read: Record<string, Table> | null = null;

const key = (word: string, language: string) => fold(stem(word, language));

function tables(): Record<string, Table> {
  if (read) return read;
  const made: Record<string, Table> = Object.fromEntries(spoken.map((l) => [l, { concepts: new Map(), everyday: new Set() }]));
  for (const [row, line] of leakConcepts.trim().split("\n").entries()) {
    for (const [at, list] of line.split("|").entries()) {
      const language = spoken[at] ?? "en";
      const table = made[language]?.concepts;
      // The first meaning of a word is the one that counts.
      for (const word of list.trim().split(/\s+/)) if (!table?.has(key(word, language))) table?.set(key(word, language), `#${row}`);
    }
  }
  for (const word of leakEveryday.trim().split(/\s+/)) for (const l of spoken) made[l]?.everyday.add(key(word, l));
  read = made;
  return made;
}

const known = new Map<string, string[]>();
const mostKnown = 50_000;

/**
 * What a word means, as names that are equal for words of one meaning in English, Swedish and German; the parts of a
 * compound each have their own. Nothing for words of grammar and courtesy.
 */
export function leakMeaning(word: string, language: string): string[] {
  const name = `${language} ${word}`;
  const ready = known.get(name);
  if (ready) return ready;
  if (known.size >= mostKnown) known.clear();
  const found = meaning(word.toLowerCase(), language);
  known.set(name, found);
  return found;
}

function meaning(word: string, language: string): string[] {
  if (isStopWord(word, language) || word.length < 2 || /\p{N}/u.test(word) || numberInWords([word], 0)) return [];
  const own = key(word, language);
  if (tables()[language]?.everyday.has(own)) return [];
  const concept = tables()[language]?.concepts.get(own);
  if (concept) return [concept];
  const parts = language === "en" ? [] : partsOf(word, language);
  return parts.length > 0 ? [...new Set(parts)] : [own];
}

/** The known beginning and end of a compound; either alone when the rest is long enough to be a word. */
function partsOf(word: string, language: string): string[] {
  const concepts = tables()[language]?.concepts;
  if (!concepts || word.length < 8) return [];
  for (let cut = shortest.begin; cut <= word.length - shortest.end; cut++) {
    const end = concepts.get(key(word.slice(cut), language));
    if (!end) continue;
    const head = word.slice(0, cut);
    const begin = concepts.get(key(head, language)) ?? concepts.get(key(head.replace(/s$/, ""), language));
    return [begin ?? key(head.replace(/s$/, ""), language), end];
  }
  for (let cut = word.length - shortest.end; cut >= shortest.end; cut--) {
    const begin = concepts.get(key(word.slice(0, cut), language)) ?? concepts.get(key(word.slice(0, cut).replace(/s$/, ""), language));
    if (begin) return [begin, key(word.slice(cut), language)];
  }
  return [];
}

/** Is this a word that a table knows, so that it is no name? */
export function isCommonWord(word: string, language: string): boolean {
  const lower = word.toLowerCase();
  if (spoken.some((l) => isStopWord(lower, l))) return true;
  const of = tables()[language];
  const own = key(lower, language);
  if (of?.everyday.has(own) || of?.concepts.has(own)) return true;
  return language !== "en" && partsOf(lower, language).length > 0;
}
