import type { Passage } from "../../lib/knowledge/passage.ts";

/** A passage as it reads: sentences run on, steps and rows each have their line. */
export function passageProse({ blocks }: Pick<Passage, "blocks">): string {
  return blocks.reduce((text, block) => text + (text === "" ? "" : block.kind === "sentence" ? " " : "\n") + block.text, "");
}
