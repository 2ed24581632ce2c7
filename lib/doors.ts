import type { Happening } from "./audit/entry.ts";
import type { InsertResult } from "./content-messages.ts";
import type { Conversation } from "./conversation.ts";
import type { Calibration } from "./drafting/calibrate.ts";
import type { RawDraft } from "./drafting/request.ts";
import type { SearchFilter, SearchResult, Wording } from "./knowledge/passage.ts";
import type { Cost, Zone } from "./provider-settings.ts";
import type { Provider } from "./providers/provider.ts";
import type { SearchStages } from "./source-settings.ts";

/** Where in the log an entry stands: its number and the first 16 hex digits' full hash. */
export interface Entered {
  seq: number;
  head: string;
}

/** All that the main path needs from outside: handed in as one argument, so that it runs without a browser. */
export interface Doors {
  /** Retrieval in the engine; other wordings of the questions are searched beside them. Throws `engine.failed`. */
  search: (conversation: Conversation, filter: SearchFilter, wordings: Wording[]) => Promise<SearchResult>;
  /** The optional stages of retrieval that are switched on, and the language that most of this lane's knowledge is in. */
  stages: (filter: SearchFilter) => Promise<StagesNow>;
  /** The configured model, or null when drafts are written on this device. Throws `provider.*` when it is not ready. */
  provider: () => Promise<Provider | null>;
  /** What a lead settled about that model; asked for only where a model is. */
  terms: () => Promise<Terms>;
  /** What outcomes say of drafts for a profile: read while a request is on its way, waited for when its answer is judged. */
  calibrations: (profile: string) => Promise<CalibrationOf>;
  /** Throws `budget.*` where a request may not be sent. */
  checkBudget: (request: Planned) => Promise<void>;
  /** Counts what an answer took. */
  recordCost: (cost: Cost) => Promise<void>;
  /** Appends to the log, durable when it returns. Throws `log.full` or `log.failed`. */
  append: (happening: Happening, texts: Record<string, string>) => Promise<Entered>;
  /** Keeps the cited revisions readable for the log. */
  keepRevisions: (passages: string[]) => Promise<void>;
  /** Puts text into the open ticket's composer and reads it back. */
  insert: (text: string, mode: "ask" | "append" | "replace") => Promise<InsertResult>;
  /** Takes articles out of AI use. */
  quarantine: (articles: string[], reason: string) => Promise<string[]>;
  /** Hands write-backs to the outbox: tried now, and again until they succeed. */
  writeBack: (jobs: WriteBack[]) => Promise<void>;
  /** The extension's version. */
  version: () => string;
  now: () => Date;
  newId: () => string;
  /** Random hexadecimal digits for a boundary that no text can guess. */
  randomHex: (digits: number) => string;
  /** Waits; throws `aborted` when the signal does. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * A request that is about to leave: its size, the model it is for (null: the one that drafts), what its draft took before it,
 * and the longest answer it may have, in tokens, where that is not a draft's.
 */
export interface Planned {
  bytes: number;
  model: string | null;
  spent: number;
  answer?: number;
}

/** By `device` or the provider's id; null where no outcomes are kept. */
export type CalibrationOf = (drafter: string) => Calibration | null;

/** What holds for every answer of the configured model. */
export interface Terms {
  /** A small model that says whether sentences follow from their sources; null: code alone. */
  verifier: string | null;
  /** Where requests are processed, as the lead declares it. */
  zone: Zone;
  /** Was an answer made within that zone? Null where it is not told. */
  inZone: (reported: string | null) => boolean | null;
  /** `model` is the one that was asked; null is the one that drafts. */
  costOf: (usage: RawDraft["usage"], model: string | null) => Cost;
}

/** `language` is null where no stage needs it or nothing is there. */
export type StagesNow = SearchStages & { language: string | null };

/** One thing to write into the helpdesk. */
export interface WriteBack {
  what: "tag" | "note" | "route";
  value: string;
  suggestion: string | null;
}
