import type { Block, Passage } from "./passage.ts";

/** A text that claims something, and where its characters stand in its block's text. */
export interface Told {
  text: string;
  block: Block;
  /** Characters of `text` from `from` on are the block's from `at` on. */
  from: number;
  at: number;
}

/** What a passage says, sentence by sentence; a table's row says something per cell: `Standard, Cost: £3.95`. */
export function tellings(passage: Pick<Passage, "blocks">): Told[] {
  const found: Told[] = [];
  let header: string[] | null = null;
  for (const block of passage.blocks) {
    if (block.kind !== "row") {
      header = null;
      found.push({ text: block.text, block, from: 0, at: 0 });
    } else if (header === null) header = cells(block.text).map((c) => c.text);
    else found.push(...ofRow(block, header));
  }
  return found;
}

function ofRow(block: Block, header: string[]): Told[] {
  const [key, ...rest] = cells(block.text);
  if (!key) return [];
  return rest.flatMap((cell, n) => {
    if (!/\p{N}/u.test(cell.text)) return [];
    // A capital in a heading is no name.
    const over = (header[n + 1] ?? "").replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    const lead = `${key.text}, ${over}: `;
    return [{ text: lead + cell.text, block, from: lead.length, at: cell.at }];
  });
}

function cells(row: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  for (const raw of row.split("|")) {
    const text = raw.trim();
    if (text !== "" || found.length > 0) found.push({ text, at: at + raw.indexOf(text) });
    at += raw.length + 1;
  }
  if (found.at(-1)?.text === "") found.pop();
  return found;
}
