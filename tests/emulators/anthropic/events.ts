import type { RawMessageStreamEvent } from "@anthropic-ai/sdk/resources/messages/messages";
import type { Answer, Segment } from "./model.ts";

/** How many tokens a text is, near enough for accounting. */
export const tokens = (text: string) => Math.ceil(text.length / 3.2);

export interface Envelope {
  id: string;
  model: string;
  input: number;
  cacheRead: number;
  cacheWrite: number;
  /** What is reported as the place of inference. */
  geo: string;
}

/** An answer as the API streams it: one block per cited or uncited run. The types are the SDK's, so that a bump breaks here. */
export function events(answer: Answer, envelope: Envelope): RawMessageStreamEvent[] {
  const blocks = answer.kind === "tool" ? toolBlock(answer) : answer.segments.flatMap((segment, index) => textBlock(segment, index));
  const written = answer.kind === "tool" ? JSON.stringify(answer.input) : answer.segments.map((s) => s.text).join("");
  return [start(envelope), ...blocks, ...end(answer.kind === "tool" ? "tool_use" : "end_turn", tokens(written), envelope)];
}

function start({ id, model, input, cacheRead, cacheWrite, geo }: Envelope): RawMessageStreamEvent {
  const usage = {
    input_tokens: input,
    cache_creation_input_tokens: cacheWrite,
    cache_read_input_tokens: cacheRead,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: cacheWrite },
    output_tokens: 1,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: "standard" as const,
    speed: null,
    inference_geo: geo,
  };
  const message = {
    id,
    type: "message" as const,
    role: "assistant" as const,
    model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
    container: null,
    diagnostics: null,
    usage,
  };
  return { type: "message_start", message } as unknown as RawMessageStreamEvent;
}

function textBlock({ text, cite }: Segment, index: number): RawMessageStreamEvent[] {
  const pieces = text.match(/\S+\s*|\s+/g) ?? [text];
  return [
    { type: "content_block_start", index, content_block: { type: "text", text: "", citations: cite ? [] : null } },
    ...pieces.map((piece): RawMessageStreamEvent => ({ type: "content_block_delta", index, delta: { type: "text_delta", text: piece } })),
    ...(cite
      ? [
          {
            type: "content_block_delta" as const,
            index,
            delta: {
              type: "citations_delta" as const,
              citation: {
                type: "search_result_location" as const,
                source: cite.source,
                title: cite.title,
                search_result_index: cite.index,
                start_block_index: cite.from,
                end_block_index: cite.to,
                cited_text: cite.text,
              },
            },
          },
        ]
      : []),
    { type: "content_block_stop", index },
  ];
}

function toolBlock({ name, input }: Extract<Answer, { kind: "tool" }>): RawMessageStreamEvent[] {
  return [
    {
      type: "content_block_start",
      index: 0,
      content_block: { type: "tool_use", id: "toolu_0001", name, input: {}, caller: { type: "direct" } },
    },
    { type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json: "" } },
    { type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json: JSON.stringify(input) } },
    { type: "content_block_stop", index: 0 },
  ];
}

function end(
  stop: "end_turn" | "tool_use" | "max_tokens" | "refusal",
  output: number,
  { input, cacheRead, cacheWrite }: Envelope,
): RawMessageStreamEvent[] {
  const usage = {
    input_tokens: input,
    output_tokens: output,
    cache_read_input_tokens: cacheRead,
    cache_creation_input_tokens: cacheWrite,
    server_tool_use: null,
    output_tokens_details: null,
  };
  const delta = { type: "message_delta", delta: { stop_reason: stop, stop_sequence: null, stop_details: null, container: null }, usage };
  return [delta as unknown as RawMessageStreamEvent, { type: "message_stop" }];
}

/** Ends an answer the way a scenario wants, keeping all that came before. */
export function stopWith(list: RawMessageStreamEvent[], stop: "max_tokens" | "refusal"): RawMessageStreamEvent[] {
  return list.map((e) => (e.type === "message_delta" ? ({ ...e, delta: { ...e.delta, stop_reason: stop } } as RawMessageStreamEvent) : e));
}
