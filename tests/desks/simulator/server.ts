import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { randomFrom } from "../../bench/random-from.ts";
import { listen } from "../../emulators/listen.ts";
import { answerApi, type SandboxState } from "../sandbox/api.ts";
import { type SandboxConversation, type SandboxTicket, ticketOf } from "../sandbox/tickets.ts";

/** A running simulator; `state` is the truth about its tickets. */
export interface Simulator {
  url: string;
  state: SandboxState;
  stop: () => Promise<void>;
}

const pages = new URL("./public/", import.meta.url);
const types: Record<string, string> = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };
/** The longest that an answer is held back, ms, and the share of messages that the API refuses to give. */
const slowest = 40;
const failing = 0.06;

/** Serves tickets S1, S2, …: every text, name and id in one says whose it is. Delays and failures follow the seed. */
export async function startSimulator({ seed, tickets, trouble }: { seed: number; tickets: number; trouble: boolean }): Promise<Simulator> {
  const random = randomFrom(seed);
  const all = Array.from({ length: tickets }, (_, i) => ticketOf(conversation(`S${i + 1}`, 3 + ((i * 13) % 40)))).map(named);
  const state: SandboxState = { tickets: new Map(all.map((t) => [t.id, t])), sessions: new Set(), slow: 0 };
  const api = async (request: IncomingMessage, response: ServerResponse, url: URL) => {
    const body = JSON.parse((await bodyOf(request)) || "{}") as Record<string, unknown>;
    if (trouble) await wait(random() * slowest);
    const fails = trouble && request.method === "GET" && url.pathname.endsWith("/messages") && random() < failing;
    const answer = fails ? { status: 500, body: {} } : answerApi(state, request.method ?? "GET", url, body);
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
  };
  const { url, stop } = await listen(async (request, response) => {
    const address = new URL(request.url ?? "/", "http://127.0.0.1");
    if (address.pathname.startsWith("/api/")) return api(request, response, address);
    const name = address.pathname.startsWith("/public/") ? address.pathname.slice("/public/".length) : "simulator.html";
    const content = await readFile(new URL(name, pages)).catch(() => null);
    response.writeHead(content ? 200 : 404, { "content-type": types[extname(name)] ?? "text/plain" }).end(content ?? "");
  });
  return { url, state, stop };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function conversation(key: string, count: number): SandboxConversation {
  const kinds = ["customer", "agent", "note", "customer", "bot", "agent", "system"] as const;
  return {
    key,
    subject: `Subject of ${key}`,
    brand: "Tarnwick",
    queue: "Orders",
    channel: "email",
    customer: { name: `Customer of ${key}`, email: `${key.toLowerCase()}@mail.example` },
    agent: { name: "Amy Sutcliffe" },
    messages: Array.from({ length: count }, (_, n) => ({
      from: kinds[n % kinds.length] ?? "customer",
      at: new Date(Date.UTC(2026, 9, 1) + n * 600_000).toISOString(),
      text: `Message ${n + 1} in ${key}, from its ${kinds[n % kinds.length]}.`,
    })),
  };
}

/** Each ticket has colleagues of its own, so that a name read in the wrong ticket shows. */
function named(ticket: SandboxTicket): SandboxTicket {
  const messages = ticket.messages.map((m) =>
    m.kind === "note" ? { ...m, author: { id: `note-${ticket.id}`, name: `Colleague of ${ticket.id}` } } : m,
  );
  return { ...ticket, messages };
}
