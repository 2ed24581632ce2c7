import { unmarked } from "./guard-markup.ts";
import { runHashes, type Shingles, shinglesOf, without } from "./guard-shingles.ts";

/** What the guard must know of an article; an `Article` is one. */
export type GuardArticle = { kind: string; title: string; body: string; tier: string; tierBecause: string };

/** Runs that customers may not be told: `internal` to nobody, `signedIn` only to those who are known. */
export type Closed = { internal: Shingles; signedIn: Shingles };

/** Collects articles one by one; `closed` is what stands only where not everybody may look. */
export type ClosedRuns = { add: (article: GuardArticle) => void; closed: () => Closed };

/** Whose text it is: a saved reply that nobody has labelled was written to be sent, and agents send it. */
function laneOf({ kind, tier, tierBecause }: GuardArticle): "public" | "signedIn" | "internal" {
  if (tier === "public" || (kind === "macro" && tier === "internal" && tierBecause === "unlabelled")) return "public";
  return tier === "authenticated" ? "signedIn" : "internal";
}

/** A new, empty collection. Some 10 MB for each million words while it is filled. */
export function newClosedRuns(): ClosedRuns {
  const runs = { public: [] as Float64Array[], signedIn: [] as Float64Array[], internal: [] as Float64Array[] };
  return {
    add: (article) => {
      const text = `${article.title}\n${article.body}`;
      runs[laneOf(article)].push(...[text, ...unmarked(text)].map(runHashes));
    },
    closed: () => {
      const open = shinglesOf(runs.public);
      const signedIn = shinglesOf(runs.signedIn);
      return { internal: without(shinglesOf(runs.internal), [open, signedIn]), signedIn: without(signedIn, [open]) };
    },
  };
}

/** The sets that hold for a customer. */
export function closedFor({ internal, signedIn }: Closed, authenticated: boolean): Shingles[] {
  return authenticated ? [internal] : [internal, signedIn];
}
