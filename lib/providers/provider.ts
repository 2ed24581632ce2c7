import type { DraftRequest, RawDraft } from "../drafting/request.ts";
import type { SmallRequest } from "../drafting/small-request.ts";

/** What a model said to a small question; `value` fits the schema's shape at best and is checked by whoever asked. */
export interface SmallAnswer {
  value: unknown;
  model: string;
  usage: RawDraft["usage"];
  /** Where it was answered, as far as the answer says so. */
  region?: string | null;
  ms: number;
}

/** What a model can do, as data. `json`: it is asked for quotes as JSON, which code looks up in the sources. */
export interface Capabilities {
  citations: "native" | "json";
  /** Answers small questions by a schema; else the schema stands in the words. */
  structured: boolean;
  effort: boolean;
  caching: boolean;
  streaming: boolean;
  contextTokens: number;
}

/** What a draft is written with. */
export interface DraftOptions {
  signal: AbortSignal;
  onText: (text: string) => void;
  /** Told of an answer that was of no use, before the request is sent once more in another form; throws where it may not be. */
  again?: (raw: RawDraft) => Promise<void>;
}

/** What a model can do and what it states about itself: data, so that the draft path never asks which it is. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly capabilities: Capabilities;
  /**
   * Writes a draft. `onText` gets the text so far as it grows.
   * Throws a FootnoteError: `provider.unauthorized`, `provider.cors`, `provider.billing`, `provider.forbidden`,
   * `provider.model-unknown`, `provider.too-large`, `provider.rate-limited` (detail.retryAfter, seconds), `provider.quota`,
   * `provider.overloaded`, `provider.offline`, `provider.timeout`, `provider.cut`, `provider.refused`, `provider.invalid`,
   * `provider.failed`; `provider.signed-out`, `provider.expired`, `provider.clock`; `provider.address`, `provider.origin` and
   * `provider.local` of a server; `provider.zone`, `provider.no-eu` and `provider.region` where only EU is allowed.
   */
  draft(request: DraftRequest, options: DraftOptions): Promise<RawDraft>;
  /** Answers a small question as JSON. Throws like `draft`; `provider.invalid` when the answer is no JSON. */
  ask(request: SmallRequest, signal: AbortSignal): Promise<SmallAnswer>;
  /** One cheap call that proves key, address and model. Throws like `draft`. */
  test(signal: AbortSignal): Promise<{ model: string; region?: string | null }>;
}
