// What a server of chat completions refuses, as the vendors' documentation states it (2026-11), never recorded. Stricter than
// lenient: servers differ, and `refuses` names what the one played here does not understand.

type Json = Record<string, unknown>;

export interface ChatRefusal {
  status: number;
  message: string;
  code: string | null;
  param: string | null;
}

/** Fields or forms that some servers do not know. */
export type Unknown = "json_schema" | "json_object" | "max_tokens" | "max_completion_tokens" | "stream_options";

const fields = new Set([
  "model",
  "messages",
  "stream",
  "stream_options",
  "max_tokens",
  "max_completion_tokens",
  "response_format",
  "temperature",
  "user",
  "store",
]);
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const invalid = (message: string, param: string | null = null, code: string | null = null): ChatRefusal => ({
  status: 400,
  message,
  code,
  param,
});

/** The first thing wrong with a request's body, or null. */
export function refuseChat(body: unknown, models: string[], refuses: Unknown[]): ChatRefusal | null {
  if (!isObject(body)) return invalid("We could not parse the JSON body of your request.");
  for (const field of Object.keys(body)) if (!fields.has(field)) return invalid(`Unrecognized request argument supplied: ${field}`, field);
  if (typeof body["model"] !== "string") return invalid("you must provide a model parameter", "model");
  if (!models.includes(body["model"]))
    return { ...invalid(`The model '${body["model"]}' does not exist`, "model", "model_not_found"), status: 404 };
  return refuseWords(body) ?? refuseLimits(body, refuses) ?? refuseFormat(body, refuses);
}

function refuseWords(body: Json): ChatRefusal | null {
  const messages = body["messages"];
  if (!Array.isArray(messages) || messages.length === 0) return invalid("[] is too short - 'messages'", "messages");
  for (const message of messages)
    if (!isObject(message) || !["system", "user", "assistant"].includes(String(message["role"])) || typeof message["content"] !== "string")
      return invalid("messages: each needs a role and a content", "messages");
  return null;
}

function refuseLimits(body: Json, refuses: Unknown[]): ChatRefusal | null {
  if ("max_tokens" in body && "max_completion_tokens" in body)
    return invalid("Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.", "max_tokens");
  if ("max_tokens" in body && refuses.includes("max_tokens"))
    return invalid(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      "max_tokens",
      "unsupported_parameter",
    );
  if ("max_completion_tokens" in body && refuses.includes("max_completion_tokens"))
    return invalid("Unrecognized request argument supplied: max_completion_tokens", "max_completion_tokens");
  if ("stream_options" in body && (body["stream"] !== true || refuses.includes("stream_options")))
    return invalid("Unrecognized request argument supplied: stream_options", "stream_options");
  return null;
}

function refuseFormat(body: Json, refuses: Unknown[]): ChatRefusal | null {
  const format = body["response_format"];
  if (format === undefined) return null;
  if (!isObject(format)) return invalid("Invalid type for 'response_format'", "response_format");
  if (format["type"] === "json_object") {
    if (refuses.includes("json_object")) return invalid("response_format of type json_object is not supported", "response_format");
    // The vendor wants the word in the messages, or the model may write white space without end.
    return /json/i.test(JSON.stringify(body["messages"]))
      ? null
      : invalid("'messages' must contain the word 'json' in some form", "messages");
  }
  if (format["type"] !== "json_schema") return invalid("Invalid value for 'response_format.type'", "response_format.type");
  if (refuses.includes("json_schema"))
    return invalid("Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.", "response_format");
  const asked = format["json_schema"];
  if (!isObject(asked) || !/^[\w-]{1,64}$/.test(String(asked["name"])) || !isObject(asked["schema"]))
    return invalid("Missing required parameter: 'response_format.json_schema'", "response_format.json_schema");
  return asked["strict"] === true ? refuseSchema(asked["schema"], String(asked["name"])) : null;
}

function refuseSchema(schema: Json, name: string): ChatRefusal | null {
  const wrong = (why: string) => invalid(`Invalid schema for response_format '${name}': ${why}`, "response_format", "invalid_json_schema");
  if (schema["type"] === "array")
    return isObject(schema["items"]) ? refuseSchema(schema["items"], name) : wrong("array schema missing items");
  if (schema["type"] !== "object") return null;
  if (schema["additionalProperties"] !== false) return wrong("'additionalProperties' is required to be supplied and to be false");
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  for (const [field, of] of Object.entries(properties)) {
    if (!required.includes(field)) return wrong(`'required' must include every key in properties; missing '${field}'`);
    const refusal = isObject(of) ? refuseSchema(of, name) : null;
    if (refusal) return refusal;
  }
  return null;
}
