import type { ContentBlockParam, MessageCreateParamsStreaming, Tool } from "@anthropic-ai/sdk/resources/messages/messages";
import type { DraftRequest } from "../drafting/request.ts";
import { modelFacts } from "./models.ts";
import { mostTokens } from "./most-tokens.ts";

/** Ways out that say something; they have no effect outside the answer. Sorted and static, so that they stay cacheable. */
const tools: Tool[] = [
  {
    name: "ask_customer",
    description:
      "Use instead of a reply when the customer must tell us something first. One to three short questions in the customer's language.",
    input_schema: {
      type: "object",
      properties: { questions: { type: "array", items: { type: "string" } }, reason: { type: "string" } },
      required: ["questions", "reason"],
    },
  },
  {
    name: "no_answer",
    description: "Use instead of a reply when the sources and the conversation do not hold the answer.",
    input_schema: {
      type: "object",
      properties: { reason: { type: "string" }, missing: { type: "array", items: { type: "string" } } },
      required: ["reason", "missing"],
    },
  },
];

/** What differs between those who speak the Messages API. */
export interface RequestManner {
  /** Keeps rules and profile in the cache for an hour; else for as long as the server's own default. */
  longCache: boolean;
  /** The region that is asked for; null leaves it to the workspace. */
  geo: "us" | null;
}

/** The draft call: cacheable rules and profile first, then sources one block per sentence or step, then what is new each time. */
export function anthropicRequest(request: DraftRequest, model: string, { longCache, geo }: RequestManner): MessageCreateParamsStreaming {
  const facts = modelFacts(model);
  const sources: ContentBlockParam[] = request.passages.map((p) => ({
    type: "search_result",
    source: `kb:${p.id}`,
    title: p.title,
    content: p.blocks.map((b) => ({ type: "text", text: b.text })),
    citations: { enabled: true },
  }));
  const [rules, profile] = request.system;
  return {
    model,
    max_tokens: mostTokens.anthropic,
    stream: true,
    tools,
    tool_choice: { type: "auto", disable_parallel_tool_use: true },
    system: [
      { type: "text", text: rules },
      { type: "text", text: profile, cache_control: { type: "ephemeral", ...(longCache ? { ttl: "1h" } : {}) } },
    ],
    messages: [
      { role: "user", content: [...sources, { type: "text", text: request.conversation }, { type: "text", text: request.instruction }] },
    ],
    ...(facts.effort ? { output_config: { effort: "low" } } : {}),
    ...(facts.thinking ? { thinking: { type: facts.thinking } } : {}),
    ...(geo ? { inference_geo: geo } : {}),
    ...(request.user ? { metadata: { user_id: request.user } } : {}),
  };
}
