import type { ContentBlock, Message, TextCitation, Usage } from "@anthropic-ai/sdk/resources/messages/messages";
import type { DraftRequest, RawDraft } from "../drafting/request.ts";
import { FootnoteError } from "../errors.ts";
import { tokenCount } from "../token-count.ts";
import { modelName } from "./model-name.ts";
import { reportedRegion } from "./zone.ts";

/**
 * A finished message as a raw draft. A citation that does not point at a source we sent is dropped here; whether the
 * quoted words are ours is checked again by the drafting room. `asked` is the model that was asked. Throws `provider.refused` and `provider.invalid`.
 */
export function rawDraft(message: Message, request: DraftRequest, asked: string): RawDraft {
  if (message.stop_reason === "refusal") throw new FootnoteError("provider.refused");
  if (message.stop_reason === "max_tokens") throw new FootnoteError("provider.invalid", { detail: { why: "length" } });
  const common = aboutAnswer(message, asked);
  const none = { segments: [], questions: [], missing: [] };
  // A gateway may send parts that are none.
  const content: (ContentBlock | null)[] = message.content;
  for (const block of content) {
    if (block?.type !== "tool_use") continue;
    const input = (block.input ?? {}) as Record<string, unknown>;
    if (block.name === "ask_customer") return { ...common, ...none, outcome: "ask", questions: strings(input["questions"]) };
    if (block.name === "no_answer") return { ...common, ...none, outcome: "none", missing: strings(input["missing"]) };
  }
  const segments = content.flatMap((b) => {
    if (b?.type !== "text" || typeof b.text !== "string") return [];
    const citations = Array.isArray(b.citations) ? b.citations : [];
    return [{ text: b.text, cites: citations.flatMap((c) => cite(c, request)) }];
  });
  if (segments.every((s) => s.text.trim() === "")) throw new FootnoteError("provider.invalid", { detail: { why: "empty" } });
  return { ...common, ...none, outcome: "answer", segments };
}

/** Who answered, where, and what it took. */
export function aboutAnswer(message: Message, asked: string): Pick<RawDraft, "model" | "region" | "requestId" | "usage"> {
  const usage: Usage | undefined = message.usage;
  return {
    model: modelName(message.model, asked),
    region: reportedRegion(usage?.inference_geo),
    requestId: typeof message.id === "string" ? message.id.slice(0, 100) : null,
    usage: reportedUsage(usage),
  };
}

/** Tokens as an answer reports them; a gateway may leave any of them out, or all. */
export function reportedUsage(usage: Usage | undefined): RawDraft["usage"] {
  return {
    input: tokenCount(usage?.input_tokens),
    output: tokenCount(usage?.output_tokens),
    cached: tokenCount(usage?.cache_read_input_tokens),
    written: tokenCount(usage?.cache_creation_input_tokens),
  };
}

function cite(citation: TextCitation | null, request: DraftRequest): RawDraft["segments"][number]["cites"] {
  if (citation?.type !== "search_result_location") return [];
  const source = citation.search_result_index;
  const passage = request.passages[source];
  if (!passage || citation.source !== `kb:${passage.id}`) return [];
  return [{ source, fromBlock: citation.start_block_index, toBlock: citation.end_block_index, quote: citation.cited_text }];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === "string" && v.trim() !== "").slice(0, 3) : [];
}
