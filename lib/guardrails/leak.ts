import { findLinks } from "../language/links.ts";
import { fold } from "../language/normalise.ts";
import type { Value } from "../language/value.ts";
import { findValues } from "../language/values.ts";
import { words } from "../language/words.ts";
import { plainView } from "./identifiers/plain-view.ts";

/** Internal text that stands in a reply; offsets into the reply as given. */
export type Leak = { quote: string; from: number; to: number; title: string };

type Word = { folded: string; from: number; to: number };

const run = 8;
// Values are compared across formats by their canonical form; the language only tells decimals apart.
const language = "en";
const carrying = new Set(["amount", "percent", "duration", "reference", "date"]);
const CODE =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_-]{6,64}(?![\p{L}\p{N}_-]))(?=[\p{L}_-]{0,63}\p{N})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*|(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[-_]\p{Lu}[\p{L}\p{N}]*)+(?![\p{L}\p{N}])/gu;

function wordsOf(text: string): Word[] {
  const view = plainView(text);
  return words(view.text).map((word) => ({ folded: fold(word.text), from: view.at(word.from), to: view.at(word.to - 1) + 1 }));
}

/** Every run of eight words. */
function runs(found: Word[]): string[] {
  return found.slice(0, Math.max(0, found.length - run + 1)).map((_, at) => key(found, at));
}

function key(found: Word[], at: number): string {
  return found
    .slice(at, at + run)
    .map((word) => word.folded)
    .join(" ");
}

type Fact = { canonical: string; from: number; to: number };

/** What may not leave even alone: amounts and spans of time, dates, codes and links. */
function factsOf(text: string): Fact[] {
  const view = plainView(text);
  const place = (from: number, to: number) => ({ from: view.at(from), to: view.at(to - 1) + 1 });
  const values = findValues(view.text, language).filter(tells);
  const links = findLinks(view.text);
  const codes = Array.from(view.text.matchAll(CODE), (m) => ({ canonical: codeKey(m[0]), ...place(m.index, m.index + m[0].length) }));
  const named = [...values, ...links].map((value) => ({ canonical: `${value.kind} ${value.canonical}`, ...place(value.from, value.to) }));
  return [...named, ...codes.filter((code) => !named.some((value) => value.from < code.to && code.from < value.to))];
}

/** A weekday, "100 %" or "one day" tells nothing about where it was read. */
function tells(value: Value): boolean {
  return carrying.has(value.kind) && /\d/.test(value.canonical) && !/^(?:100%|0%|1 (?:day|hour|week|month|year))$/.test(value.canonical);
}

const codeKey = (code: string) => `code ${fold(code).replace(/[-_]/g, "")}`;

type Known = { runs: Set<string>; facts: Set<string> };

function known(texts: string[]): Known {
  const found = { runs: new Set<string>(), facts: new Set<string>() };
  for (const text of texts) {
    for (const words of runs(wordsOf(text))) found.runs.add(words);
    for (const fact of factsOf(text)) found.facts.add(fact.canonical);
  }
  return found;
}

/** Words written letter by letter, or run together, hide from word runs; then letters alone are compared. */
function isSpacedOut(own: Word[]): boolean {
  let single = 0;
  return own.some((word) => {
    single = word.folded.length === 1 ? single + 1 : 0;
    return single >= 8 || word.folded.length > 30;
  });
}

function squeezedRuns(own: Word[], sourceRuns: Set<string>, openRuns: Set<string>): { from: number; to: number }[] {
  const squeezed = own.map((word) => word.folded).join("");
  const starts: number[] = [];
  own.forEach((word, at) => {
    for (let i = 0; i < word.folded.length; i++) starts.push(at);
  });
  return [...sourceRuns].flatMap((words) => {
    if (openRuns.has(words)) return [];
    const letters = words.replaceAll(" ", "");
    const at = squeezed.indexOf(letters);
    return at < 0 ? [] : [{ from: own[starts[at] ?? 0]?.from ?? 0, to: own[starts[at + letters.length - 1] ?? 0]?.to ?? 0 }];
  });
}

/** Neighbouring runs of the same source become one span. */
function merged(text: string, found: Omit<Leak, "quote">[]): Leak[] {
  const joined: Omit<Leak, "quote">[] = [];
  for (const leak of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1);
    if (last && leak.from < last.to) last.to = Math.max(last.to, leak.to);
    else joined.push({ ...leak });
  }
  return joined.map((leak) => ({ quote: text.slice(leak.from, leak.to), ...leak }));
}

/** Runs of eight words, amounts, times, dates, codes and links of `text` that stand in internal text and in none of the allowed ones. */
export function leaks(text: string, internal: { title: string; text: string }[], allowed: string[]): Leak[] {
  if (internal.length === 0 || text.trim() === "") return [];
  const open = known(allowed);
  const own = wordsOf(text);
  const ownRuns = runs(own);
  const ownFacts = factsOf(text);
  const spaced = isSpacedOut(own);
  const found = internal.flatMap(({ title, text: source }) => {
    const closed = known([source]);
    const quoted = ownRuns.flatMap((words, at) => {
      if (!closed.runs.has(words) || open.runs.has(words)) return [];
      return [{ from: own[at]?.from ?? 0, to: own[at + run - 1]?.to ?? 0, title }];
    });
    if (spaced) quoted.push(...squeezedRuns(own, closed.runs, open.runs).map((span) => ({ ...span, title })));
    const told = ownFacts.filter((fact) => closed.facts.has(fact.canonical) && !open.facts.has(fact.canonical));
    return [...quoted, ...told.map(({ from, to }) => ({ from, to, title }))];
  });
  return merged(text, found);
}
