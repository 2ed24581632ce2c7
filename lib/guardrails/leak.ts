import { detectLanguage } from "../language/detect.ts";
import { leakContacts } from "./leak-contacts.ts";
import { leakFacts } from "./leak-facts.ts";
import { leakNames } from "./leak-names.ts";
import { leakRules } from "./leak-rules.ts";
import { leakRuns } from "./leak-runs.ts";
import type { LeakSpan } from "./leak-span.ts";
import { type LeakText, leakText } from "./leak-text.ts";

/** Internal text that stands in a reply; offsets into the reply as given. */
export type Leak = { quote: string; from: number; to: number; title: string };

const overlaps = (a: LeakSpan, b: LeakSpan) => a.from < b.to && b.from < a.to;

function of(own: LeakText, internal: LeakText, allowed: LeakText[]): LeakSpan[] {
  const certain = [leakRuns, leakContacts, leakFacts, leakNames].flatMap((look) => look(own, internal, allowed));
  // Where a word or number is shown already, the whole sentence need not be.
  const rules = leakRules(own, internal, allowed).filter((rule) => !certain.some((span) => overlaps(span, rule)));
  return [...certain, ...rules];
}

/** Do two finds stand side by side within a sentence, as the words of a name do? */
const besides = (text: string, a: LeakSpan, b: LeakSpan) =>
  /^[ \u00A0-]*$/.test(text.slice(a.to, b.from)) && !/[.!?]$/.test(text.slice(a.from, a.to));

/** Overlapping and neighbouring finds become one span, without space around it. */
function merged(text: string, found: Omit<Leak, "quote">[]): Leak[] {
  const joined: Omit<Leak, "quote">[] = [];
  for (const leak of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1);
    if (last && (leak.from < last.to || besides(text, last, leak))) last.to = Math.max(last.to, leak.to);
    else joined.push({ ...leak });
  }
  return joined.map(({ from, to, title }) => {
    const written = text.slice(from, to);
    const start = from + written.length - written.trimStart().length;
    return { quote: written.trim(), from: start, to: start + written.trim().length, title };
  });
}

/**
 * What `text` tells of internal text that no allowed text tells: runs of eight words; numbers, amounts, shares, times and
 * dates in any spelling; names, codes, addresses and links; and internal rules in other words. Knows English, Swedish and
 * German; texts in other languages are read for words, numbers and names only.
 */
export function leaks(text: string, internal: { title: string; text: string }[], allowed: string[]): Leak[] {
  if (internal.length === 0 || text.trim() === "") return [];
  const likely = detectLanguage([...allowed, ...internal.map((i) => i.text)].join("\n")) ?? "en";
  const own = leakText(text, likely);
  const open = allowed.filter((a) => a.trim() !== "").map((a) => leakText(a, own.language));
  const found = internal.flatMap(({ title, text: source }) =>
    of(own, leakText(source, own.language), open).map((span) => ({ from: own.at(span.from), to: own.at(span.to - 1) + 1, title })),
  );
  return merged(text, found);
}
