import { sentences } from "../language/sentences.ts";
import { cutBlock } from "./cut-block.ts";
import { type BodyLine, markdownLines } from "./markdown-lines.ts";
import type { Block } from "./passage.ts";

/**
 * The blocks under one heading; `above` are the headings that it stands under, outermost first. `list` tells lists and tables
 * apart: blocks of one list share its number, others have null.
 */
export interface Section {
  heading: string | null;
  above: string[];
  blocks: { block: Block; list: number | null }[];
}

/** An article's body as its headings' sections, in reading order; a section without text is left out. */
export function sections(body: string, language: string): Section[] {
  const found: Section[] = [];
  let section: Section = { heading: null, above: [], blocks: [] };
  let chain: { text: string; level: number }[] = [];
  let list = 0;
  for (const group of groups(markdownLines(body))) {
    const [first] = group;
    if (!first) continue;
    if (first.kind === "heading") {
      if (section.blocks.length > 0) found.push(section);
      chain = chain.filter((h) => h.level < first.level);
      const heading = body.slice(first.from, first.to).replace(/\s+#+$/, "");
      section = { heading, above: chain.map((h) => h.text), blocks: [] };
      chain.push({ text: heading, level: first.level });
    } else if (first.kind === "text") {
      const last = group.at(-1) ?? first;
      for (const block of sentenceBlocks(body, first.from, last.to, language)) section.blocks.push({ block, list: null });
    } else {
      list++;
      for (const block of listBlocks(body, group)) section.blocks.push({ block, list });
    }
  }
  if (section.blocks.length > 0) found.push(section);
  return found;
}

/** Lines that belong together: a paragraph, a whole list, a whole table, or one heading. */
function groups(lines: BodyLine[]): BodyLine[][] {
  const found: BodyLine[][] = [];
  let group: BodyLine[] = [];
  let apart = true;
  for (const line of lines) {
    if (line.kind === "blank" || line.kind === "rule") {
      apart ||= line.kind === "blank";
      continue;
    }
    const kind = group[0]?.kind;
    // A list goes on over blank lines and takes the lines right under a step; a paragraph ends at a blank line.
    const same = kind === line.kind && kind !== "heading" && (kind !== "text" || !apart);
    const under = kind === "step" && line.kind === "text" && !apart;
    if (!same && !under) {
      group = [];
      found.push(group);
    }
    group.push(line);
    apart = false;
  }
  return found;
}

function sentenceBlocks(body: string, from: number, to: number, language: string): Block[] {
  return sentences(body.slice(from, to), language).flatMap((s) => {
    const block = { from: from + s.from, to: from + s.to };
    return cutBlock({ ...block, kind: "sentence", text: body.slice(block.from, block.to) });
  });
}

function listBlocks(body: string, lines: BodyLine[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind === "text" && last) {
      last.to = line.to;
      last.text = body.slice(last.from, last.to);
    } else {
      blocks.push({ from: line.from, to: line.to, kind: line.kind === "row" ? "row" : "step", text: body.slice(line.from, line.to) });
    }
  }
  return blocks.flatMap(cutBlock);
}
