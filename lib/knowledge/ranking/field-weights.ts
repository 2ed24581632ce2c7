/**
 * How the first pass weighs a word by where it stands, how repetition counts (`k1`) and how length does (`b`). Measured on two
 * help centres (English and Swedish), see tests/bench/README.md.
 */
export const fieldWeights = {
  article: { title: 4, summary: 2, label: 1, heading: 2, body: 1, k1: 5, b: 0.9 },
  passage: { title: 4, summary: 2, label: 0, heading: 2, body: 1, k1: 5, b: 0.9 },
  /** The length parts of the short fields of an article. */
  short: { title: 0.9, summary: 0.9, label: 0.5 },
  /** What another form of an asked word counts. */
  sameStem: 0.8,
  /** What a compound with the asked word counts, and what a part of an asked compound does. */
  compound: 0.3,
  part: 0.2,
  /** A long conversation: only its weightiest words are looked up. */
  mostConcepts: 40,
  /**
   * A word that stands in more passages than this takes longest and tells least: it does not score where the query has at least
   * `enoughRarer` rarer words. Whoever gets among the candidates is measured by it all the same.
   */
  common: 20_000,
  enoughRarer: 3,
} as const;
