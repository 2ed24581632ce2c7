import { baseLanguage } from "../../language/base-language.ts";
import type { Article } from "../article.ts";
import { passages } from "../passages.ts";
import { memoryFile } from "./index-files.ts";
import { openSegment } from "./open-segment.ts";
import type { IndexReader } from "./reader.ts";
import { segmentBuilder } from "./segment-builder.ts";

/** An index in memory, one segment per language: for measuring and for knowledge that is not kept. Of articles with one id the last holds. */
export function buildIndex(articles: readonly Article[]): IndexReader {
  const newest = [...new Map(articles.map((a) => [a.id, a])).values()];
  const languages = [...Map.groupBy(newest, (a) => baseLanguage(a.locale))].map(([language, group]) => {
    const builder = segmentBuilder(language);
    for (const article of group) {
      const found = passages(article);
      if (found.length > 0)
        builder.add(
          article,
          found.map((passage) => ({ passage, words: null })),
        );
    }
    return { language, segments: [openSegment(memoryFile(builder.finish()))] };
  });
  return { revision: 0, languages };
}
