import { fold } from "../../language/normalise.ts";
import type { Query } from "../query.ts";
import { answering } from "./answering.ts";
import type { Candidate } from "./candidates.ts";
import type { Concept } from "./concepts.ts";
import { covers } from "./covers.ts";
import { examine } from "./examine.ts";
import { learnedScore } from "./learned-score.ts";
import type { Opened } from "./opened.ts";
import type { PreparedSegment } from "./prepared.ts";
import { productShares } from "./products.ts";

/** A question looked for in another language's articles, word by word, is less surely understood than in its own. */
const translated = 0.7;

/** What an article's passage without any asked word keeps of the article's score. */
const leastOfPassage = 0.5;

/** An article that may answer: its passages with their scores, best first, and the probability (0 to 1) that it answers. */
export interface Ranked {
  part: PreparedSegment;
  article: number;
  score: number;
  answers: number;
  passages: { n: number; score: number }[];
  /** The share of what was asked that one of its passages covers. */
  covers: (passage: number) => number;
}

/** The best articles of all languages for a query, best first; equal ones by id. `language` is the conversation's. */
export function ranked(open: Opened[], query: Query, language: string, most: number): Ranked[] {
  const shares = productShares(open, query);
  const found = open.flatMap((part) => inOne(part, query, language, shares));
  const id = (s: Scored) => s.candidate.part.segment.facts(s.candidate.article).id;
  found.sort((a, b) => b.score - a.score || (id(a) < id(b) ? -1 : 1));
  return found.slice(0, most).map(withPassages);
}

/** A candidate with its score; `asked` is what its passages' coverage is measured on. */
interface Scored {
  candidate: Candidate;
  score: number;
  answers: number;
  asked: Coverage;
}

interface Coverage {
  own: Concept[];
  idf: number[];
  df: number[];
}

function inOne(open: Opened, query: Query, language: string, products: Map<string, number>): Scored[] {
  const { asked: all, scored, found, features } = examine(open, query, language);
  const own = all.filter((c) => c.own);
  const places = own.map((c) => all.indexOf(c));
  const asked = { own, idf: places.map((at) => scored.idf[at] as number), df: places.map((at) => scored.df[at] as number) };
  const spoken = query.pieces.map((piece) => piece.language ?? language);
  const sure = spoken.includes(open.prepared.language) ? 1 : translated;
  const answers = answering(features.map(learnedScore), features);
  return found.map((candidate, at) => {
    const { part, article } = candidate;
    const likely = (answers[at] as number) * sure;
    const product = part.segment.groups[part.segment.groupOf[article] as number]?.product ?? null;
    const share = product === null ? 1 : (products.get(fold(product)) ?? 1);
    return { candidate, score: likely * share * (open.wanted[part.firstArticle + article] as number), answers: likely, asked };
  });
}

function withPassages({ candidate, score, answers, asked: { own, idf, df } }: Scored): Ranked {
  const { part, article, passages, own: best } = candidate;
  return {
    part,
    article,
    score,
    answers,
    passages: passages.map((p) => ({ n: p.n, score: score * (leastOfPassage + ((1 - leastOfPassage) * p.score) / (best || 1)) })),
    covers: (passage) => covers(own, idf, df, candidate, passage),
  };
}
