import type { Sentence } from "./draft.ts";

/** Why a sentence is amber where the rules could not tell; anything else is a check that failed, and no verifier overrules it. */
const open = new Set([
  "meaning-not-checked",
  "words-left-over",
  "other-language",
  "negation-unclear",
  "obligation-differs",
  "wider-than-source",
]);

/** May a verifier's yes lift a sentence that is amber because of this? */
export function settles(because: string | null): boolean {
  return because !== null && open.has(because);
}

/**
 * The places (from 0) of the sentences that a verifier is asked about: those that the rules leave amber and it could settle, and
 * those that the rules let pass in other words than their source's, since rules see words and not their meaning.
 */
export function needsVerifier(sentences: Sentence[]): number[] {
  const asked = (s: Sentence) => (s.class === "cited" && settles(s.because)) || s.because === "agrees-by-rules";
  return sentences.flatMap((s, i) => (s.citations.length > 0 && asked(s) ? [i] : []));
}
