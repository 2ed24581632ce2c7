import { baseLanguage } from "./base-language.ts";
import { key, knownKey, type Lexicon, lexiconOf, type Side } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

/** A word of a text with what it may mean. `full`: it carries content that a source must hold. */
export interface Concept {
  text: string;
  from: number;
  to: number;
  stem: string;
  meanings: readonly number[];
  sides: readonly Side[];
  full: boolean;
}

/** The words of a text with their meanings, phrases among them; numbers are left out. */
export const concepts: (text: string, language: string) => readonly Concept[] = remembered(find, 6000);

interface Read {
  stem: string;
  meanings: readonly number[];
  sides: readonly Side[];
  full: boolean;
}

const read = new Map<string, Map<string, Read>>();
const mostRead = 50_000;

function find(text: string, language: string): Concept[] {
  const base = baseLanguage(language);
  const lexicon = lexiconOf(base);
  const all = words(text).filter((w) => !/^\p{N}/u.test(w.text));
  const found = all.map((w): Concept => ({ ...w, ...reading(w.text, base, lexicon) }));
  found.forEach((word, at) => {
    for (const phrase of lexicon.phrases.get(word.stem) ?? []) {
      const members = match(phrase.stems, found, at);
      if (!members) continue;
      for (const m of members) {
        const member = found[m];
        if (!member) continue;
        const opens = m === at;
        found[m] = {
          ...member,
          meanings: phrase.meaning === null ? member.meanings : [...member.meanings, phrase.meaning],
          sides: phrase.side && opens ? [...member.sides, phrase.side] : member.sides,
        };
      }
    }
  });
  return found;
}

function match(stems: { stem: string; gap: number }[], found: Concept[], from: number): number[] | null {
  const members = [from];
  let at = from;
  for (const { stem, gap } of stems.slice(1)) {
    let next = -1;
    for (let i = at + 1; i <= at + 1 + gap && i < found.length; i++) {
      if (found[i]?.stem === stem) {
        next = i;
        break;
      }
    }
    if (next < 0) return null;
    members.push(next);
    at = next;
  }
  return members;
}

function reading(word: string, language: string, lexicon: Lexicon): Read {
  let memory = read.get(language);
  if (!memory || memory.size > mostRead) {
    memory = new Map();
    read.set(language, memory);
  }
  let known = memory.get(word);
  if (!known) {
    const stem = knownKey(word, language, lexicon);
    const own = lexicon.meanings.get(stem) ?? [];
    const full = word.length > 1 && !isStopWord(word, language) && !lexicon.light.has(stem);
    const parted = language !== "en" && word.length >= (own.length > 0 ? 10 : 8);
    const meanings = parted ? [...new Set([...own, ...ofParts(word.toLowerCase(), language, lexicon)])] : own;
    known = { stem, meanings, sides: lexicon.sides.get(stem) ?? [], full };
    memory.set(word, known);
  }
  return known;
}

const shortest = 4;

/** The meanings of a compound's parts, where the lexicon knows one: "returfrakten" is "retur" and "frakt". */
function ofParts(word: string, language: string, lexicon: Lexicon): number[] {
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const end = lexicon.meanings.get(key(word.slice(cut), language));
    if (!end) continue;
    const head = word.slice(0, cut);
    const begin = lexicon.meanings.get(key(head, language)) ?? lexicon.meanings.get(key(head.replace(/(?:s|en|n|es)$/, ""), language));
    if (begin || cut >= 5) return [...new Set([...(begin ?? []), ...end])];
  }
  for (let cut = word.length - shortest; cut >= 5; cut--) {
    const begin = lexicon.meanings.get(key(word.slice(0, cut), language));
    if (begin) return begin;
  }
  return [];
}
