import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import { stem } from "../language/stems.ts";
import { type Token, tokensOf } from "./match-words.ts";
import { type Mood, moods } from "./sentiment-words.ts";

type Lexicon = {
  words: Map<string, number>;
  stems: Map<string, number>;
  negations: Set<string>;
  boosters: Set<string>;
  dampers: Set<string>;
};

// How much the words of one message must add up to for half the scale, squared.
const softness = 15;
const negated = -0.6;
const boost = 0.35;
const capitals = 0.75;
const faces: [RegExp, number][] = [
  [/[:;=]['’]?-?[)\]D]|<3|[😀😃😄😁😊🙂😍❤👍🎉🥰]/gu, 1.8],
  [/[:=]['’]?-?[([/]|[😠😡🤬😢😭😞👎🤮💔]/gu, -1.8],
];

const lexicons = new Map<string, Lexicon>();
const set = (list: string) => new Set(list.split(" ").map(fold));

function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const mood: Mood = moods[language] ?? (moods["en"] as Mood);
  const rows = Object.entries(mood.strength).flatMap(([strength, list]) =>
    list.split(" ").map((word): [string, number] => [fold(word), Number(strength)]),
  );
  const made = {
    words: new Map(rows),
    // Of words that share a stem the first and stronger one speaks for their other forms.
    stems: new Map(rows.map(([word, strength]): [string, number] => [stem(word, language), strength]).reverse()),
    negations: set(mood.negations),
    boosters: set(mood.boosters),
    dampers: set(mood.dampers),
  };
  lexicons.set(language, made);
  return made;
}

/** The strength of the word at this place, changed by what stands before it in the same clause. */
function strengthAt(tokens: Token[], at: number, lexicon: Lexicon, language: string, shouting: boolean): number {
  const token = tokens[at] as Token;
  const plain = lexicon.words.get(token.folded) ?? (token.folded.length > 4 ? lexicon.stems.get(stem(token.folded, language)) : undefined);
  if (plain === undefined) return 0;
  const loud = !shouting && /^\p{Lu}{3,}$/u.test(token.written) ? capitals : 0;
  let size = Math.abs(plain) + loud;
  let sign = Math.sign(plain);
  for (let back = 1; back <= 3; back++) {
    const before = tokens[at - back]?.folded;
    if (before === undefined) break;
    if (lexicon.boosters.has(before)) size += boost * (1.1 - 0.1 * back);
    else if (lexicon.dampers.has(before)) size -= boost * (1.1 - 0.1 * back);
    if (lexicon.negations.has(before)) sign *= negated;
  }
  return sign * Math.max(0, size);
}

/** How a text feels, −4 (very negative) to 4, by its strong words, negation, boosters, capitals, exclamation marks and faces. */
export function sentiment(text: string, language: string): number {
  const base = baseLanguage(language);
  const lexicon = lexiconOf(base);
  const tokens = tokensOf(text);
  const letters = text.replace(/[^\p{L}]/gu, "");
  const shouting = letters.length > 20 && letters === letters.toUpperCase();
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) sum += strengthAt(tokens, at, lexicon, base in moods ? base : "en", shouting);
  for (const [face, strength] of faces) sum += strength * Math.min(3, text.match(face)?.length ?? 0);
  if (sum === 0) return 0;
  const marks = Math.min(4, text.match(/!/g)?.length ?? 0) * 0.29 + (shouting ? 1 : 0);
  const total = sum + Math.sign(sum) * marks;
  return Math.round(((4 * total) / Math.sqrt(total * total + softness)) * 100) / 100;
}
