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

/** The places (from 0) of the sentences that the rules leave amber and a verifier could settle. */
export function needsVerifier(sentences: Sentence[]): number[] {
  return sentences.flatMap((s, i) => (s.class === "cited" && s.citations.length > 0 && settles(s.because) ? [i] : []));
}
