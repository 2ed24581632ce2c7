/** A small question whose answer is data: already redacted, every part that is data between its own marks. */
export interface SmallRequest {
  purpose: "translation" | "rewrite" | "rerank" | "verify";
  system: string;
  parts: string[];
  /** JSON schema of the answer; limits on lengths and counts are not kept by every model, so the caller checks again. */
  schema: Record<string, unknown>;
  /** Tokens of the answer, without what the model thinks. */
  maxTokens: number;
  /** Another model of the same provider than the one that drafts. */
  model?: string;
}
