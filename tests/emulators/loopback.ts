import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { arrive } from "./wire.ts";

/** What an emulator answers with. */
export interface Reply {
  status?: number;
  body?: string | object;
  headers?: Record<string, string>;
}

/** One request as it arrived. */
export interface Asked {
  method: string;
  url: URL;
  headers: IncomingMessage["headers"];
  body: string;
}

/** How the next answers go wrong, one per request whose path holds `on` (any, when there is none). */
export interface Trouble {
  status: number;
  on?: string;
  retryAfter?: number;
}

export interface Loopback {
  url: string;
  /** Method, path and query of every request, oldest first. */
  requests: string[];
  /** Every request with its headers. */
  asked: Asked[];
  /** How many requests are answered, from now on, before one is held back until `release` is called. */
  hold: (after: number) => { held: Promise<void>; release: () => void };
  next: (...troubles: Trouble[]) => void;
  stop: () => Promise<void>;
}

interface Gate {
  after: number;
  reached: () => void;
  open: Promise<void>;
}

/** Serves on 127.0.0.1, on a free port. Answers 304 to a request that already has what it would get. */
export async function serveLoopback(answer: (asked: Asked) => Reply, now: () => number = Date.now): Promise<Loopback> {
  const troubles: Trouble[] = [];
  const all: Asked[] = [];
  const requests: string[] = [];
  let gate: Gate | null = null;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await read(request);
    arrive("loopback", request, asked.body);
    requests.push(`${asked.method} ${request.url}`);
    all.push(asked);
    if (gate && gate.after-- <= 0) {
      gate.reached();
      await gate.open;
    }
    const trouble = troubles.findIndex(({ on }) => on === undefined || asked.url.pathname.includes(on));
    const [wrong] = trouble < 0 ? [] : troubles.splice(trouble, 1);
    send(response, wrong ? troubled(wrong) : answer(asked), request.headers["if-none-match"], now());
  };
  const server = createServer((request, response) => void serve(request, response).catch((error) => response.destroy(error)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    asked: all,
    next: (...some) => void troubles.push(...some),
    hold: (after) => {
      const { promise: held, resolve: reached } = Promise.withResolvers<void>();
      const { promise: open, resolve } = Promise.withResolvers<void>();
      gate = { after, reached, open };
      const release = () => {
        gate = null;
        resolve();
      };
      return { held, release };
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", `http://${request.headers.host}`),
    headers: request.headers,
    body: Buffer.concat(parts).toString("utf8"),
  };
}

function send(response: ServerResponse, { status = 200, body = "", headers = {} }: Reply, had: string | undefined, now: number): void {
  const text = typeof body === "object" ? JSON.stringify(body) : body;
  const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
  const type = typeof body === "object" ? "application/json; charset=utf-8" : "text/html; charset=utf-8";
  response.sendDate = false;
  const all = { date: new Date(now).toUTCString(), "content-type": type, etag, ...headers };
  if (status === 200 && had === etag) response.writeHead(304, all).end();
  else response.writeHead(status, all).end(text);
}

function troubled({ status, retryAfter }: Trouble): Reply {
  const headers = retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` };
  return { status, headers, body: { error: `Emulated ${status}` } };
}
