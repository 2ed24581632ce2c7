import { type Conversation, openTurn } from "../conversation.ts";
import { baseLanguage } from "../language/base-language.ts";
import { questions } from "../language/questions.ts";
import type { IndexReader } from "./index/reader.ts";
import type { Hit, Question, SearchFilter, SearchResult, Wording } from "./passage.ts";
import { type Query, questionQuery, turnQuery } from "./query.ts";
import { type Opened, opened } from "./ranking/opened.ts";
import { type Ranked, ranked } from "./ranking/ranked.ts";

/** An article says its thing in a few passages; more of them would push other articles out. */
const perArticle = 4;

/**
 * Finds the passages for what is open in a conversation: per question and over the whole turn, best first. `wordings` say the
 * open turn in other words or another language.
 */
export function search(index: IndexReader, conversation: Conversation, filter: SearchFilter, wordings: Wording[] = []): SearchResult {
  const turn = openTurn(conversation);
  if (turn.length === 0) return { questions: [], hits: [] };
  const open = index.languages.map((part) => opened(part, index.revision, filter)).filter((part) => part.any);
  const language = baseLanguage(filter.locales[0] ?? "en");
  const found = (query: Query) => hitsOf(open, query, language, filter.limit);
  const wanted = asked(turn, language);
  const hits = found(turnQuery(conversation, wordings));
  // A turn that is one question and nothing else is looked for once.
  const whole = turn.map((m) => m.text).join("\n");
  const alone = wanted.length === 1;
  const of = (text: string) => (alone && text.trim() === whole.trim() ? hits : found(questionQuery(text, conversation, wordings, alone)));
  const among = open.reduce((sum, part) => sum + part.prepared.articles, 0);
  return { questions: wanted.map((q) => ({ ...q, hits: of(q.text) })), hits, among };
}

function asked(turn: { id: string; text: string }[], language: string): Omit<Question, "hits">[] {
  const found = turn.flatMap((m) => questions(m.text, language).map((text) => ({ text, message: m.id })));
  if (found.length > 0) return found;
  return [{ text: turn.map((m) => m.text).join("\n"), message: turn.at(-1)?.id ?? "" }];
}

/** The best passages of the best articles. */
function hitsOf(open: Opened[], query: Query, language: string, limit: number): Hit[] {
  const found: { article: Ranked; n: number; score: number }[] = [];
  // Articles beyond the limit can't have a passage among the best: an article's score is its best passage's.
  for (const article of ranked(open, query, language, limit)) {
    for (const { n, score } of article.passages.slice(0, perArticle)) found.push({ article, n, score });
  }
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, limit).map(({ article, n, score }) => {
    const passage = article.part.segment.passage(n);
    return { passage, score, coverage: article.covers(n), answers: article.answers };
  });
}
