import type { ProviderKind } from "../provider-settings.ts";

/** The longest answer that a draft may have, in tokens. Quotes as JSON need room, and so may what a model thinks. */
export const mostTokens: Record<Exclude<ProviderKind, "device">, number> = {
  anthropic: 2000,
  bedrock: 2000,
  gateway: 4000,
  openai: 4000,
};

/** Thinking counts in the tokens of an answer; a small answer that was cut is no JSON. */
export const forThinking = 1000;
