import type { Token } from "./match-words.ts";
import { type Feeling, families, feelingOf, type Lexicon, longestPhrase } from "./sentiment-lexicon.ts";

/** A word or phrase of feeling where it stands; `value` is its strength changed by what stands around it. */
export interface Felt {
  at: number;
  family: number;
  value: number;
  negated: boolean;
  boosted: boolean;
}

const scope = 3;
const boost = 0.3;
const loudness = 0.7;
const turned = -0.6;

/** The words and phrases of feeling in order, each with negation, boosters, dampers and capitals before it in its clause. */
export function feltIn(tokens: Token[], clauses: number[], lexicon: Lexicon, shouting: boolean): Felt[] {
  const felt: Felt[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, lexicon) ?? wordAt(tokens, at, lexicon);
    if (!found) continue;
    if (found.feeling.strength !== 0) felt.push(inContext(found.feeling, tokens, at, clauses, lexicon, shouting));
    at += found.length - 1;
  }
  return felt.filter((one, i) => !onlyBoosts(one, felt[i + 1], tokens, lexicon));
}

/** "Terribly good" is not terrible. */
function onlyBoosts(one: Felt, next: Felt | undefined, tokens: Token[], lexicon: Lexicon): boolean {
  return next?.at === one.at + 1 && lexicon.boosters.has((tokens[one.at] as Token).folded) && one.value * next.value < 0;
}

const faces: [RegExp, string, number][] = [
  [/[😠😡🤬👿🤮👎🖕😤]/gu, "rage", -2.6],
  [/[😢😭😞😣😩😔💔😟🙁☹😱]/gu, "sadness", -1.8],
  [/[😀😃😄😁😊🙂😍👍🎉🥰😂🤗🙏😘]|❤️?/gu, "good", 2],
];

/** What emoji tell, at most three of a kind, as if they stood after the last word. */
export function facesIn(text: string, tokens: Token[]): Felt[] {
  const at = Math.max(0, tokens.length - 1);
  return faces.flatMap(([face, family, value]) =>
    (text.match(face) ?? []).slice(0, 3).map(() => ({ at, family: families.indexOf(family), value, negated: false, boosted: false })),
  );
}

function wordAt(tokens: Token[], at: number, lexicon: Lexicon): { feeling: Feeling; length: number } | null {
  const feeling = feelingOf((tokens[at] as Token).folded, lexicon);
  return feeling ? { feeling, length: 1 } : null;
}

function phraseAt(tokens: Token[], at: number, lexicon: Lexicon): { feeling: Feeling; length: number } | null {
  if (!lexicon.begins.has((tokens[at] as Token).folded)) return null;
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 1; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.folded)
      .join(" ");
    const feeling = lexicon.phrases.get(phrase);
    if (feeling) return { feeling, length };
  }
  return null;
}

function inContext(feeling: Feeling, tokens: Token[], at: number, clauses: number[], lexicon: Lexicon, shouting: boolean): Felt {
  const loud = !shouting && /^\p{Lu}{3,}$/u.test((tokens[at] as Token).written);
  let size = Math.abs(feeling.strength) + (loud ? loudness : 0);
  let negated = false;
  let boosted = false;
  for (let back = 1; back <= scope && at - back >= 0 && clauses[at - back] === clauses[at]; back++) {
    const before = (tokens[at - back] as Token).folded;
    if (lexicon.negations.has(before)) negated = !negated;
    else if (lexicon.boosters.has(before)) {
      size += boost;
      boosted = true;
    } else if (lexicon.dampers.has(before)) size -= boost;
  }
  const value = Math.sign(feeling.strength) * Math.max(0.2, size) * (negated ? turned : 1);
  return { at, family: feeling.family, value, negated, boosted };
}

/** The number of each token's clause: sentences' ends, commas, semicolons and words of contrast begin a new one. */
export function clausesOf(text: string, tokens: Token[], lexicon: Lexicon): number[] {
  let clause = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (before && (/[.,;:!?\n()]/.test(text.slice(before.to, token.from)) || lexicon.contrasts.has(token.folded))) clause++;
    return clause;
  });
}
