// What the API refuses, as its documentation and the SDK's types state it (2026-11). Stricter than lenient: a request that
// passes here has a fair chance there.

export interface Refusal {
  status: number;
  type: string;
  message: string;
  code?: string;
}

type Json = Record<string, unknown>;
const isObject = (v: unknown): v is Json => typeof v === "object" && v !== null && !Array.isArray(v);
const invalid = (message: string): Refusal => ({ status: 400, type: "invalid_request_error", message });

const known = new Set([
  "model",
  "max_tokens",
  "messages",
  "system",
  "tools",
  "tool_choice",
  "stream",
  "stop_sequences",
  "metadata",
  "thinking",
  "output_config",
  "service_tier",
  "inference_geo",
  "container",
  "cache_control",
]);
const models = new Set(["claude-sonnet-5-5", "claude-haiku-5-5", "claude-opus-5-5"]);
/** Bedrock names a model with its maker, and with the region of an inference profile. */
const aroundName = /^(?:(?:eu|us|apac|global)\.)?anthropic\.|-v1(?::0)?$/g;

/** The first thing wrong with a request's headers, or null. Without a key somebody else has looked who it is. */
export function refuseHeaders(headers: Record<string, string | string[] | undefined>, key: string | null): Refusal | null {
  if (!headers["anthropic-version"]) return invalid("anthropic-version: header is required");
  if (headers["content-type"]?.includes("application/json") !== true) return invalid("content-type must be application/json");
  if (headers["origin"] && headers["anthropic-dangerous-direct-browser-access"] !== "true") {
    return {
      status: 401,
      type: "authentication_error",
      message: "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
    };
  }
  const auth = headers["authorization"];
  if (key !== null && auth !== `Bearer ${key}`) return { status: 401, type: "authentication_error", message: "invalid bearer token" };
  return null;
}

/** The first thing wrong with a request's body, or null. */
export function refuseBody(body: unknown): Refusal | null {
  if (!isObject(body)) return invalid("body must be an object");
  for (const field of Object.keys(body)) if (!known.has(field)) return invalid(`${field}: Extra inputs are not permitted`);
  if (typeof body["model"] !== "string") return invalid("model: Field required");
  if (!models.has(body["model"].replace(aroundName, "")))
    return { status: 404, type: "not_found_error", message: `model: ${body["model"]}` };
  if (!Number.isInteger(body["max_tokens"]) || Number(body["max_tokens"]) < 0)
    return invalid("max_tokens: Input should be a valid integer");
  return refuseChoices(body) ?? refuseFormat(body) ?? refuseMessages(body) ?? refuseCitations(body) ?? refuseCaching(body);
}

function refuseChoices(body: Json): Refusal | null {
  const choice = body["tool_choice"];
  const sonnet = String(body["model"]).startsWith("claude-sonnet-5-5");
  if (isObject(choice) && (choice["type"] === "any" || choice["type"] === "tool") && sonnet)
    return invalid("tool_choice: forced tool use is not supported by this model");
  const thinking = body["thinking"];
  if (isObject(thinking) && sonnet && (thinking["type"] === "disabled" || thinking["type"] === "enabled"))
    return invalid(`thinking: ${String(thinking["type"])} is not supported by this model`);
  for (const tool of Array.isArray(body["tools"]) ? body["tools"] : []) {
    if (!isObject(tool) || typeof tool["name"] !== "string" || !isObject(tool["input_schema"]))
      return invalid("tools: name and input_schema are required");
  }
  return null;
}

/** What a schema for structured output may not hold, by the vendor's documentation: the API compiles shapes, not limits. */
const notInSchemas = ["minimum", "maximum", "multipleOf", "minLength", "maxLength", "maxItems", "uniqueItems", "$ref", "oneOf", "not"];

function refuseFormat(body: Json): Refusal | null {
  const config = body["output_config"];
  if (config === undefined) return null;
  if (!isObject(config)) return invalid("output_config: Input should be an object");
  for (const field of Object.keys(config))
    if (field !== "effort" && field !== "format") return invalid(`output_config.${field}: Extra inputs are not permitted`);
  if (config["effort"] !== undefined && !["low", "medium", "high", "xhigh", "max"].includes(String(config["effort"])))
    return invalid("output_config.effort: Input should be 'low', 'medium', 'high', 'xhigh' or 'max'");
  const format = config["format"];
  if (format === undefined) return null;
  if (!isObject(format) || format["type"] !== "json_schema" || !isObject(format["schema"]))
    return invalid("output_config.format: type 'json_schema' with a schema is required");
  if (Object.keys(format).length > 2) return invalid("output_config.format: Extra inputs are not permitted");
  if (format["schema"]["type"] !== "object") return invalid("output_config.format.schema: the root must be an object");
  return refuseSchema(format["schema"], "output_config.format.schema");
}

function refuseSchema(schema: Json, at: string): Refusal | null {
  for (const word of notInSchemas) if (word in schema) return invalid(`${at}: '${word}' is not supported`);
  if (schema["type"] === "object") {
    const fields = schema["properties"];
    if (schema["additionalProperties"] !== false) return invalid(`${at}: 'additionalProperties' must be explicitly set to false`);
    if (!isObject(fields)) return invalid(`${at}: 'properties' is required`);
    for (const [name, field] of Object.entries(fields)) {
      const refusal = isObject(field) ? refuseSchema(field, `${at}.${name}`) : invalid(`${at}.${name}: must be a schema`);
      if (refusal) return refusal;
    }
  }
  if (schema["type"] === "array")
    return isObject(schema["items"]) ? refuseSchema(schema["items"], `${at}[]`) : invalid(`${at}: 'items' is required`);
  return null;
}

function refuseMessages(body: Json): Refusal | null {
  const messages = body["messages"];
  if (!Array.isArray(messages) || messages.length === 0) return invalid("messages: at least one message is required");
  if (!messages.every(isObject)) return invalid("messages: must be objects");
  if (messages[0]?.["role"] !== "user") return invalid("messages: first message must use the user role");
  if (messages.at(-1)?.["role"] === "assistant") return invalid("messages: prefill is not supported by this model");
  for (const message of messages) {
    const blocks = blocksOf(message);
    for (const block of blocks) {
      if (block["type"] === "text" && (typeof block["text"] !== "string" || block["text"].trim() === ""))
        return invalid("messages: text content blocks must contain non-whitespace text");
      if (message["role"] === "user" && block["type"] === "text" && Array.isArray(block["citations"]) && block["citations"].length > 0)
        return invalid("messages: citations are not permitted on user text");
      if (message["role"] === "assistant" && block["type"] === "document")
        return invalid("messages: documents are not permitted in assistant messages");
    }
  }
  return null;
}

function refuseCitations(body: Json): Refusal | null {
  const sources = searchResults(body);
  const enabled = sources.map((s) => isObject(s["citations"]) && s["citations"]["enabled"] === true);
  if (new Set(enabled).size > 1) return invalid("citations must be enabled on all or none of the sources");
  const config = body["output_config"];
  if (enabled[0] === true && isObject(config) && config["format"] !== undefined)
    return invalid("output_config.format can't be combined with citations");
  for (const source of sources) {
    if (typeof source["source"] !== "string" || typeof source["title"] !== "string")
      return invalid("search_result: source and title are required");
    const content = source["content"];
    if (!Array.isArray(content) || content.length === 0) return invalid("search_result: content must have at least one text block");
    for (const block of content)
      if (!isObject(block) || block["type"] !== "text" || String(block["text"] ?? "").trim() === "")
        return invalid("search_result: content must be non-empty text blocks");
  }
  return null;
}

function refuseCaching(body: Json): Refusal | null {
  const marks = JSON.stringify(body).match(/"cache_control":\{/g)?.length ?? 0;
  return marks > 4 ? invalid(`A maximum of 4 blocks with cache_control may be provided. Found ${marks}.`) : null;
}

/** A message's content as blocks. */
export function blocksOf(message: Json): Json[] {
  const content = message["content"];
  if (typeof content === "string") return [{ type: "text", text: content }];
  return Array.isArray(content) ? content.filter(isObject) : [];
}

/** The search results of a request, in the order that `search_result_index` counts. */
export function searchResults(body: Json): Json[] {
  const messages = Array.isArray(body["messages"]) ? body["messages"].filter(isObject) : [];
  return messages.flatMap((m) => blocksOf(m)).filter((b) => b["type"] === "search_result");
}
