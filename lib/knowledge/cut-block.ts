import type { Block } from "./passage.ts";

/** A block longer than this many words or characters is no sentence that anybody wrote, and is cut hard. */
const most = { words: 250, characters: 2500 };

/** The block itself, or a block without end (a dump, a text without punctuation) in pieces cut between words where it has any. */
export function cutBlock(block: Block): Block[] {
  if (block.text.length < most.words) return [block];
  const pieces: Block[] = [];
  let from = 0;
  let end = 0;
  let words = 0;
  const close = (to: number) => {
    const text = block.text.slice(from, to);
    if (text.trim() !== "") pieces.push({ from: block.from + from, to: block.from + to, kind: block.kind, text });
    words = 0;
  };
  for (const { 0: run, index } of block.text.matchAll(/\S{1,2500}/gu)) {
    if (words > 0 && (words >= most.words || index + run.length - from > most.characters)) close(end);
    if (words === 0) from = index;
    words++;
    end = index + run.length;
  }
  close(end);
  return pieces;
}
