import { guardComposer } from "../guardrails/composer-guard.ts";
import type { Passage } from "../knowledge/passage.ts";
import { blockText } from "./block-text.ts";
import type { Profile } from "./profile.ts";

/** A sentence of the knowledge that this profile may not say, by passage and block. */
export interface BannedBlock {
  passage: string;
  block: number;
  text: string;
}

/** The sentences of these passages that hold a banned word or a competitor; a whole passage is looked at before its parts. */
export function bannedBlocks(passages: Passage[], profile: Profile): BannedBlock[] {
  const isBanned = (text: string) => guardComposer(text, profile).some((f) => f.kind === "banned-word" || f.kind === "competitor");
  return passages.flatMap((p) => {
    const texts = p.blocks.map((_, i) => blockText(p, i));
    if (!isBanned(texts.join("\n"))) return [];
    return texts.map((text, block) => ({ passage: p.id, block, text })).filter((b) => b.text !== "" && isBanned(b.text));
  });
}
