import type { DraftRequest } from "../drafting/request.ts";
import type { SmallRequest } from "../drafting/small-request.ts";
import type { HostGroup } from "./host-group.ts";
import { quotesRequest } from "./json-quotes.ts";
import type { Manner } from "./manners.ts";
import { forThinking, mostTokens } from "./most-tokens.ts";

type Json = Record<string, unknown>;

/** One question over chat completions: what is fixed, what is new, and the form of the answer. */
export interface ChatAsk {
  system: string;
  user: string;
  /** Null: plain text. */
  schema: Json | null;
  name: string;
  tokens: number;
  stream: boolean;
}

/** How the known services want to be asked; others are asked as most servers understand. */
export function firstManner(group: HostGroup): Omit<Manner, "citations"> {
  const theirs = group === "openai" || group === "azure";
  return { format: "schema", limit: theirs ? "max_completion_tokens" : "max_tokens", usage: true };
}

export function draftAsk(request: DraftRequest): ChatAsk {
  return { ...quotesRequest(request), name: "draft", tokens: mostTokens.openai, stream: true };
}

export function smallAsk({ system, parts, schema, purpose, maxTokens }: SmallRequest): ChatAsk {
  return { system, user: parts.join("\n\n"), schema, name: purpose, tokens: maxTokens + forThinking, stream: false };
}

/** The request's body in the manner that this server understands. */
export function chatBody(ask: ChatAsk, model: string, { format, limit, usage }: Omit<Manner, "citations">): Json {
  const { schema, stream } = ask;
  const inWords =
    schema !== null && format !== "schema"
      ? `\n\nAnswer with one JSON object of this JSON schema, and nothing else:\n${JSON.stringify(schema)}`
      : "";
  return {
    model,
    messages: [
      { role: "system", content: `${ask.system}${inWords}` },
      { role: "user", content: ask.user },
    ],
    [limit]: ask.tokens,
    ...(stream ? { stream: true, ...(usage ? { stream_options: { include_usage: true } } : {}) } : {}),
    ...formatOf(ask, format),
  };
}

function formatOf({ schema, name }: ChatAsk, format: Manner["format"]): Json {
  if (schema === null || format === "words") return {};
  if (format === "object") return { response_format: { type: "json_object" } };
  return { response_format: { type: "json_schema", json_schema: { name, strict: isStrict(schema), schema } } };
}

/** Strict servers take only schemas that require every field and allow no other. */
function isStrict(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return true;
  const { type, properties, required, additionalProperties, items } = schema as Json;
  if (type === "array" || items !== undefined) return isStrict(items);
  if (type !== "object") return true;
  const fields = Object.entries((properties ?? {}) as Json);
  const named = Array.isArray(required) ? required : [];
  return additionalProperties === false && fields.every(([name, field]) => named.includes(name) && isStrict(field));
}
