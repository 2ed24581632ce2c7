import type { Message, MessageCreateParamsNonStreaming, Usage } from "@anthropic-ai/sdk/resources/messages/messages";
import type { SmallRequest } from "../drafting/small-request.ts";
import { FootnoteError } from "../errors.ts";
import { reportedUsage } from "./anthropic-answer.ts";
import type { RequestManner } from "./anthropic-request.ts";
import { modelName } from "./model-name.ts";
import { modelFacts } from "./models.ts";
import { forThinking } from "./most-tokens.ts";
import type { SmallAnswer } from "./provider.ts";
import { reportedRegion } from "./zone.ts";

/** A small question with structured output: no sources and no tools, because those go with citations. */
export function askRequest(request: SmallRequest, model: string, { geo }: Pick<RequestManner, "geo">): MessageCreateParamsNonStreaming {
  const facts = modelFacts(model);
  return {
    model,
    max_tokens: request.maxTokens + forThinking,
    system: [{ type: "text", text: request.system }],
    messages: [{ role: "user", content: request.parts.map((text) => ({ type: "text", text })) }],
    output_config: { ...(facts.effort ? { effort: "low" } : {}), format: { type: "json_schema", schema: request.schema } },
    ...(facts.thinking ? { thinking: { type: facts.thinking } } : {}),
    ...(geo && facts.geo ? { inference_geo: geo } : {}),
  };
}

/** The answer's JSON; `asked` is the model that was asked. Throws `provider.refused` and `provider.invalid`. */
export function askedValue(message: Message, asked: string): Omit<SmallAnswer, "ms"> {
  if (message.stop_reason === "refusal") throw new FootnoteError("provider.refused");
  if (message.stop_reason === "max_tokens") throw new FootnoteError("provider.invalid", { detail: { why: "length" } });
  const text = message.content.flatMap((b) => (b.type === "text" ? [b.text] : [])).join("");
  // A gateway may leave it out.
  const usage: Usage | undefined = message.usage;
  return {
    value: parsed(text),
    model: modelName(message.model, asked),
    usage: reportedUsage(usage),
    region: reportedRegion(usage?.inference_geo),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FootnoteError("provider.invalid", { cause: error, detail: { why: "json" } });
  }
}
