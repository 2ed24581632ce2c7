import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { type Passage, passageText } from "./passage.ts";
import { buildPostings, type Postings } from "./postings.ts";

/** How much a word counts where it stands. */
const weight = { title: 4, heading: 2, body: 1 };

/** Measured on two help centres (English and Swedish), where it is the best for passages and for whole articles alike. */
const bm25 = { k1: 3, b: 0.9 };

/** The passages of one language; documents are numbered as in `passages`, articles as `articleOf` says. */
export interface LanguageIndex {
  language: string;
  passages: Passage[];
  articleOf: Uint32Array;
  byPassage: Postings;
  byArticle: Postings;
}

/** What a search looks through: one index per language, since each language has its own stems and its own rare words. */
export interface SearchIndex {
  languages: LanguageIndex[];
}

/** Indexes passages for `search`. */
export function buildIndex(passages: Passage[]): SearchIndex {
  const groups = Map.groupBy(passages, (p) => baseLanguage(p.locale));
  return { languages: [...groups].map(([language, group]) => languageIndex(language, group)) };
}

function languageIndex(language: string, passages: Passage[]): LanguageIndex {
  const articles = new Map<string, { number: number; title: string[] }>();
  const whole: Map<string, number>[] = [];
  const parts: Map<string, number>[] = [];
  const articleOf = new Uint32Array(passages.length);
  for (const [at, passage] of passages.entries()) {
    const key = `${passage.article}@${passage.revision}`;
    const known = articles.get(key);
    const { number: article, title } = known ?? { number: articles.size, title: terms(passage.title, language) };
    if (!known) {
      articles.set(key, { number: article, title });
      whole.push(counted(new Map(), title, weight.title));
    }
    articleOf[at] = article;
    const heading = terms(passage.heading ?? "", language);
    const body = terms(passageText(passage), language);
    parts.push(counted(counted(counted(new Map(), title, weight.title), heading, weight.heading), body, weight.body));
    counted(counted(whole[article] as Map<string, number>, heading, weight.heading), body, weight.body);
  }
  return { language, passages, articleOf, byPassage: buildPostings(parts, bm25), byArticle: buildPostings(whole, bm25) };
}

function counted(into: Map<string, number>, found: string[], by: number): Map<string, number> {
  for (const term of found) into.set(term, (into.get(term) ?? 0) + by);
  return into;
}
