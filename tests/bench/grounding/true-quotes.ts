import type { Draft } from "../../../lib/drafting/draft.ts";
import { articleNamed } from "./draft-of.ts";

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/gu, " ").trim();

/** How many sentences of a draft are shown as quoted or supported, and how many of them have only quotes of the cited revision. */
export function trueQuotes({ sentences, sources }: Draft): { shown: number; right: number } {
  const proven = sentences.filter((s) => s.class === "quoted" || s.class === "supported");
  const stands = (number: number, quote: string) => {
    const passage = sources.find((s) => s.number === number)?.passage;
    if (!passage) return false;
    const article = articleNamed(passage.article);
    return passage.revision === article.revision && plain(quote) !== "" && plain(article.body).includes(plain(quote));
  };
  const right = proven.filter((s) => s.citations.length > 0 && s.citations.every((c) => stands(c.source, c.quote)));
  return { shown: proven.length, right: right.length };
}
