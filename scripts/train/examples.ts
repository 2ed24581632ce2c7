import { buildIndex } from "../../lib/knowledge/index/build-index.ts";
import { turnQuery } from "../../lib/knowledge/query.ts";
import { examine } from "../../lib/knowledge/ranking/examine.ts";
import { type Asked, conversationOf, placesOf } from "../../tests/bench/adapters.ts";
import { asArticle, type Doc } from "../../tests/bench/corpus.ts";
import { readSet } from "./read-set.ts";

/** A question with its candidates: what is known of each, and whether it answers. */
export interface Example {
  set: string;
  /** Questions of one group are never split between learning and testing. */
  group: string;
  /** How many articles answer, found or not. */
  answers: number;
  rows: Float64Array[];
  right: boolean[];
}

interface Row extends Asked {
  id: string;
  query?: string;
  qrels: string[];
  needsKb?: boolean;
}

/** The measuring sets; `bare` ones have neither titles nor summaries, as web pages and saved replies may. */
export const sets = {
  "bc-en": { corpus: "bc-en.corpus", queries: "bc-en.queries", locale: "en", bare: false },
  "bc-sv": { corpus: "bc-sv.corpus", queries: "bc-sv.queries", locale: "sv", bare: false },
  win32: { corpus: "win32-10k.corpus", queries: "win32.queries", locale: "en", bare: false },
  dstc11: { corpus: "dstc11.corpus", queries: "dstc11.queries", locale: "en", bare: false },
  mtrag: { corpus: "mtrag.corpus", queries: "mtrag.queries", locale: "en", bare: false },
  "bc-en bare": { corpus: "bc-en.corpus", queries: "bc-en.queries", locale: "en", bare: true },
  "bc-sv bare": { corpus: "bc-sv.corpus", queries: "bc-sv.queries", locale: "sv", bare: true },
} as const;
export type SetName = keyof typeof sets;

/** Of dstc11 only the frequent questions are articles; what only reviews answer is no question to a help centre. */
const faq = (id: string) => id.includes("/faq/");

/** All questions of a set with their candidates, as the product finds them. */
export function examples(data: string, name: SetName): Example[] {
  const { corpus, queries, locale, bare } = sets[name];
  const only = name === "dstc11" ? faq : () => true;
  const docs = readSet<Doc>(data, corpus).filter((doc) => only(doc.id));
  const rows = readSet<Row>(data, queries).filter((row) => row.needsKb !== true || row.qrels.some(only));
  const index = buildIndex(docs.map((doc) => asArticle(bare ? { id: doc.id, text: `${doc.desc ?? ""}\n${doc.text ?? ""}` } : doc, locale)));
  const places = placesOf(index, locale);
  return rows.flatMap((row) => {
    const [open] = places.without(row.exclude ?? null);
    if (!open) return [];
    const asked = row.turns ? { turns: row.turns } : { text: row.query ?? "" };
    const { found, features } = examine(open, turnQuery(conversationOf(asked), []), locale);
    const right = new Set(row.qrels.filter(only));
    const ids = found.map((one) => one.part.segment.facts(one.article).id);
    const group = row.exclude ?? row.id.split("<")[0] ?? row.id;
    return [{ set: name, group, answers: right.size, rows: features, right: ids.map((id) => right.has(id)) }];
  });
}

/** Which of `folds` parts a group belongs to, always the same. */
export function foldOf(group: string, folds: number): number {
  let hash = 2166136261;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 2246822519) >>> 0) % folds;
}
