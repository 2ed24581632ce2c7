import type { IncomingMessage, ServerResponse } from "node:http";
import { pathToFileURL } from "node:url";
import { tokens } from "./anthropic/events.ts";
import { answer, type Manner } from "./anthropic/model.ts";
import { quotedAnswer } from "./anthropic/quotes.ts";
import { listen } from "./listen.ts";
import { type ChatRefusal, refuseChat, type Unknown } from "./openai/validate.ts";
import { arrive } from "./wire.ts";

// A loopback emulator of chat completions, as OpenAI, Azure OpenAI v1, Ollama, vLLM and LiteLLM serve them: written from the
// vendors' documentation (2026-11), never recorded. What it says comes from the scripted model that answers for the Messages
// API's emulator too. On its own: node tests/emulators/openai.ts

/** How the next answers go wrong, one per request; an empty list means that they don't. */
export type ChatScenario =
  | { kind: "status"; status: number; code?: string; message?: string; retryAfter?: number; page?: boolean }
  | { kind: "cut"; after: number }
  | { kind: "end"; after: number }
  | { kind: "error-event"; after: number }
  | { kind: "slow"; ms: number }
  | { kind: "silent" }
  | { kind: "stop"; reason: "length" | "content_filter" }
  | { kind: "refuse" }
  | { kind: "say"; text: string }
  | { kind: "model"; manner: Manner };

/** Which server it plays. */
export interface PlayedChat {
  port?: number;
  /** Null: it asks nobody for a key. */
  key?: string | null;
  /** Whether another bearer than the key is let in. */
  holds?: (authorization: string | null) => boolean;
  models?: string[];
  /** What it does not understand. */
  refuses?: Unknown[];
  /** Ollama's answer to a page or an extension that it was not told of: 403 without a word. */
  shutsOrigins?: boolean;
  /** Whether it counts tokens. */
  counts?: boolean;
  /** How its scripted model answers. */
  manner?: Manner;
}

export interface ChatEmulator {
  url: string;
  key: string | null;
  /** Every request body that passed, oldest first. */
  requests: Record<string, unknown>[];
  /** How many requests came at all. */
  came: () => number;
  next: (...scenarios: ChatScenario[]) => void;
  /** Drops the scenarios that nobody used. */
  forget: () => void;
  stop: () => Promise<void>;
}

interface State extends Required<Omit<PlayedChat, "port" | "holds">> {
  holds: (authorization: string | null) => boolean;
  requests: Record<string, unknown>[];
  scenarios: ChatScenario[];
  count: number;
}

/** Starts it on loopback; `url` is the base address, with `/v1`. */
export async function startOpenai(played: PlayedChat = {}): Promise<ChatEmulator> {
  const {
    port = 0,
    key = "sk-test-footnote",
    models = ["gpt-test", "gpt-small"],
    refuses = [],
    shutsOrigins = false,
    counts = true,
    manner = "copies",
  } = played;
  const state: State = {
    key,
    models,
    refuses,
    shutsOrigins,
    counts,
    manner,
    holds: played.holds ?? (() => false),
    requests: [],
    scenarios: [],
    count: 0,
  };
  const { url, stop } = await listen((request, response) => serve(state, request, response), port);
  return {
    url: `${url}/v1`,
    key,
    requests: state.requests,
    came: () => state.count,
    forget: () => void state.scenarios.splice(0),
    next: (...scenarios) => void state.scenarios.push(...scenarios),
    stop,
  };
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin, authorization = null } = request.headers;
  state.count++;
  if (origin && state.shutsOrigins) return void response.writeHead(403, { "content-length": "0" }).end();
  if (origin) response.setHeader("access-control-allow-origin", origin);
  response.setHeader("x-request-id", `req-${state.count}`);
  const text = await textOf(request);
  arrive("openai", request, text);
  const at = `${request.method} ${new URL(request.url ?? "/", "http://127.0.0.1").pathname}`;
  if (at !== "POST /v1/chat/completions" && at !== "GET /v1/models")
    return void response.writeHead(404, { "content-type": "text/plain" }).end("404 page not found");
  if (state.key !== null && authorization !== `Bearer ${state.key}` && !state.holds(authorization))
    return refuse(response, { status: 401, message: "Incorrect API key provided", code: "invalid_api_key", param: null });
  if (at === "GET /v1/models") return json(response, 200, { object: "list", data: state.models.map((id) => ({ id, object: "model" })) });
  return complete(state, text, response);
}

async function complete(state: State, text: string, response: ServerResponse): Promise<void> {
  const body = parsed(text);
  const refusal = refuseChat(body, state.models, state.refuses);
  if (refusal) return refuse(response, refusal);
  const request = body as Record<string, unknown>;
  state.requests.push(request);
  const scenario = state.scenarios.shift();
  if (scenario?.kind === "silent") return;
  if (scenario?.kind === "status") return status(response, scenario);
  const said =
    scenario?.kind === "say"
      ? scenario.text
      : scenario?.kind === "refuse"
        ? ""
        : answerTo(request, scenario?.kind === "model" ? scenario.manner : state.manner);
  const finish = scenario?.kind === "stop" ? scenario.reason : "stop";
  const usage = {
    prompt_tokens: tokens(text),
    completion_tokens: tokens(said),
    total_tokens: tokens(text) + tokens(said),
    prompt_tokens_details: { cached_tokens: state.requests.length > 1 ? 64 : 0 },
  };
  const head = { id: `chatcmpl-${state.count}`, created: 0, model: String(request["model"]) };
  const refused = scenario?.kind === "refuse" ? "I can't help with that." : null;
  if (request["stream"] !== true) {
    const message = { role: "assistant", content: said, refusal: refused };
    const choices = [{ index: 0, message, finish_reason: finish }];
    return json(response, 200, { ...head, object: "chat.completion", choices, ...(state.counts ? { usage } : {}) });
  }
  const wantsUsage = (request["stream_options"] as { include_usage?: boolean } | undefined)?.include_usage === true && state.counts;
  const chunk = (delta: object, reason: string | null = null) => ({
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason: reason }],
  });
  const list = [
    chunk({ role: "assistant", content: "" }),
    ...(refused ? [chunk({ refusal: refused })] : []),
    ...(said.match(/[\s\S]{1,12}/g) ?? []).map((content) => chunk({ content })),
    chunk({}, finish),
    ...(wantsUsage ? [{ ...head, object: "chat.completion.chunk", choices: [], usage }] : []),
  ];
  return stream(list, scenario, response);
}

async function stream(list: object[], scenario: ChatScenario | undefined, response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  let sent = 0;
  for (const event of list) {
    if (scenario?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, scenario.ms));
    if (scenario?.kind === "cut" && sent >= scenario.after) {
      await new Promise((resolve) => response.write('data: {"id": "last wo', resolve));
      response.socket?.resetAndDestroy();
      return;
    }
    if (scenario?.kind === "end" && sent >= scenario.after) return void response.end();
    if (scenario?.kind === "error-event" && sent >= scenario.after)
      return void response.end(`data: ${JSON.stringify({ error: { message: "The server had an error", type: "server_error" } })}\n\n`);
    response.write(`data: ${JSON.stringify(event)}\n\n`);
    sent++;
  }
  response.end("data: [DONE]\n\n");
}

/** From nothing but the request: a draft with quotes, data by a schema, or a plain word. */
function answerTo(request: Record<string, unknown>, manner: Manner): string {
  const messages = request["messages"] as { role: string; content: string }[];
  const words = (role: string) => messages.filter((m) => m.role === role).map((m) => m.content);
  const [system, user] = [words("system").join("\n"), words("user").join("\n")];
  const quoted = quotedAnswer(system, user, manner);
  if (quoted !== null) return quoted;
  const schema = schemaOf(request, system);
  const alike = {
    model: "scripted",
    system: [{ type: "text", text: system }],
    messages: [{ role: "user", content: [{ type: "text", text: user }] }],
    ...(schema ? { output_config: { format: { type: "json_schema", schema } } } : {}),
  };
  const said = answer(alike, manner);
  return said.kind === "text" ? said.segments.map((s) => s.text).join("") : "OK";
}

/** The schema that an answer is to have, by its field or in the words. */
function schemaOf(request: Record<string, unknown>, system: string): unknown {
  const format = request["response_format"] as { json_schema?: { schema: unknown } } | undefined;
  if (format?.json_schema) return format.json_schema.schema;
  const inWords = /JSON schema, and nothing else:\n(\{.*\})/.exec(system)?.[1];
  return inWords === undefined ? null : parsed(inWords);
}

function status(response: ServerResponse, { status, code, message, retryAfter, page }: Extract<ChatScenario, { kind: "status" }>): void {
  if (retryAfter) response.setHeader("retry-after", String(retryAfter));
  if (page) return void response.writeHead(status, { "content-type": "text/html" }).end("<!doctype html><title>Sorry</title>");
  refuse(response, { status, message: message ?? "As the scenario wants", code: code ?? null, param: null });
}

function refuse(response: ServerResponse, { status, ...error }: ChatRefusal): void {
  json(response, status, { error: { ...error, type: status === 401 ? "invalid_request_error" : "error" } });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, key } = await startOpenai({ port: Number(process.env["PORT"] ?? 0) });
  console.log(`Chat completions emulator on ${url}, key ${key}`);
}
