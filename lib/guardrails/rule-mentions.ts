import { moneySigns } from "./intent-money.ts";
import { foldedPiece, signReader } from "./intent-signs.ts";
import { patternsOf, type Token, wordMatcher } from "./match-words.ts";
import type { Intent } from "./policy.ts";
import {
  afterBareNo,
  articles,
  asking,
  beside,
  betweenDenied,
  denials,
  naming,
  notAfterDenied,
  owners,
  personal,
  pointing,
  things,
  topics,
  turns,
  unlessWords,
} from "./rule-mention-words.ts";
import { accountTakeoverWords, fraudWords, legalWords } from "./rule-words.ts";

/** Where words are only mentioned: denied, asked about in general, or the name of a thing; and the text without what says so. */
export interface Mentions {
  spots: { from: number; to: number; about: readonly Intent[] }[];
  rest: string;
}

interface Spot {
  first: number;
  last: number;
  about: readonly Intent[];
}

// What is called fraud may sound like a threat as well.
const danger: readonly Intent[] = ["fraud", "account-takeover", "legal"];
const law: readonly Intent[] = ["legal"];

/** A stretch of tokens, both ends in it. */
interface Stretch {
  first: number;
  last: number;
}

const farthest = 7;
const longestTitle = 4;
/** Who writes more of these words does not only mention them; nor must a flood of them take seconds. */
const mostSpots = 20;
const longestSentence = 80;
const END = /[.!?…\n]/;
const BREAK = /[.!?…\n;,:()–—]/;
const that = new Set(["that", "att", "dass"]);

const gone: string[] = [
  "(money|cash|funds|savings|balance|account|salary|pengar~|saldo~|konto~|lön~|geld|guthaben|erspart~) ... (gone|missing|empty|emptied|vanished|disappeared|drained|stolen|taken|left|borta|försvunn~|försvann|tömt|tömts|tom|tomt|weg|leer|leergeräumt|verschwunden|abgebucht)",
  "(took|take|taken|taking|drained|emptied|withdrew|withdrawn|stole|used|charged|tog|tagit|tömde|tömt|dragit|nahm|genommen|abgehoben|abgebucht) ... (money|cash|card|account|savings|pengar~|kort~|konto~|geld|karte|konto)",
];
const harmful = /^(?:lost|stolen|notMine|swindled|freeze)/;
const harm = signReader({
  harmless: [],
  groups: { ...Object.fromEntries(Object.entries(moneySigns.groups).filter(([name]) => harmful.test(name))), gone },
  rules: [],
});

const plain = (token: Token | undefined) => token?.folded.replaceAll("'", "") ?? "";

const matcherOf = (lists: Record<string, string[]>[]) =>
  wordMatcher(lists.flatMap((list) => Object.entries(list).flatMap(([language, entries]) => patternsOf(entries, language))));
let matchers: { match: ReturnType<typeof wordMatcher>; about: readonly Intent[] }[] | null = null;

/** The rules' words of fraud, takeover and law in a text. One that denies by itself ("did not authorise") is never a mention. */
function spotsIn(tokens: Token[]): Spot[] {
  matchers ??= [
    { match: matcherOf([fraudWords, accountTakeoverWords]), about: danger },
    { match: matcherOf([legalWords]), about: law },
  ];
  const found = matchers.flatMap(({ match, about }) => match(tokens).map(({ first, last }) => ({ first, last, about })));
  return found.filter(({ first, last }) => !tokens.slice(first, last + 1).some((token) => denials.has(plain(token))));
}

/**
 * What a text only mentions; null where it mentions nothing so. Fraud and takeover count as said where what is left of the text
 * tells of harm, by signs or by `harmful`.
 */
export function mentionsIn(text: string, tokens: Token[], mayHarm: (rest: string) => boolean): Mentions | null {
  const spots = spotsIn(tokens);
  if (spots.length > mostSpots) return null;
  const found = spots.flatMap((spot) => {
    const cut = titleOf(text, tokens, spot) ?? deniedIn(text, tokens, spot) ?? askedIn(text, tokens, spot);
    return cut ? [{ spot, cut }] : [];
  });
  const all = made(text, tokens, found);
  const lawful = found.filter(({ spot }) => spot.about === law);
  if (all === null || lawful.length === found.length) return all;
  return harm(foldedPiece(all.rest)).met.size > 0 || mayHarm(all.rest) ? made(text, tokens, lawful) : all;
}

function made(text: string, tokens: Token[], found: { spot: Spot; cut: Stretch }[]): Mentions | null {
  if (found.length === 0) return null;
  const spots = found.map(({ spot: { first, last, about } }) => ({ from: fromOf(tokens, first), to: toOf(tokens, last), about }));
  const cuts = found.map(({ cut }) => cut);
  return { spots, rest: without(text, tokens, cuts) };
}

const fromOf = (tokens: Token[], at: number) => tokens[at]?.from ?? 0;
const toOf = (tokens: Token[], at: number) => tokens[at]?.to ?? 0;

function without(text: string, tokens: Token[], cuts: Stretch[]): string {
  let rest = "";
  let from = 0;
  for (const { first, last } of cuts.toSorted((a, b) => a.first - b.first)) {
    const start = fromOf(tokens, first);
    if (start > from) rest += `${text.slice(from, start)} `;
    from = Math.max(from, toOf(tokens, last));
  }
  return rest + text.slice(from);
}

/** What stands between two neighbours. */
const gapAfter = (text: string, tokens: Token[], at: number) => text.slice(toOf(tokens, at), tokens[at + 1]?.from ?? text.length);

/** The tokens around a spot up to a mark on both sides. */
function around(text: string, tokens: Token[], { first, last }: Stretch, mark: RegExp): Stretch {
  let from = first;
  while (from > Math.max(0, first - longestSentence) && !mark.test(gapAfter(text, tokens, from - 1))) from--;
  let to = last;
  while (
    to < Math.min(tokens.length - 1, last + longestSentence) &&
    !mark.test(gapAfter(text, tokens, to)) &&
    !turns.has(plain(tokens[to + 1]))
  )
    to++;
  return { first: from, last: to };
}

const isQuestion = (text: string, tokens: Token[], sentence: Stretch) => /\?/.test(gapAfter(text, tokens, sentence.last));

/** "This is not about fraud": the words that deny one. In a question it may as well accuse. */
function deniedIn(text: string, tokens: Token[], spot: Spot): Stretch | null {
  const clause = around(text, tokens, spot, BREAK);
  const opening = plain(tokens[clause.first]);
  if (isQuestion(text, tokens, clause) || asking.has(opening) || notAfterDenied.has(plain(tokens[spot.last + 1]))) return null;
  if (spot.about === law && turns.has(plain(tokens[clause.last + 1]))) return null;
  const at = denialBefore(text, tokens, spot) ?? denialAfter(tokens, spot, clause);
  if (at === null) return null;
  const whole = { first: Math.min(clause.first, around(text, tokens, { first: at, last: at }, BREAK).first), last: clause.last };
  if (unlessWords.has(plain(tokens[whole.first]))) return null;
  if (isDeniedTwice(tokens, spot, spot.about === law ? whole : around(text, tokens, spot, END))) return null;
  let first = Math.min(at, spot.first);
  while (first > whole.first && isLight(plain(tokens[first - 1]))) first--;
  return { first, last: Math.max(at, spot.last) };
}

/** Says nothing by itself. */
const isLight = (word: string) => betweenDenied.has(word) || pointing.has(word) || word === "this" || word === "har";

/** "Don't tell me it is no fraud" denies that something is denied; "No, it is not" begins with an answer. */
function isDeniedTwice(tokens: Token[], { last }: Spot, { first }: Stretch): boolean {
  const from = denials.has(plain(tokens[first])) && afterBareNo.has(plain(tokens[first + 1])) ? first + 1 : first;
  return tokens.slice(from, last + 1).filter((token) => denials.has(plain(token))).length > 1;
}

function denialBefore(text: string, tokens: Token[], { first }: Spot): number | null {
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    if (BREAK.test(gapAfter(text, tokens, at)) && !that.has(plain(tokens[at + 1]))) return null;
    const word = plain(tokens[at]);
    if (denials.has(word)) return word === "no" && at + 1 < first && afterBareNo.has(plain(tokens[at + 1])) ? null : at;
    if (!betweenDenied.has(word)) return null;
  }
  return null;
}

/** "Fraud is not the issue", "Betrug ist das nicht". */
function denialAfter(tokens: Token[], { first, last }: Spot, clause: Stretch): number | null {
  if (first !== clause.first) return null;
  for (let at = last + 1; at <= Math.min(clause.last, last + 3); at++) {
    const word = plain(tokens[at]);
    if (denials.has(word)) return at;
    if (!betweenDenied.has(word) && !pointing.has(word)) return null;
  }
  return null;
}

/** "Is fraud common?": the sentence that asks in general, or the words that name what is taught about it. */
function askedIn(text: string, tokens: Token[], spot: Spot): Stretch | null {
  if (spot.about === law) return null;
  if (topics.has(plain(tokens[spot.last + 1]))) return { first: spot.first, last: spot.last + 1 };
  const sentence = around(text, tokens, spot, END);
  const said = tokens.slice(sentence.first, sentence.last + 1).map(plain);
  if (!isQuestion(text, tokens, sentence) && sentence.last < tokens.length - 1) return null;
  if (!asking.has(said[0] ?? "") || said.some((word) => /\d/.test(word))) return null;
  // What begins the sentence may be one of the others: "Was ist Phishing?".
  if (said.slice(1).some((word) => personal.has(word) || denials.has(word))) return null;
  const before = said.slice(0, spot.first - sentence.first).filter((word) => !articles.has(word) && !beside.has(word));
  return pointing.has(before.at(-1) ?? "") ? null : sentence;
}

/** The game "Lawyer", the shirt Advokat: the word itself is the name of a thing. */
function titleOf(text: string, tokens: Token[], spot: Spot): Stretch | null {
  const token = tokens[spot.first];
  if (!token || !/^\p{Lu}\p{Ll}/u.test(token.written)) return null;
  const itself = { first: spot.first, last: spot.last };
  if (isNamed(tokens, spot) || things.has(plain(tokens[spot.last + 1])) || isQuoted(text, tokens, spot)) return itself;
  return isSwedishName(text, tokens, spot) ? itself : null;
}

/** "game Lawyer", "novel The Fraud". */
function isNamed(tokens: Token[], { first }: Spot): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  return naming.has(plain(before)) || (articles.has(plain(before)) && naming.has(plain(tokens[first - 2])));
}

/** In quotation marks with few words, after the word for a thing or where no noun is written large. */
function isQuoted(text: string, tokens: Token[], { first, last }: Spot): boolean {
  for (let from = first; from > first - longestTitle && from >= 0; from--) {
    if (!/["“”„«»‘]\s*$/u.test(text.slice(Math.max(0, fromOf(tokens, from) - 2), fromOf(tokens, from)))) continue;
    for (let to = last; to < from + longestTitle && to < tokens.length; to++) {
      if (/^\s*["“”«»’]/u.test(text.slice(toOf(tokens, to), toOf(tokens, to) + 2))) return naming.has(plain(tokens[from - 1]));
    }
  }
  return false;
}

/** Swedish writes no such word large within a sentence; behind "min" it is still a person. */
function isSwedishName(text: string, tokens: Token[], { first, last }: Spot): boolean {
  const token = tokens[first];
  const before = tokens[first - 1];
  if (!token || !before || first !== last || plain(token) !== "advokat" || END.test(gapAfter(text, tokens, first - 1))) return false;
  return !owners.has(plain(before));
}
