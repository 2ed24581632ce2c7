import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { arrive } from "./wire.ts";

// A loopback sign-in server after RFC 6749 and RFC 7636: strict about PKCE (S256 alone), the client and the redirect address.
// Codes serve once, access tokens end, a refresh gives a new refresh token and ends the old one.
// On its own: node tests/emulators/oauth.ts

/** How the next sign-in goes wrong. */
export type SignInTrouble = "deny" | "wrong-state" | "form";

export interface OAuthServer {
  url: string;
  client: string;
  /** Is this access token valid now? */
  holds: (authorization: string | null) => boolean;
  /** Ends all access tokens, or all sign-ins. */
  end: (what: "access" | "sign-ins") => void;
  next: (trouble: SignInTrouble) => void;
  /** Seconds that an access token lasts. */
  lasts: (seconds: number) => void;
  /** Bodies that came to the token endpoint, oldest first. */
  asked: Record<string, string>[];
  stop: () => Promise<void>;
}

interface Grant {
  redirect: string;
  challenge: string;
}
interface State {
  client: string;
  codes: Map<string, Grant>;
  access: Map<string, number>;
  refresh: Set<string>;
  trouble: SignInTrouble[];
  seconds: number;
  asked: Record<string, string>[];
  now: () => number;
}

/** Starts it on loopback. `now` is the clock by which tokens end, ms since 1970. */
export async function startOAuth({ port = 0, client = "footnote", now = Date.now } = {}): Promise<OAuthServer> {
  const state: State = { client, codes: new Map(), access: new Map(), refresh: new Set(), trouble: [], seconds: 3600, asked: [], now };
  const server = createServer((request, response) => void serve(state, request, response).catch((error) => response.destroy(error)));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    client,
    holds: (authorization) => holds(state, authorization),
    end: (what) => {
      state.access.clear();
      if (what === "sign-ins") state.refresh.clear();
    },
    next: (trouble) => state.trouble.push(trouble),
    lasts: (seconds) => {
      state.seconds = seconds;
    },
    asked: state.asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function holds({ access, now }: State, authorization: string | null): boolean {
  const until = access.get(authorization?.replace(/^Bearer /, "") ?? "");
  return until !== undefined && until > now();
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (url.pathname === "/authorize" && request.method === "GET") return authorize(state, url, response);
  if (url.pathname === "/token" && request.method === "POST") return token(state, await formOf(request), response);
  response.writeHead(404).end();
}

async function formOf(request: IncomingMessage): Promise<Record<string, string>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  arrive("oauth", request, text);
  return Object.fromEntries(new URLSearchParams(text));
}

function authorize(state: State, { searchParams: asked }: URL, response: ServerResponse): void {
  const redirect = asked.get("redirect_uri") ?? "";
  // To an address that is not the client's own nothing may be sent, not even an error.
  if (asked.get("client_id") !== state.client || !URL.canParse(redirect)) return void response.writeHead(400).end("unknown client");
  const trouble = state.trouble[0];
  if (trouble === "form") {
    state.trouble.shift();
    const action = `/authorize?${asked}`;
    const page = `<!doctype html><title>Sign in</title><a id="allow" href="${action.replaceAll("&", "&amp;")}">Allow</a>`;
    return void response.writeHead(200, { "content-type": "text/html" }).end(page);
  }
  const back = new URL(redirect);
  const challenge = asked.get("code_challenge") ?? "";
  const strict = asked.get("response_type") === "code" && asked.get("code_challenge_method") === "S256" && challenge.length === 43;
  back.searchParams.set("state", trouble === "wrong-state" ? "another" : (asked.get("state") ?? ""));
  if (trouble) state.trouble.shift();
  if (trouble === "deny") back.searchParams.set("error", "access_denied");
  else if (!strict) back.searchParams.set("error", "invalid_request");
  else {
    const code = random();
    state.codes.set(code, { redirect, challenge });
    back.searchParams.set("code", code);
  }
  response.writeHead(302, { location: back.href }).end();
}

function token(state: State, asked: Record<string, string>, response: ServerResponse): void {
  state.asked.push(asked);
  const problem = asked["client_id"] !== state.client ? "invalid_client" : refusal(state, asked);
  response.setHeader("content-type", "application/json");
  response.setHeader("cache-control", "no-store");
  if (problem) return void response.writeHead(problem === "invalid_client" ? 401 : 400).end(JSON.stringify({ error: problem }));
  const [access, refresh] = [random(), random()];
  state.access.set(access, state.now() + state.seconds * 1000);
  state.refresh.add(refresh);
  const answer = { access_token: access, token_type: "bearer", expires_in: state.seconds, refresh_token: refresh };
  response.writeHead(200).end(JSON.stringify(answer));
}

/** Why no token is given; uses up the code or the refresh token. */
function refusal(state: State, asked: Record<string, string>): string | null {
  if (asked["grant_type"] === "refresh_token") return state.refresh.delete(asked["refresh_token"] ?? "") ? null : "invalid_grant";
  if (asked["grant_type"] !== "authorization_code") return "unsupported_grant_type";
  const grant = state.codes.get(asked["code"] ?? "");
  state.codes.delete(asked["code"] ?? "");
  const challenge = createHash("sha256")
    .update(asked["code_verifier"] ?? "")
    .digest("base64url");
  return grant && grant.redirect === asked["redirect_uri"] && grant.challenge === challenge ? null : "invalid_grant";
}

function random(): string {
  return randomBytes(24).toString("base64url");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, client } = await startOAuth({ port: Number(process.env["PORT"] ?? 0) });
  console.log(`${url}  client ${client}`);
}
