import type { SourceItem } from "../source-item.ts";
import type { SourceFailure, SourceKind, SourceSettings } from "../source-settings.ts";

/** Where a walk over a source goes on. */
export interface PullFrom {
  settings: SourceSettings;
  /** The mark that the last finished walk left; null for a walk over everything. */
  since: string | null;
  /** Where this walk stopped; null at its start. Kept across crashes. */
  cursor: string | null;
}

/** One page of a walk. */
export interface Pulled {
  items: SourceItem[];
  /** Items that are there and have not changed since they were last taken: they are kept. */
  unchanged: string[];
  /** Items that are no longer there. A walk over everything need not say: what it did not meet is gone. */
  gone: string[];
  failures: Omit<SourceFailure, "at">[];
  /** Where to go on; null at the end. */
  next: string | null;
  total: number | null;
  /** At the end: what the next walk over changes starts from; null where the source can only be walked whole. */
  mark: string | null;
}

/** An answer from the source's host. `unchanged`: it said 304 to a conditional request. */
export interface Answer {
  status: number;
  /** The address that answered. */
  url: string;
  text: string;
  json: () => unknown;
  header: (name: string) => string | null;
  unchanged: boolean;
}

/** The way out for one source: its credentials, conditional requests, a polite rate, waiting after a 429, retries. */
export interface SourceNet {
  /**
   * Throws `source.offline`, `source.signed-out` (401), `source.forbidden` (403), `source.gone` (404, 410), `source.busy`
   * (429 or 5xx after its retries), `source.failed` (any other status; detail: `status`), `source.too-large`.
   */
  get: (url: string, options?: { accept?: string; conditional?: boolean }) => Promise<Answer>;
  post: (url: string, json: unknown) => Promise<Answer>;
}

/** Where knowledge comes from: one kind of connected source. */
export interface Source extends SourceKind {
  /** The origins it must be allowed to reach, from the lead's answers. Throws `source.address` on one that is none. */
  origins: (answers: Record<string, string>) => string[];
  /** How a token goes along; null where it takes none. */
  authorization: ((token: string, answers: Record<string, string>) => Record<string, string>) | null;
  /** Where to sign in (OAuth 2 with PKCE); null where it can't. `client` comes from the answers. */
  oauth: ((answers: Record<string, string>) => { authorize: string; token: string; client: string; scope: string }) | null;
  /** Requests a second that its host is asked at most. */
  rate: number;
  /** The next page. Throws what `net` throws, and `source.shape` (detail: `what`) when an answer is not what it should be. */
  pull: (from: PullFrom, net: SourceNet) => Promise<Pulled>;
}
