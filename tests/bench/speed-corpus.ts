import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Conversation } from "../../lib/conversation.ts";
import type { Article } from "../../lib/knowledge/article.ts";
import { type Passage, passageText } from "../../lib/knowledge/passage.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { conversationOf } from "../conversation-maker.ts";
import { articleOf } from "../knowledge/article-maker.ts";

const lines = <T>(data: string, file: string): T[] =>
  gunzipSync(readFileSync(join(data, "retrieval", `${file}.jsonl.gz`)))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

/** The 10,000 documentation pages of win32-10k, as articles. */
export function tenThousand(data: string): Article[] {
  const rows = lines<{ id: string; title: string; desc?: string; text: string }>(data, "win32-10k.corpus");
  return rows.map(({ id, title, desc, text }) => articleOf({ id, title, summary: desc ?? null, body: text }));
}

/** Its questions: the texts, and each as a conversation of one message. */
export function questions(data: string): { text: string; conversation: Conversation }[] {
  return lines<{ query: string }>(data, "win32.queries").map(({ query }) => ({
    text: query,
    conversation: conversationOf(["customer", query]),
  }));
}

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const word = /[\p{L}]{3,}/gu;

/**
 * About `most` passages: those of the 10,000 pages, in new company again and again (seed 1). With each further copy of the pages
 * the words that stand in one or two of them get another ending, so that the vocabulary grows with the collection.
 */
export function recombined(articles: Article[], most: number): Article[] {
  const next = random(1);
  const all = articles.map((article) => ({ article, parts: passages(article) }));
  const pool = all.flatMap((a) => a.parts);
  const rare = rareWords(articles);
  const made: Article[] = [];
  let count = 0;
  for (let copy = 0; count < most; copy++) {
    for (const { article, parts } of all) {
      if (count >= most) break;
      const chosen = copy === 0 ? parts : parts.map(() => pool[Math.floor(next() * pool.length)] as Passage);
      const renew = (text: string) =>
        copy === 0 ? text : text.replace(word, (w) => (rare.has(w.toLowerCase()) ? `${w}${endings[copy]}` : w));
      const body = copy === 0 ? article.body : chosen.map((p, n) => `## Part ${n + 1}\n\n${renew(passageText(p))}`).join("\n\n");
      const fresh = { ...article, id: `${copy}/${article.id}`, title: renew(article.title), body };
      made.push(fresh);
      count += passages(fresh).length;
    }
  }
  return made;
}

const endings = ["", "ora", "iku", "eme", "uzo", "ami", "oke", "ubi", "ety", "ilo"];

function rareWords(articles: Article[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { body } of articles) {
    for (const one of new Set(body.toLowerCase().match(word))) seen.set(one, (seen.get(one) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count <= 2).map(([one]) => one));
}
