import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { answerApi, answerTest, fill, type SandboxState } from "./api.ts";
import { type SandboxConversation, sampleConversations, signedIn } from "./tickets.ts";

export interface Sandbox {
  url: string;
  stop(): Promise<void>;
  state: SandboxState;
}

const pages = new URL("./public/", import.meta.url);
const editor = new URL("../../../node_modules/ckeditor5/dist/browser/", import.meta.url);
const policy = "default-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'";
/** CKEditor 5 writes style attributes and sheets of its own. */
const appPolicy = `${policy}; style-src 'self' 'unsafe-inline'`;
const types: Record<string, string> = { ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** One request on its way: what was asked, by whom, and where the answer goes. */
interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  state: SandboxState;
  conversations: SandboxConversation[];
}

/** Loopback ports share their cookies, so each sandbox has its own cookie name. */
const cookieName = (visit: Visit) => `desk_session_${visit.url.port}`;

function signedInAt(visit: Visit): boolean {
  const cookies = (visit.request.headers.cookie ?? "").split(/;\s*/);
  const found = cookies.find((one) => one.startsWith(`${cookieName(visit)}=`));
  return found !== undefined && visit.state.sessions.has(found.slice(found.indexOf("=") + 1));
}

function signIn(visit: Visit, target: string): void {
  const session = randomUUID();
  visit.state.sessions.add(session);
  visit.response.setHeader("Set-Cookie", `${cookieName(visit)}=${session}; Path=/; HttpOnly; SameSite=Lax`);
  redirect(visit, target);
}

function signOut(visit: Visit): void {
  const cookies = (visit.request.headers.cookie ?? "").split(/;\s*/);
  for (const one of cookies) if (one.startsWith(`${cookieName(visit)}=`)) visit.state.sessions.delete(one.slice(one.indexOf("=") + 1));
  visit.response.setHeader("Set-Cookie", `${cookieName(visit)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
}

function redirect({ response }: Visit, target: string): void {
  response.writeHead(303, { Location: target }).end();
}

function json({ response }: Visit, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end(JSON.stringify(body));
}

async function file({ response }: Visit, from: URL, name: string): Promise<void> {
  const type = types[extname(name)];
  const content = type !== undefined && /^[\w.-]+$/.test(name) ? await readFile(new URL(name, from)).catch(() => null) : null;
  if (content === null) response.writeHead(404).end();
  else response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache" }).end(content);
}

async function page({ response }: Visit, status: number, name: string, ticket = ""): Promise<void> {
  const values: Record<string, string> = { "agent.id": signedIn.id, "agent.name": signedIn.name, ticket };
  const html = await readFile(new URL(name, pages), "utf8");
  const filled = html.replace(/\{\{([\w.]+)\}\}/g, (_, key: string) => values[key] ?? "");
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" }).end(filled);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

async function api(visit: Visit): Promise<void> {
  const { request, url, state } = visit;
  const body = await bodyOf(request);
  if (state.slow > 0) await wait(state.slow);
  const { origin } = request.headers;
  if (!signedInAt(visit)) return json(visit, 401, { error: "unauthenticated" });
  if (origin !== undefined && origin !== url.origin) return json(visit, 403, { error: "origin" });
  if (body === null) return json(visit, 400, { error: "json" });
  const answer = answerApi(state, request.method ?? "GET", url, body);
  json(visit, answer.status, answer.body);
}

async function test(visit: Visit): Promise<void> {
  const { request, url, state, conversations } = visit;
  const body = await bodyOf(request);
  const answer = answerTest(state, `${request.method} ${url.pathname.slice("/test/".length)}`, body ?? {}, conversations);
  json(visit, answer.status, answer.body);
}

async function home(visit: Visit): Promise<void> {
  if (!visit.url.searchParams.has("logout")) return signedInAt(visit) ? redirect(visit, "/inbox") : signIn(visit, "/inbox");
  signOut(visit);
  await page(visit, 200, "login.html");
}

async function face(visit: Visit, path: string): Promise<void> {
  if (!signedInAt(visit)) return page(visit, 401, "login.html");
  const [, ticket] = /^\/(?:inbox|app\/tickets)\/(\w+)$/.exec(path) ?? [];
  const known = ticket !== undefined && visit.state.tickets.has(ticket);
  if (path === "/inbox") return page(visit, 200, "inbox.html");
  if (path === "/app" || (known && path.startsWith("/app/"))) return page(visit, 200, "app.html");
  return known ? page(visit, 200, "ticket.html", ticket) : page(visit, 404, "missing.html");
}

async function answer(visit: Visit): Promise<void> {
  const { request, response, url } = visit;
  const path = url.pathname;
  response.setHeader("Content-Security-Policy", /^\/app(\/|$)/.test(path) ? appPolicy : policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  if (path.startsWith("/api/")) return api(visit);
  if (path.startsWith("/test/")) return test(visit);
  if (path.startsWith("/public/")) return file(visit, pages, path.slice("/public/".length));
  if (path.startsWith("/editor/")) return file(visit, editor, path.slice("/editor/".length));
  if (path === "/login" && request.method === "POST") return signIn(visit, "/inbox");
  if (request.method !== "GET" && request.method !== "HEAD") return json(visit, 405, { error: "method" });
  if (path === "/") return home(visit);
  if (path === "/login") return page(visit, 200, "login.html");
  if (path !== "/logout") return face(visit, path);
  signOut(visit);
  redirect(visit, "/?logout");
}

/** A helpdesk on loopback with the sample conversations; `port` 0 takes a free one. */
export async function startSandbox({
  port = 0,
  conversations = sampleConversations(),
}: {
  port?: number;
  conversations?: SandboxConversation[];
} = {}): Promise<Sandbox> {
  const state: SandboxState = { tickets: new Map(), sessions: new Set(), slow: 0 };
  fill(state, conversations);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    answer({ request, response, url, state, conversations }).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The sandbox has no port.");
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, stop, state };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await startSandbox({ port: Number(process.env["PORT"] ?? 0) });
  process.stdout.write(`${url}\n`);
}
