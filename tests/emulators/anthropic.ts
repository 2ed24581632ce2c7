import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RawMessageStreamEvent } from "@anthropic-ai/sdk/resources/messages/messages";
import { type AwsKnown, awsRefusal, awsRefuse } from "./anthropic/aws.ts";
import { type Envelope, events, stopWith, tokens } from "./anthropic/events.ts";
import { type Answer, answer, type Manner } from "./anthropic/model.ts";
import { quotedAnswer } from "./anthropic/quotes.ts";
import { type Refusal, refuseBody, refuseHeaders } from "./anthropic/validate.ts";
import { arrive } from "./wire.ts";

// A loopback emulator of the Messages API: strict about requests, honest about what it is (synthetic from the SDK's types).
// On its own: node tests/emulators/anthropic.ts

/** How the next answers go wrong, one per request; an empty list means that they don't. */
export type Scenario =
  | { kind: "status"; status: number; retryAfter?: number; message?: string }
  | { kind: "cut"; after: number }
  | { kind: "error-event"; after: number }
  | { kind: "slow"; ms: number }
  | { kind: "stop"; reason: "max_tokens" | "refusal" }
  | { kind: "say"; answer: Answer }
  | { kind: "model"; manner: Manner };

export interface Emulator {
  url: string;
  key: string;
  /** Every request body that passed, oldest first. */
  requests: Record<string, unknown>[];
  /** When each of them had arrived, ms since 1970. */
  arrivals: number[];
  next: (...scenarios: Scenario[]) => void;
  /** Drops the scenarios that nobody used. */
  forget: () => void;
  stop: () => Promise<void>;
}

const errorTypes: Record<number, string> = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  500: "api_error",
  504: "timeout_error",
  529: "overloaded_error",
};
const largest = 32 * 1024 * 1024;

/** Whose service it plays. */
export interface Played {
  port?: number;
  key?: string;
  /** How its scripted model answers. */
  manner?: Manner;
  /** Whether another bearer than the key is let in, as a short-lived token. */
  holds?: (authorization: string | null) => boolean;
  /** Amazon Bedrock: the version and the refusals that its documentation names, SigV4 or the key as a bearer. */
  bedrock?: AwsKnown | null;
  /** A gateway that translates for another maker's model: it drops citations, and says nothing about it. */
  strips?: boolean;
  /** What it reports as the place of inference where a request asks for none. */
  geo?: string;
}

/** Starts the emulator on loopback. */
export async function startAnthropic(played: Played = {}): Promise<Emulator> {
  const { port = 0, key = "test-key-footnote" } = played;
  const state: State = {
    key,
    played,
    requests: [],
    arrivals: [],
    scenarios: [],
    cache: new Set(),
    count: 0,
  };
  const server = createServer((request, response) => {
    void serve(state, request, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    key,
    requests: state.requests,
    arrivals: state.arrivals,
    next: (...scenarios) => void state.scenarios.push(...scenarios),
    forget: () => void state.scenarios.splice(0),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface State {
  key: string;
  played: Played;
  requests: Record<string, unknown>[];
  arrivals: number[];
  scenarios: Scenario[];
  cache: Set<string>;
  count: number;
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = `req_${String(++state.count).padStart(6, "0")}`;
  if (request.headers.origin) response.setHeader("access-control-allow-origin", request.headers.origin);
  response.setHeader("access-control-expose-headers", "request-id, retry-after");
  response.setHeader("request-id", id);
  if (request.method === "OPTIONS") {
    response.setHeader("access-control-allow-headers", request.headers["access-control-request-headers"] ?? "");
    response.writeHead(204).end();
    return;
  }
  const path = (request.url ?? "").replace(/^\/anthropic/, "").replace(/\?.*$/, "");
  const text = await read(request);
  arrive("anthropic", request, text ?? "");
  const { bedrock = null, holds } = state.played;
  const aws = bedrock && request.method === "POST" ? awsRefusal(request, text ?? "", bedrock, state.key) : null;
  if (aws) return awsRefuse(response, aws);
  const letIn = bedrock !== null || holds?.(request.headers.authorization ?? null) === true;
  const refusal = request.method === "POST" ? refuseHeaders(request.headers, letIn ? null : state.key) : null;
  if (refusal) return refuse(response, refusal, id);
  if (text === null) return refuse(response, { status: 413, type: "request_too_large", message: "Request exceeds the maximum size" }, id);
  if (path === "/v1/messages" && request.method === "POST") return messages(state, text, id, response);
  if (path === "/v1/messages/count_tokens" && request.method === "POST") return json(response, 200, { input_tokens: tokens(text) });
  refuse(response, { status: 404, type: "not_found_error", message: "Not found" }, id);
}

async function messages(state: State, text: string, id: string, response: ServerResponse): Promise<void> {
  const body = parse(text);
  const refusal = refuseBody(body);
  if (refusal) return refuse(response, refusal, id);
  const request = body as Record<string, unknown>;
  state.requests.push(request);
  state.arrivals.push(Date.now());
  const scenario = state.scenarios.shift();
  if (scenario?.kind === "status") {
    if (scenario.retryAfter) response.setHeader("retry-after", String(scenario.retryAfter));
    return refuse(
      response,
      { status: scenario.status, type: errorTypes[scenario.status] ?? "api_error", message: scenario.message ?? "As the scenario wants" },
      id,
    );
  }
  const manner = scenario?.kind === "model" ? scenario.manner : state.played.manner;
  const said = scenario?.kind === "say" ? scenario.answer : (quoted(request, manner) ?? answer(request, manner));
  let list = events(state.played.strips ? withoutCitations(said) : said, envelope(state, request, id));
  if (scenario?.kind === "stop") list = stopWith(list, scenario.reason);
  if (request["stream"] === true) return stream(list, scenario, response);
  json(response, 200, whole(list));
}

/** The answer to a draft that is asked for as JSON with quotes; null when it is asked for otherwise. */
function quoted(request: Record<string, unknown>, manner: Manner | undefined): Answer | null {
  const [message] = request["messages"] as Record<string, unknown>[];
  const words = (blocks: unknown) => (Array.isArray(blocks) ? blocks.map((b) => String(b.text ?? "")).join("\n") : String(blocks ?? ""));
  const text = quotedAnswer(words(request["system"]), words(message?.["content"]), manner);
  return text === null ? null : { kind: "text", segments: [{ text }] };
}

/** An answer as it comes out of a translation that knows no citations. */
function withoutCitations(said: Answer): Answer {
  return said.kind === "text" ? { kind: "text", segments: said.segments.map(({ text }) => ({ text })) } : said;
}

/** Cache accounting by the prefix up to the last breakpoint, as the API bills it. */
function envelope(state: State, request: Record<string, unknown>, id: string): Envelope {
  const prefix = JSON.stringify([request["tools"], request["system"]]);
  const cacheable = prefix.includes("cache_control") && tokens(prefix) >= 1024;
  const hit = cacheable && state.cache.has(prefix);
  if (cacheable) state.cache.add(prefix);
  const size = cacheable ? tokens(prefix) : 0;
  return {
    id: id.replace("req", "msg"),
    model: String(request["model"]),
    input: tokens(JSON.stringify(request)) - size,
    cacheRead: hit ? size : 0,
    cacheWrite: hit ? 0 : size,
    geo: String(request["inference_geo"] ?? state.played.geo ?? "not-stated"),
  };
}

async function stream(list: RawMessageStreamEvent[], scenario: Scenario | undefined, response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" });
  let sent = 0;
  for (const event of list) {
    if (scenario?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, scenario.ms));
    if (scenario?.kind === "cut" && sent >= scenario.after) return cut(response);
    if (scenario?.kind === "error-event" && sent >= scenario.after) {
      response.end(frame({ type: "error", error: { type: "overloaded_error", message: "Overloaded" } }));
      return;
    }
    response.write(frame(event));
    if (sent++ === 0) response.write(frame({ type: "ping" }));
  }
  response.end();
}

/** Ends the line in the middle, after what was written has left. */
async function cut(response: ServerResponse): Promise<void> {
  await new Promise((resolve) => response.write(": last words\n\n", resolve));
  response.socket?.resetAndDestroy();
}

const frame = (event: { type: string; [field: string]: unknown } | RawMessageStreamEvent) =>
  `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

/** A stream's events as the one message of a request that does not stream. */
function whole(list: RawMessageStreamEvent[]): unknown {
  const first = list.find((e) => e.type === "message_start");
  const last = list.find((e) => e.type === "message_delta");
  const text = list.flatMap((e) => (e.type === "content_block_delta" && e.delta.type === "text_delta" ? [e.delta.text] : [])).join("");
  const message = first?.type === "message_start" ? first.message : {};
  return {
    ...message,
    content: [{ type: "text", text, citations: null }],
    ...(last?.type === "message_delta" ? { stop_reason: last.delta.stop_reason } : {}),
  };
}

function refuse(response: ServerResponse, { status, type, message, code }: Refusal, id: string): void {
  json(response, status, { type: "error", error: { type, message, ...(code ? { details: { error_code: code } } : {}) }, request_id: id });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  const emulator = await startAnthropic({ port: Number(process.env["PORT"] ?? 0) });
  console.log(`Messages API emulator on ${emulator.url}, key ${emulator.key}`);
}
