import type { Sentence } from "./draft.ts";

/**
 * How likely a statement is right by its class, and by why it has that class: as often as statements of the written measuring set
 * (tests/bench/grounding) were, if one in ten of a draft's statements were wrong. What is rare there is put with its like.
 */
const quoted = 1;
const supported = 0.97;
const cited: Record<string, number> = {
  "condition-left-out": 0.85,
  "exception-left-out": 0.85,
  "other-article-fits-better": 0.85,
  "obligation-differs": 0.7,
  "bound-differs": 0.7,
  "partly-supported": 0.6,
};
const citedElse = 0.93;
const unsupported: Record<string, number> = {
  "no-source": 0.5,
  "nothing-in-common": 0.5,
  "negation-differs": 0.5,
  "promise-not-in-source": 0.5,
  "name-not-found": 0.4,
  "number-not-found": 0.3,
};
const unsupportedElse = 0.1;

/** How likely (0 to 1) a statement follows from what it cites. */
export function proofOf({ class: kind, because }: Pick<Sentence, "class" | "because">): number {
  if (kind === "quoted") return quoted;
  if (kind === "supported") return supported;
  if (kind === "cited") return cited[because ?? ""] ?? citedElse;
  return unsupported[because ?? ""] ?? unsupportedElse;
}
