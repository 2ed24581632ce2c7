import { passages } from "../../../lib/knowledge/passages.ts";
import { terms } from "../../../lib/language/terms.ts";
import type { GroundingCase } from "./case.ts";
import { articleNamed, profileNamed } from "./draft-of.ts";

/** An honest draft that shares less than this of its content words with its passages is a paraphrase. */
const shared = 0.6;

/** The share (0 to 1) of the content words of the citing pieces that stand in the passages they cite; 1 where nothing is cited. */
function sharedWords({ reply, profile }: GroundingCase): number {
  const language = profileNamed(profile).locale;
  const own: string[] = [];
  let found = 0;
  for (const { text, cites } of reply.filter((r) => r.cites.length > 0)) {
    const given = new Set(cites.flatMap(({ article, quote }) => terms(passageWith(article, quote), language)));
    const words = [...new Set(terms(text, language))];
    found += words.filter((w) => given.has(w)).length;
    own.push(...words);
  }
  return own.length === 0 ? 1 : found / own.length;
}

export function isParaphrase(given: GroundingCase): boolean {
  return sharedWords(given) < shared;
}

function passageWith(article: string, quote: string): string {
  const found = passages(articleNamed(article)).find((p) => p.blocks.some((b) => b.text === quote));
  return [found?.title, found?.heading, ...(found?.blocks.map((b) => b.text) ?? [])].join(" ");
}
