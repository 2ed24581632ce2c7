import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import { countRuns } from "../language/scan-words.ts";
import type { Article } from "./article.ts";
import { continues } from "./continues.ts";
import type { Block, Passage } from "./passage.ts";
import { type Section, sections } from "./sections.ts";

/** Words a passage aims at, and the most it takes when a few more complete it. */
const aim = 150;
const most = 190;

/** No language's words are this long on average. */
const lettersPerWord = 15;

/** Steps are followed one after the other: a list up to this many words stays whole. A longer one, and a long table, is cut. */
const wholeList = 500;

/** A run that may not be cut is cut after all when it is longer than this: nobody reads it as one thing. */
const endless = 750;

/** Cuts an article into passages of about 150 words, each under one heading; an article taken out of AI use yields none. */
export function passages(article: Article): Passage[] {
  if (article.quarantined !== null) return [];
  const language = baseLanguage(article.locale);
  const title = fold(article.title);
  const found: Passage[] = [];
  for (const section of sections(article.body, language)) {
    const heading = section.heading !== null && fold(section.heading) === title ? null : section.heading;
    const above = section.above.filter((h) => fold(h) !== title);
    for (const blocks of packed(inseparable(section, language))) found.push(passage(article, { heading, above, blocks }, found.length));
  }
  return found;
}

function passage(article: Article, part: Pick<Passage, "heading" | "above" | "blocks">, n: number): Passage {
  const { kind, title, locale, brand, tier, tellable, url, updated, reviewed, needs, revision, product } = article;
  const id = `${article.id}@${revision}#${n}`;
  return { id, article: article.id, revision, kind, title, ...part, locale, brand, tier, tellable, url, updated, reviewed, needs, product };
}

interface Sized {
  block: Block;
  words: number;
}

/** Runs of blocks that may not be cut: a list of steps with the sentence that opens it, a rule with its conditions. */
function inseparable(section: Section, language: string): Sized[][] {
  const runs: Sized[][] = [];
  const cuttable = longLists(section);
  let list: number | null = null;
  let size = 0;
  for (const { block, list: its } of section.blocks) {
    const words = sizeOf(block.text);
    const last = runs.at(-1)?.at(-1)?.block;
    const sameList = its !== null && its === list && !cuttable.has(its);
    const opened = last !== undefined && its !== null && last.kind === "sentence" && last.text.endsWith(":");
    const limited = last !== undefined && continues(block.text, language);
    if ((sameList || opened || limited) && size + words <= endless) {
      runs.at(-1)?.push({ block, words });
      size += words;
    } else {
      runs.push([{ block, words }]);
      size = words;
    }
    list = its;
  }
  return runs;
}

/** The numbers of the section's lists and tables that are too long for one passage. */
function longLists(section: Section): Set<number> {
  const sizes = new Map<number, number>();
  const tables = new Set<number>();
  for (const { block, list } of section.blocks) {
    if (list === null) continue;
    sizes.set(list, (sizes.get(list) ?? 0) + sizeOf(block.text));
    if (block.kind === "row") tables.add(list);
  }
  return new Set([...sizes].filter(([list, size]) => size > (tables.has(list) ? most : wholeList)).map(([list]) => list));
}

function packed(runs: Sized[][]): Block[][] {
  const found: Block[][] = [];
  let size = 0;
  for (const run of runs) {
    const words = run.reduce((sum, sized) => sum + sized.words, 0);
    const blocks = run.map((sized) => sized.block);
    const last = found.at(-1);
    if (last && size < aim && size + words <= most) {
      for (const block of blocks) last.push(block);
      size += words;
    } else {
      found.push(blocks);
      size = words;
    }
  }
  return found;
}

/** Words; text without spaces is measured by its letters. */
function sizeOf(text: string): number {
  return Math.max(countRuns(text) ?? text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, Math.floor(text.length / lettersPerWord));
}
