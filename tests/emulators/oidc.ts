import { createHash, createPublicKey, createSign, createVerify, generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pathToFileURL } from "node:url";
import { listen } from "./listen.ts";
import { arrive } from "./wire.ts";

// A loopback company sign-in (OpenID Connect, PKCE) and beside it a provider's token exchange (RFC 7523): written from the
// standards and the vendors' documentation (2026-11), never recorded. Strict about PKCE, redirect, nonce, signatures and ends.
// On its own: node tests/emulators/oidc.ts

export type OidcTrouble = "deny" | "wrong-issuer" | "wrong-nonce" | "sick";

export interface OidcServer {
  issuer: string;
  client: string;
  /** Where the provider gives its own token for an ID token, and the rule that lets it. */
  exchange: { url: string; rule: string; organization: string; serviceAccount: string; workspace: string };
  /** Is this an access token of the issuer that holds now? */
  holdsAccess: (authorization: string | null) => boolean;
  /** Is this an exchanged token that holds now? */
  holdsExchanged: (authorization: string | null) => boolean;
  /** Ends access tokens, exchanged ones, refresh tokens, or the person's session at the issuer. */
  end: (what: "access" | "exchanged" | "refresh" | "session") => void;
  next: (trouble: OidcTrouble) => void;
  /** Seconds that tokens last. */
  lasts: (seconds: number) => void;
  /** Whether refresh tokens are given. */
  refreshes: (given: boolean) => void;
  /** Bodies that came to the two token endpoints, oldest first. */
  asked: Record<string, string>[];
  stop: () => Promise<void>;
}

interface State {
  issuer: string;
  client: string;
  codes: Map<string, { redirect: string; challenge: string; nonce: string | null; openid: boolean }>;
  access: Map<string, number>;
  exchanged: Map<string, number>;
  refresh: Map<string, boolean>;
  trouble: OidcTrouble[];
  seconds: number;
  refreshes: boolean;
  session: boolean;
  asked: Record<string, string>[];
  now: () => number;
}

const rule = { rule: "fdrl_footnote", organization: "org_1", serviceAccount: "svac_1", workspace: "wrkspc_1" };
const grants = { code: "authorization_code", refresh: "refresh_token", exchange: "urn:ietf:params:oauth:grant-type:jwt-bearer" };
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const random = () => randomBytes(24).toString("base64url");
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Starts it on loopback. `now` is the clock by which tokens end, ms since 1970. */
export async function startOidc({ port = 0, client = "footnote", now = Date.now } = {}): Promise<OidcServer> {
  const state: State = {
    issuer: "",
    client,
    codes: new Map(),
    access: new Map(),
    exchanged: new Map(),
    refresh: new Map(),
    trouble: [],
    seconds: 3600,
    refreshes: true,
    session: true,
    asked: [],
    now,
  };
  const { url, stop } = await listen((request, response) => serve(state, request, response), port);
  // A path of its own, as companies' issuers have.
  state.issuer = `${url}/company`;
  const holds = (tokens: Map<string, number>) => (authorization: string | null) =>
    (tokens.get(authorization?.replace(/^Bearer /, "") ?? "") ?? 0) > now();
  return {
    issuer: state.issuer,
    client,
    exchange: { url: `${url}/v1/oauth/token`, ...rule },
    holdsAccess: holds(state.access),
    holdsExchanged: holds(state.exchanged),
    end: (what) => {
      if (what === "session") state.session = false;
      else state[what].clear();
    },
    next: (trouble) => void state.trouble.push(trouble),
    lasts: (seconds) => {
      state.seconds = seconds;
    },
    refreshes: (given) => {
      state.refreshes = given;
    },
    asked: state.asked,
    stop,
  };
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const at = `${request.method} ${url.pathname}`;
  if (at === "GET /company/.well-known/openid-configuration") return json(response, 200, described(state));
  if (at === "GET /company/keys") return json(response, 200, { keys: [publicKey.export({ format: "jwk" })] });
  if (at === "GET /company/authorize") return authorize(state, url, response);
  if (at === "POST /company/token") return token(state, Object.fromEntries(new URLSearchParams(await textOf(request))), response);
  if (at === "POST /v1/oauth/token") return exchange(state, request, await textOf(request), response);
  response.writeHead(404).end();
}

function described(state: State): unknown {
  const { issuer } = state;
  return {
    issuer: state.trouble[0] === "wrong-issuer" && state.trouble.shift() ? "https://login.example/other" : issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
  };
}

function authorize(state: State, { searchParams: asked }: URL, response: ServerResponse): void {
  const redirect = asked.get("redirect_uri") ?? "";
  if (asked.get("client_id") !== state.client || !URL.canParse(redirect)) return void response.writeHead(400).end("unknown client");
  const back = new URL(redirect);
  back.searchParams.set("state", asked.get("state") ?? "");
  back.searchParams.set("iss", state.issuer);
  const challenge = asked.get("code_challenge") ?? "";
  const strict = asked.get("response_type") === "code" && asked.get("code_challenge_method") === "S256" && challenge.length === 43;
  const denied = state.trouble[0] === "deny" && state.trouble.shift() !== undefined;
  const silent = asked.get("prompt") === "none";
  if (!silent) state.session = true;
  if (denied) back.searchParams.set("error", "access_denied");
  else if (silent && !state.session) back.searchParams.set("error", "login_required");
  else if (!strict) back.searchParams.set("error", "invalid_request");
  else {
    const code = random();
    const openid = (asked.get("scope") ?? "").split(" ").includes("openid");
    state.codes.set(code, { redirect, challenge, nonce: asked.get("nonce"), openid });
    back.searchParams.set("code", code);
  }
  response.writeHead(302, { location: back.href }).end();
}

function token(state: State, asked: Record<string, string>, response: ServerResponse): void {
  state.asked.push(asked);
  if (state.trouble[0] === "sick") {
    state.trouble.shift();
    return void json(response, 503, { error: "temporarily_unavailable" });
  }
  if (asked["client_id"] !== state.client) return void json(response, 401, { error: "invalid_client" });
  const granted = grantOf(state, asked);
  if (!granted) return void json(response, 400, { error: "invalid_grant" });
  const access = random();
  state.access.set(access, state.now() + state.seconds * 1000);
  const refresh = state.refreshes ? random() : null;
  if (refresh) state.refresh.set(refresh, granted.openid);
  json(response, 200, {
    access_token: access,
    token_type: "Bearer",
    expires_in: state.seconds,
    ...(refresh ? { refresh_token: refresh } : {}),
    ...(granted.openid ? { id_token: idToken(state, granted.nonce) } : {}),
  });
}

/** Uses up the code or the refresh token; null when it is none. */
function grantOf(state: State, asked: Record<string, string>): { openid: boolean; nonce: string | null } | null {
  if (asked["grant_type"] === grants.refresh) {
    const openid = state.refresh.get(asked["refresh_token"] ?? "");
    state.refresh.delete(asked["refresh_token"] ?? "");
    return openid === undefined ? null : { openid, nonce: null };
  }
  const code = asked["grant_type"] === grants.code ? state.codes.get(asked["code"] ?? "") : undefined;
  state.codes.delete(asked["code"] ?? "");
  const challenge = createHash("sha256")
    .update(asked["code_verifier"] ?? "")
    .digest("base64url");
  return code && code.redirect === asked["redirect_uri"] && code.challenge === challenge ? code : null;
}

function idToken(state: State, nonce: string | null): string {
  const seconds = Math.floor(state.now() / 1000);
  const wrong = state.trouble[0] === "wrong-nonce" && state.trouble.shift() !== undefined;
  const claims = {
    iss: state.issuer,
    aud: state.client,
    sub: "agent-7",
    email: "agent@company.example",
    iat: seconds,
    exp: seconds + state.seconds,
    ...(nonce ? { nonce: wrong ? "another" : nonce } : {}),
  };
  const signed = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`;
}

/** The provider's side: its own token for an ID token that it can verify and that a rule lets in. */
function exchange(state: State, request: IncomingMessage, text: string, response: ServerResponse): void {
  const standard = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
  const asked = standard ? Object.fromEntries(new URLSearchParams(text)) : ((parsed(text) ?? {}) as Record<string, string>);
  state.asked.push(asked);
  const refuse = (error: string) =>
    json(response, 400, standard ? { error } : { type: "error", error: { type: error, message: "As the emulator wants" } });
  if (asked["grant_type"] !== grants.exchange) return void refuse("unsupported_grant_type");
  const named = asked["federation_rule_id"] === rule.rule && asked["organization_id"] === rule.organization;
  if (!standard && (!named || !String(request.headers["anthropic-beta"]).includes("oidc-federation")))
    return void refuse("invalid_request");
  if (!verified(state, asked["assertion"] ?? "")) return void refuse("invalid_grant");
  const given = `sk-ant-oat01-${random()}`;
  state.exchanged.set(given, state.now() + 600_000);
  json(response, 200, { access_token: given, token_type: "Bearer", expires_in: 600 });
}

function verified(state: State, assertion: string): boolean {
  const [head = "", body = "", signature = ""] = assertion.split(".");
  const key = createPublicKey({ key: publicKey.export({ format: "jwk" }), format: "jwk" });
  if (!createVerify("RSA-SHA256").update(`${head}.${body}`).verify(key, signature, "base64url")) return false;
  const claims = parsed(Buffer.from(body, "base64url").toString()) as { iss: string; aud: string; exp: number };
  return claims.iss === state.issuer && claims.aud === state.client && claims.exp * 1000 > state.now();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of request) parts.push(chunk as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  arrive("oidc", request, text);
  return text;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" }).end(JSON.stringify(body));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { issuer, client } = await startOidc({ port: Number(process.env["PORT"] ?? 0) });
  console.log(`${issuer}  client ${client}`);
}
