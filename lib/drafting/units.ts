import type { Passage } from "../knowledge/passage.ts";
import { blockText, runStart } from "./block-text.ts";

/** What is taken or left as one: a sentence, a table row, or a whole list with the sentence that opens it. */
export interface Unit {
  kind: "sentence" | "row" | "list";
  /** Indexes into the passage's blocks, in order; for a list the steps alone. */
  blocks: number[];
  /** The sentence before a list that ends in a colon. */
  lead: number | null;
  numbered: boolean;
}

/** A passage as its units in reading order; a table's first row only names its columns, and bullets that no sentence opens stand alone. */
export function units(passage: Passage): Unit[] {
  const found: Unit[] = [];
  passage.blocks.forEach((block, i) => {
    const last = found.at(-1);
    if (block.kind === "step" && last?.kind === "list" && last.blocks.at(-1) === i - 1) {
      last.blocks.push(i);
      last.numbered ||= wideGap(passage, i);
    } else if (block.kind === "step") {
      const lead = last?.kind === "sentence" && blockText(passage, i - 1).endsWith(":") ? i - 1 : null;
      if (lead !== null) found.pop();
      found.push({ kind: "list", blocks: [i], lead, numbered: false });
    } else if (block.kind === "sentence" || runStart(passage.blocks, i) !== i) {
      found.push({ kind: block.kind, blocks: [i], lead: null, numbered: false });
    }
  });
  return found.flatMap((u) =>
    u.kind === "list" && !u.numbered && u.lead === null
      ? u.blocks.map((b): Unit => ({ kind: "sentence", blocks: [b], lead: null, numbered: false }))
      : [u],
  );
}

/** Between two items of one list stand a line break and the marker: "- " is two characters, "1. " three. */
function wideGap(passage: Passage, i: number): boolean {
  const before = passage.blocks[i - 1];
  const block = passage.blocks[i];
  return before !== undefined && block !== undefined && block.from - before.to >= 4;
}
