import type { Token } from "./match-words.ts";
import { families, type Lexicon } from "./sentiment-lexicon.ts";
import type { Felt } from "./sentiment-reading.ts";

const sad = /[:=;]['’]?-?[([/|\\](?!\/)|\bD:/gu;
const happy = /[:;=]['’]?-?[)\]DPp]|<3|\^_\^/gu;
const most = 4;

const count = (text: string, what: RegExp) => Math.min(most, text.match(what)?.length ?? 0);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const soft = (value: number) => value / Math.sqrt(value * value + 15);

/** Whether a text of some length is written in capitals throughout. */
export function isShouting(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 12 && letters === letters.toUpperCase();
}

/** What a text's words of feeling and its look amount to, in the order the weights were learned in; the same for every language. */
export function figuresOf(text: string, tokens: Token[], clauses: number[], felt: Felt[], lexicon: Lexicon, shouting: boolean): number[] {
  const look = lookOf(text, tokens, shouting);
  const tone = toneOf(tokens, clauses, felt, lexicon);
  const [total = 0, down = 0, up = 0] = tone;
  const [exclaimed = 0, , , loudWords = 0] = look;
  const mixed = [exclaimed * soft(down), exclaimed * soft(up), loudWords * soft(down), loudWords * soft(up), exclaimed * soft(total)];
  return [...tone, ...look, ...mixed, ...kindsOf(felt)];
}

/** Sums and extremes of the words of feeling: 18 figures. */
function toneOf(tokens: Token[], clauses: number[], felt: Felt[], lexicon: Lexicon): number[] {
  const values = felt.map((f) => f.value);
  const low = values.filter((v) => v < 0).toSorted((a, b) => a - b);
  const high = values.filter((v) => v > 0);
  const down = sum(low);
  const up = sum(high);
  const total = down + up;
  const turn = tokens.findLastIndex((token) => lexicon.contrasts.has(token.folded));
  const last = clauses.at(-1);
  const after = turn < 0 ? 0 : sum(felt.filter((f) => f.at > turn).map((f) => f.value));
  const before = turn < 0 ? 0 : sum(felt.filter((f) => f.at < turn).map((f) => f.value));
  const wide = Math.sqrt(tokens.length + 3);
  return [
    total,
    down,
    up,
    soft(total),
    soft(down),
    soft(up),
    low[0] ?? 0,
    low[1] ?? 0,
    Math.max(0, ...high),
    total / wide,
    down / wide,
    total / (felt.length + 1),
    soft(after),
    soft(before),
    soft(sum(felt.filter((f) => clauses[f.at] === last).map((f) => f.value))),
    Math.min(3, felt.filter((f) => f.negated && f.value < 0).length),
    Math.min(3, felt.filter((f) => f.boosted && f.value < 0).length),
    Math.min(up, -down),
  ];
}

/** How the text looks: 12 figures. */
function lookOf(text: string, tokens: Token[], shouting: boolean): number[] {
  const loud = shouting ? 3 : Math.min(3, tokens.filter((token) => /^\p{Lu}{3,}$/u.test(token.written)).length);
  return [
    count(text, /!/g),
    count(text, /\?/g),
    count(text, /\.\.\.?|…/g),
    loud,
    count(text, /(\p{L})\1\1/gu),
    count(text, sad),
    count(text, happy),
    Math.log(tokens.length + 1),
    /["“”„»]/.test(text) ? 1 : 0,
    shouting ? 1 : 0,
    /[?!]{2,}/.test(text) ? 1 : 0,
    tokens.length < 6 ? 1 : 0,
  ];
}

/** By family the sum of what was felt, as written and negated. */
function kindsOf(felt: Felt[]): number[] {
  const kinds = new Array<number>(2 * families.length).fill(0);
  for (const { family, value, negated } of felt) {
    const at = family + (negated ? families.length : 0);
    kinds[at] = Math.max(-5, Math.min(5, (kinds[at] as number) + value));
  }
  return kinds;
}
