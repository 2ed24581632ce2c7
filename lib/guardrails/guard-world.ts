import type { Shingles } from "./guard-shingles.ts";

/** What the guard can find. The page is told no more than this. */
export const guardKinds = [
  "internal-text",
  "canary",
  "internal-link",
  "internal-name",
  "other-customer",
  "banned-word",
  "competitor",
  "topic",
  "promise",
  "admission",
  "placeholder",
  "language",
  "other-brand",
  "required",
  "disclosure",
] as const;
export type GuardKind = (typeof guardKinds)[number];

/** Hard: the sending is stopped. Soft: it is shown. */
export type GuardSeverity = "hard" | "soft";

/**
 * Something in a text that is about to be sent. Offsets are into the text as given; where something is missing both are its
 * length and `text` is empty. `against`: the internal article's title, the word to say instead, the language asked for, the
 * topic, the wording that is missing; null where there is nothing to say.
 */
export type GuardFinding = { kind: GuardKind; severity: GuardSeverity; text: string; from: number; to: number; against: string | null };

/** What the brand's profile says about a reply; a profile is one. */
export type GuardProfile = {
  brand: string;
  brandAliases: readonly string[];
  locale: string;
  greeting: string;
  signature: string;
  banned: readonly { word: string; instead: string; why: string }[];
  competitors: readonly string[];
  links: readonly string[];
  /** Off limits. */
  topics?: readonly { name: string; words: readonly string[] }[];
  /** Wording that must stand in a reply; `on`: the intents or words that call for it, empty for every reply. `{…}` stands for anything. */
  required?: readonly { text: string; on: readonly string[] }[];
  /** The line that says that AI helped; empty for none. */
  disclosure?: string;
};

/** Everything the guard knows when it looks at a text. Arrays and sets are read, never changed, and prepared once by identity. */
export type GuardWorld = {
  /** Runs of eight words that stand only where this customer may not look. */
  closed: readonly Shingles[];
  /** Marks that stand in internal articles only, found in any spelling. */
  canaries: readonly string[];
  /** Names of queues and tags; a plain word among them is not looked for. */
  names: readonly string[];
  /** Internal pages as `host` (all of it) or `host/path` (this page and those below). */
  links: readonly string[];
  /** Internal passages found for this ticket: a closer look, for paraphrases too. */
  passages: readonly { title: string; text: string }[];
  /** The public messages of the ticket. */
  said: readonly string[];
  /** What may be said and is at hand: passages that may be quoted, saved replies, holding lines, what the agent added, the people's names. */
  open: readonly string[];
  /** Hashes of identifiers seen in other customers' conversations. */
  others: ReadonlySet<string>;
  /** Hashes of identifiers of this ticket, its agent, and of what everybody may read. */
  own: ReadonlySet<string>;
  /** The salted hash that `others` and `own` were made with. */
  hash: (value: string) => string;
  profile: GuardProfile;
  /** The team's other brands, as customers know them. */
  otherBrands: readonly string[];
  /** The language the reply should be in. */
  language: string;
  /** Intents that screening found in the ticket. */
  intents: readonly string[];
  /** The text comes from a draft. */
  drafted: boolean;
  /** Kinds that the lead made hard. */
  hard: readonly GuardKind[];
};

/** A world that knows nothing but the profile. */
export function emptyGuardWorld(profile: GuardProfile): GuardWorld {
  return {
    closed: [],
    canaries: [],
    names: [],
    links: [],
    passages: [],
    said: [],
    open: [],
    others: new Set(),
    own: new Set(),
    hash: (value) => value,
    profile,
    otherBrands: [],
    language: profile.locale,
    intents: [],
    drafted: false,
    hard: [],
  };
}
