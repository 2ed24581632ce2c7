import type { Draft, Finding } from "./draft.ts";

/** What a model is asked once more to leave out; anything else is for the agent to settle. */
const mended: Finding["kind"][] = ["banned-word", "competitor", "placeholder", "internal-text", "link"];

/** What of a model's text must not be said, each once, in its own words with the word to say instead. */
export function guardViolations(draft: Pick<Draft, "findings">): { text: string; instead: string | null }[] {
  const found = draft.findings.filter((f) => f.blocks && mended.includes(f.kind));
  return [...new Map(found.map((f) => [f.text, { text: f.text, instead: f.kind === "banned-word" ? f.against : null }])).values()];
}
