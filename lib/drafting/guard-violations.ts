import type { Draft, Finding } from "./draft.ts";

/** What a model is asked once more to leave out; anything else is for the agent to settle. */
const mended: Finding["kind"][] = ["banned-word", "competitor", "placeholder", "internal-text", "link"];

/** Something that must not be said, in the model's own words. `secret`: what only the team may know, which no request names. */
export interface GuardViolation {
  text: string;
  instead: string | null;
  secret: boolean;
}

/** What of a model's text must not be said, each once, with the word to say instead. */
export function guardViolations(draft: Pick<Draft, "findings">): GuardViolation[] {
  const found = draft.findings.filter((f) => f.blocks && mended.includes(f.kind));
  const violation = ({ kind, text, against }: Finding) => ({
    text,
    instead: kind === "banned-word" ? against : null,
    // A link that no source has may be the team's own.
    secret: kind === "internal-text" || kind === "link",
  });
  return [...new Map(found.map((f) => [f.text, violation(f)])).values()];
}
