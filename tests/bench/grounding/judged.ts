import type { Draft } from "../../../lib/drafting/draft.ts";
import { openItems } from "../../../lib/drafting/ready.ts";

/** How a draft or a part of it reaches the agent: Insert is shut, amber waits to be opened, or nothing stands in the way. */
export type Judgement = "blocked" | "amber" | "free";

/**
 * What keeps Insert shut for a part of a draft (offsets into its text), or for all of it. A value that carries its proof and
 * only waits for a tick counts as nothing: every honest draft with an amount has such.
 */
export function judged(draft: Draft, part: { from: number; to: number } | null): Judgement {
  const within = (place: { from: number; to: number }) => part === null || (place.from < part.to && place.to > part.from);
  const open = new Set(openItems(draft));
  const sentences = draft.sentences.filter((s) => open.has(s.id) && within(s));
  const inside = new Set(draft.sentences.filter(within).map((s) => s.id));
  const findings = draft.findings.filter((f) => open.has(f.id) && (f.sentence === null || inside.has(f.sentence)));
  const values = draft.values.filter((v) => open.has(v.id) && v.provenance === "none" && within(v));
  if (findings.length > 0 || values.length > 0 || sentences.some((s) => s.class === "unsupported")) return "blocked";
  return sentences.length > 0 || draft.choices.some((c) => open.has(c.id) && within(c)) ? "amber" : "free";
}

/** Is there a sentence, or a choice between sources, that waits for the agent to open or make it? */
export function hasAmber(draft: Draft): boolean {
  const open = new Set(openItems(draft));
  return draft.sentences.some((s) => s.class === "cited" && open.has(s.id)) || draft.choices.some((c) => open.has(c.id));
}

/** Where a piece of the reply stands in the draft; throws when it does not. */
export function placeOf(draft: Draft, piece: string): { from: number; to: number } {
  const text = piece.trim();
  const from = draft.text.indexOf(text);
  if (from < 0) throw new Error(`The draft ${draft.id} does not hold: ${text}`);
  return { from, to: from + text.length };
}
