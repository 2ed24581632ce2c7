import type { Candidate } from "./candidates.ts";
import type { Concept } from "./concepts.ts";
import { frequency, placeOf } from "./frequency.ts";

/** How well a candidate holds each concept (0 to 1), by place; `own` is its best passage, `whole` anywhere in the article. */
export interface Matched {
  title: Float32Array;
  summary: Float32Array;
  label: Float32Array;
  heading: Float32Array;
  own: Float32Array;
  whole: Float32Array;
  /** In exactly the asked form. */
  exact: Float32Array;
  /** How often it stands in the headings and bodies of the article, and in those of its best passage. */
  times: Float32Array;
  ownTimes: Float32Array;
}

/** Looks every concept up in one candidate. */
export function matched(asked: Concept[], candidate: Candidate): Matched {
  const room = () => new Float32Array(asked.length);
  const found: Matched = {
    title: room(),
    summary: room(),
    label: room(),
    heading: room(),
    own: room(),
    whole: room(),
    exact: room(),
    times: room(),
    ownTimes: room(),
  };
  const { segment, at } = candidate.part;
  const best = candidate.passages[0]?.n ?? -1;
  const first = segment.firstPassage[candidate.article] as number;
  const end = segment.firstPassage[candidate.article + 1] as number;
  for (const [n, concept] of asked.entries()) {
    for (const { share, at: stands } of concept.found[at] ?? []) {
      const lift = (field: Float32Array, holds: boolean) => {
        if (!holds) return;
        if (share > (field[n] as number)) field[n] = share;
        if (share > (found.whole[n] as number)) found.whole[n] = share;
        if (share === 1) found.exact[n] = 1;
      };
      lift(found.title, frequency(stands.title, candidate.article) > 0);
      lift(found.summary, frequency(stands.summary, candidate.article) > 0);
      lift(found.label, frequency(stands.label, candidate.article) > 0);
      for (const field of ["heading", "body"] as const) {
        const postings = stands[field];
        for (let i = placeOf(postings, first); i < postings.docs.length && (postings.docs[i] as number) < end; i++) {
          const times = share * (postings.freqs[i] as number);
          lift(field === "heading" ? found.heading : found.whole, true);
          found.times[n] = (found.times[n] as number) + times;
          if (postings.docs[i] !== best) continue;
          found.ownTimes[n] = (found.ownTimes[n] as number) + times;
          if (share > (found.own[n] as number)) found.own[n] = share;
        }
      }
    }
  }
  return found;
}
