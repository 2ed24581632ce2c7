import { buildIndex } from "../../../lib/knowledge/index/build-index.ts";
import type { IndexReader, Segment } from "../../../lib/knowledge/index/reader.ts";
import { type Opened, opened } from "../../../lib/knowledge/ranking/opened.ts";
import { articleOf } from "../article-maker.ts";

/** An index of articles given as [id, title, body]. */
function indexOf(articles: [string, string, string][], locale = "en"): IndexReader {
  return buildIndex(articles.map(([id, title, body]) => articleOf({ id, title, body, locale })));
}

/** The only segment of such an index. */
export function segmentOf(articles: [string, string, string][], locale = "en"): Segment {
  const segment = indexOf(articles, locale).languages[0]?.segments[0];
  if (!segment) throw new Error("no segment");
  return segment;
}

/** Such an index, opened for everyone. */
export function openOf(articles: [string, string, string][], locale = "en"): Opened {
  const index = indexOf(articles, locale);
  const [reader] = index.languages;
  if (!reader) throw new Error("no language");
  return opened(reader, index.revision, { tiers: ["public"], brand: null, locales: [locale], limit: 10 });
}

/** A query of one piece. */
export function queryOf(text: string) {
  return { pieces: [{ text, weight: 1, language: null }] };
}
