import { createServer } from "node:http";
import { type AddressInfo, createServer as createPort, type Server } from "node:net";
import type { Addresses } from "./vectors.ts";

/** Counts what reaches it. */
export interface Attacker extends Addresses {
  /** The ids that reached it since the last `forget`, with how often. */
  hits: Map<string, number>;
  forget: () => void;
  /** Resolves when nothing has come for that long, ms. */
  quiet: (ms: number) => Promise<void>;
  stop: () => Promise<void>;
}

const pixel = Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "base64");
const bodies: Record<string, [type: string, body: string | Buffer]> = {
  css: ["text/css", "p{color:red}"],
  js: ["text/javascript", "window.__hit=(window.__hit||0)+1;"],
  svg: ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><filter id="f"/></svg>'],
};

/** An attacker on loopback: any path that begins with a vector's id counts, and any connection to a vector's own port. */
export async function startAttacker(connecting: number): Promise<Attacker> {
  const hits = new Map<string, number>();
  const listeners = new Set<() => void>();
  const hit = (id: string) => {
    hits.set(id, (hits.get(id) ?? 0) + 1);
    for (const listener of listeners) listener();
  };
  const server = createServer((request, response) => {
    const [, id, ending = ""] = /^\/(v\d+x)(?:.*\.(\w+))?/.exec(request.url ?? "") ?? [];
    if (id) hit(id);
    const [type, body] = bodies[ending] ?? ["image/gif", pixel];
    response.writeHead(200, { "content-type": type, "cache-control": "no-store", "access-control-allow-origin": "*" }).end(body);
  });
  const free: Server[] = [];
  const ports = new Map<string, Server>();
  for (let i = 0; i < connecting; i++) free.push(await opened(createPort()));
  await opened(server);
  const port = (id: string) => {
    const own = ports.get(id) ?? free.pop();
    if (!own) throw new Error("There is no port left for a vector that only connects.");
    if (!ports.has(id)) own.on("connection", () => hit(id));
    ports.set(id, own);
    return addressOf(own);
  };
  return {
    hits,
    path: (id) => `${addressOf(server)}/${id}`,
    port,
    forget: () => hits.clear(),
    quiet: (ms) => quiet(listeners, ms),
    stop: async () => {
      server.closeAllConnections();
      await Promise.all([server, ...free, ...ports.values()].map((one) => new Promise((done) => one.close(done))));
    },
  };
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function opened<T extends Server>(server: T): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function quiet(listeners: Set<() => void>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      listeners.delete(again);
      resolve();
    };
    let timer = setTimeout(done, ms);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(done, ms);
    };
    listeners.add(again);
  });
}
