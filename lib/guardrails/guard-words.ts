import { baseLanguage } from "../language/base-language.ts";
import { asPattern } from "./composer-guard.ts";
import { found, type GuardText } from "./guard-text.ts";
import { wordSearch } from "./guard-word-search.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { patternsOf } from "./match-words.ts";
import { onceFor } from "./once-for.ts";

type Kind = "banned-word" | "competitor" | "topic";
type Entry = { kind: Kind; against: string | null };
type Matcher = { match: ReturnType<typeof wordSearch>; entries: Map<string, Entry[]> };

const bare = (word: string) => word.replace(/['’]/gu, "");

const matcherOf = onceFor((profile: GuardWorld["profile"]): Matcher => {
  const language = baseLanguage(profile.locale);
  const entries = new Map<string, Entry[]>();
  const add = (word: string, entry: Entry) => {
    const pattern = asPattern(bare(word), language);
    entries.set(pattern, [...(entries.get(pattern) ?? []), entry]);
  };
  for (const { word, instead } of profile.banned) add(word, { kind: "banned-word", against: instead || null });
  for (const word of profile.competitors) add(word, { kind: "competitor", against: null });
  for (const { name, words } of profile.topics ?? []) for (const word of words) add(word, { kind: "topic", against: name });
  return { match: wordSearch(patternsOf([...entries.keys()], language)), entries };
});

/**
 * Banned words, competitors and topics off limits, as whole words in any inflection. Hard; competitors and topics that the
 * customer spoke of themselves soft: an answer may have to name them.
 */
export function wordFindings(text: GuardText, world: GuardWorld, said: () => GuardText): GuardFinding[] {
  const { match, entries } = matcherOf(world.profile);
  if (entries.size === 0) return [];
  const hits = match(text);
  if (hits.length === 0) return [];
  const spoken = new Set(match(said()).map((hit) => hit.entry));
  return hits.flatMap((hit) =>
    (entries.get(hit.entry) ?? []).map(({ kind, against }) =>
      found(text, kind, kind !== "banned-word" && spoken.has(hit.entry) ? "soft" : "hard", hit, against),
    ),
  );
}

/** Which of these words a text holds, inflected or not. */
export function holdsAny(text: GuardText, words: readonly string[], language: string): boolean {
  return wordSearch(patternsOf(words.map(bare), baseLanguage(language)))(text).length > 0;
}
