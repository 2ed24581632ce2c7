import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Asked } from "./adapters.ts";
import type { Doc } from "./corpus.ts";

/** A question of a measuring set with the articles that answer it; none where it has no answer. */
export interface Question extends Asked {
  id: string;
  qrels: string[];
}

/** A measuring set: articles in one language and questions. */
export interface MeasuringSet {
  name: string;
  locale: string;
  docs: Doc[];
  questions: Question[];
}

const files: Record<string, { corpus: string; queries: string; locale: string }> = {
  "bc-en": { corpus: "bc-en.corpus", queries: "bc-en.queries", locale: "en" },
  "bc-sv": { corpus: "bc-sv.corpus", queries: "bc-sv.queries", locale: "sv" },
  "sv→en": { corpus: "bc-en.corpus", queries: "bc-sv2en.queries", locale: "en" },
  win32: { corpus: "win32-10k.corpus", queries: "win32.queries", locale: "en" },
  mtrag: { corpus: "mtrag.corpus", queries: "mtrag.queries", locale: "en" },
  dstc11: { corpus: "dstc11.corpus", queries: "dstc11.queries", locale: "en" },
};

/** Reads one set of the data folder. Of dstc11 only the frequent questions are articles: reviews are no help centre. */
export function measuringSet(data: string, name: keyof typeof files & string): MeasuringSet {
  const { corpus, queries, locale } = files[name] as (typeof files)[string];
  const docs = rows<Doc>(data, corpus);
  const questions = rows<Question & { query?: string; needsKb?: boolean }>(data, queries).map((q) => ({
    ...q,
    text: q.query ?? q.text ?? "",
  }));
  if (name !== "dstc11") return { name, locale, docs, questions };
  const faq = (id: string) => id.includes("/faq/");
  return {
    name,
    locale,
    docs: docs.filter((doc) => faq(doc.id)),
    questions: questions.filter((q) => !q.needsKb || q.qrels.some(faq)).map((q) => ({ ...q, qrels: q.qrels.filter(faq) })),
  };
}

function rows<T>(data: string, name: string): T[] {
  const text = gunzipSync(readFileSync(join(data, "retrieval", `${name}.jsonl.gz`))).toString("utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as T]));
}
