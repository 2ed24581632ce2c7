import { amountVerbs, harmlessPhrases, nameLikeWords } from "./harmless-phrases.ts";
import { patternsOf, type Token, type WordHit, wordMatcher } from "./match-words.ts";
import type { Rule } from "./policy.ts";

type Spot = { from: number; to: number };

const harmless = () =>
  wordMatcher(
    patternsOf(
      harmlessPhrases.map((phrase) => `"${phrase}"`),
      "*",
    ),
  );

/** "Sue" with only its first letter large is a person; "SUE" in a text in capitals is not told apart and counts. */
function isName(hit: WordHit, tokens: Token[], names: Set<string>): boolean {
  const token = tokens[hit.first];
  if (hit.first !== hit.last || !token || !nameLikeWords.has(token.folded)) return false;
  return names.has(token.folded) || /^\p{Lu}\p{Ll}+$/u.test(token.written);
}

/** "Der Preis betrug nur 40 €" speaks of a sum, "Das ist betrug" does not. */
function isSum(hit: WordHit, tokens: Token[]): boolean {
  const token = tokens[hit.first];
  if (hit.first !== hit.last || !token || !amountVerbs.has(token.written)) return false;
  return tokens.slice(hit.last + 1, hit.last + 4).some((next) => /\p{N}/u.test(next.folded));
}

/** Makes a function that tells, per rule id, where its words stand; every language's words are looked for, since customers mix them. */
export function ruleMatcher(rules: Rule[]): (tokens: Token[], names: Set<string>) => Map<string, Spot[]> {
  const spared = harmless();
  const matchers = rules.map((rule) => ({
    id: rule.id,
    match: wordMatcher(Object.entries(rule.words).flatMap(([language, entries]) => patternsOf(entries, language))),
  }));
  return (tokens, names) => {
    const innocent = spared(tokens);
    const covered = (hit: WordHit) => innocent.some((phrase) => phrase.first <= hit.first && phrase.last >= hit.last);
    return new Map(
      matchers.map(({ id, match }) => [
        id,
        match(tokens).filter((hit) => !covered(hit) && !isName(hit, tokens, names) && !isSum(hit, tokens)),
      ]),
    );
  };
}
