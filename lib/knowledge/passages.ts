import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import type { Article } from "./article.ts";
import { continues } from "./continues.ts";
import type { Block, Passage } from "./passage.ts";
import { type Section, sections } from "./sections.ts";

/** Words a passage aims at, and the most it takes when a few more complete it. */
const aim = 150;
const most = 190;

/** Cuts an article into passages of about 150 words, each under one heading; an article taken out of AI use yields none. */
export function passages(article: Article): Passage[] {
  if (article.quarantined !== null) return [];
  const language = baseLanguage(article.locale);
  const found: Passage[] = [];
  for (const section of sections(article.body, language)) {
    const heading = section.heading !== null && fold(section.heading) === fold(article.title) ? null : section.heading;
    for (const blocks of packed(inseparable(section, language))) found.push(passage(article, heading, blocks, found.length));
  }
  return found;
}

function passage(article: Article, heading: string | null, blocks: Block[], n: number): Passage {
  const { kind, title, locale, brand, tier, tellable, url, updated, reviewed, needs, revision } = article;
  const id = `${article.id}@${revision}#${n}`;
  return { id, article: article.id, revision, kind, title, heading, blocks, locale, brand, tier, tellable, url, updated, reviewed, needs };
}

/** Runs of blocks that may not be cut: a whole list with the sentence that opens it, a rule with its conditions. */
function inseparable(section: Section, language: string): Block[][] {
  const runs: Block[][] = [];
  let list: number | null = null;
  for (const { block, list: its } of section.blocks) {
    const last = runs.at(-1)?.at(-1);
    const sameList = its !== null && its === list;
    const opened = last !== undefined && its !== null && last.kind === "sentence" && last.text.endsWith(":");
    const limited = last !== undefined && its === null && continues(block.text, language);
    if (sameList || opened || limited) runs.at(-1)?.push(block);
    else runs.push([block]);
    list = its;
  }
  return runs;
}

function packed(runs: Block[][]): Block[][] {
  const found: Block[][] = [];
  let size = 0;
  for (const run of runs) {
    const words = run.reduce((sum, block) => sum + wordCount(block.text), 0);
    const last = found.at(-1);
    if (last && size < aim && size + words <= most) {
      last.push(...run);
      size += words;
    } else {
      found.push([...run]);
      size = words;
    }
  }
  return found;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
