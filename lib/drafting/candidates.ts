import type { Hit, Passage, Question, SearchResult } from "../knowledge/passage.ts";

/** What was found of one article, and how likely it answers (0 to 1) as far as the search can tell. */
export interface Candidate {
  article: string;
  /** In reading order. */
  passages: Passage[];
  likely: number;
  /** `likely` is the search's probability; else it is the share of the question's words that a passage covers. */
  known: boolean;
}

/** What the whole turn found speaks for this question less than what the question itself found. */
const ofTurn = 0.7;

/** The articles that a question may be answered from: what it found, and what the whole message found. */
export function candidatesFor(question: Question, search: SearchResult): Candidate[] {
  const found = new Map<string, { passages: Map<string, Passage>; likely: number }>();
  const known = [...question.hits, ...search.hits].some((h) => h.answers > 0);
  const add = (hits: Hit[], share: number) => {
    for (const { passage, answers, coverage } of hits) {
      const one = found.get(passage.article) ?? { passages: new Map(), likely: 0 };
      one.passages.set(passage.id, passage);
      one.likely = Math.max(one.likely, (known ? answers : coverage) * share);
      found.set(passage.article, one);
    }
  };
  add(question.hits, 1);
  add(search.hits, search.questions.length > 1 ? ofTurn : 1);
  return [...found].map(([article, { passages, likely }]) => ({ article, likely, known, passages: [...passages.values()].sort(inOrder) }));
}

function inOrder(a: Passage, b: Passage): number {
  return placeOf(a) - placeOf(b);
}

/** The number at the end of a passage's id: its place in the article. */
export function placeOf(passage: Passage): number {
  return Number(passage.id.slice(passage.id.lastIndexOf("#") + 1));
}
