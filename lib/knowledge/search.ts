import { type Conversation, openTurn } from "../conversation.ts";
import { baseLanguage } from "../language/base-language.ts";
import { questions } from "../language/questions.ts";
import { coverage } from "./coverage.ts";
import { localeRank } from "./locales.ts";
import type { Hit, Passage, Question, SearchFilter, SearchResult } from "./passage.ts";
import { scores } from "./postings.ts";
import { askedTerms, type Query, questionQuery, turnQuery, weightedTerms } from "./query.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";

/** An article says its thing in a few passages; more of them would push other articles out. */
const perArticle = 4;

/** Each step down the list of wanted locales keeps this much of a score. */
const lessWanted = 0.85;

/** Finds the passages for what is open in a conversation: per question and over the whole turn, best first. */
export function search(index: SearchIndex, conversation: Conversation, filter: SearchFilter): SearchResult {
  const open = index.languages.map((part) => opened(part, filter)).filter((part) => part.any);
  const turn = openTurn(conversation);
  if (turn.length === 0) return { questions: [], hits: [] };
  return {
    questions: asked(turn, filter).map((q) => ({ ...q, hits: ranked(open, questionQuery(q.text, conversation), filter) })),
    hits: ranked(open, turnQuery(conversation), filter),
  };
}

function asked(turn: { id: string; text: string }[], filter: SearchFilter): Omit<Question, "hits">[] {
  const language = baseLanguage(filter.locales[0] ?? "en");
  const found = turn.flatMap((m) => questions(m.text, language).map((text) => ({ text, message: m.id })));
  if (found.length > 0) return found;
  return [{ text: turn.map((m) => m.text).join("\n"), message: turn.at(-1)?.id ?? "" }];
}

/** A language's index with the passages and articles that the filter lets through. */
interface Opened {
  index: LanguageIndex;
  passages: Uint8Array;
  articles: Uint8Array;
  wanted: Float64Array;
  any: boolean;
}

function opened(index: LanguageIndex, filter: SearchFilter): Opened {
  const passages = new Uint8Array(index.passages.length);
  const articles = new Uint8Array(index.byArticle.size);
  const wanted = new Float64Array(index.passages.length);
  const ranks = new Map<string, number>();
  let any = false;
  for (const [at, passage] of index.passages.entries()) {
    const rank = ranks.get(passage.locale) ?? localeRank(passage.locale, filter.locales);
    ranks.set(passage.locale, rank);
    if (rank < 0 || !allowed(passage, filter)) continue;
    passages[at] = 1;
    articles[index.articleOf[at] as number] = 1;
    wanted[at] = lessWanted ** rank;
    any = true;
  }
  return { index, passages, articles, wanted, any };
}

function allowed(passage: Passage, filter: SearchFilter): boolean {
  if (passage.tier === "never" || !filter.tiers.includes(passage.tier)) return false;
  return passage.brand === null || passage.brand.toLowerCase() === filter.brand?.toLowerCase();
}

interface Scored {
  part: Opened;
  at: number;
  passage: Passage;
  score: number;
}

function ranked(parts: Opened[], query: Query, filter: SearchFilter): Hit[] {
  const found = parts.flatMap((part) => scored(part, query));
  found.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  const taken = new Map<string, number>();
  const best: Scored[] = [];
  for (const one of found) {
    if (best.length >= filter.limit) break;
    const count = taken.get(one.passage.article) ?? 0;
    if (count >= perArticle) continue;
    taken.set(one.passage.article, count + 1);
    best.push(one);
  }
  return best.map(({ part, at, passage, score }) => {
    const { byPassage, language } = part.index;
    return { passage, score, coverage: coverage(byPassage, askedTerms(query, language), at) };
  });
}

/** The passage's own score and its article's: a good place in the right article. */
function scored(part: Opened, query: Query): Scored[] {
  const { passages, byPassage, byArticle, articleOf, language } = part.index;
  const terms = weightedTerms(query, language);
  const own = scores(byPassage, terms, part.passages);
  const whole = scores(byArticle, terms, part.articles);
  const found: Scored[] = [];
  for (const [at, passage] of passages.entries()) {
    if (!part.passages[at]) continue;
    const score = ((own[at] as number) + (whole[articleOf[at] as number] as number)) * (part.wanted[at] as number);
    if (score > 0) found.push({ part, at, passage, score });
  }
  return found;
}
