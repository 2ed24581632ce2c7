import {
  type AuthorizationServer,
  authorizationCodeGrantRequest,
  type Client,
  calculatePKCECodeChallenge,
  clockTolerance,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from "oauth4webapi";
import { FootnoteError } from "../errors.ts";
import type { ProviderAuth } from "../provider-settings.ts";
import type { ProviderSignIn } from "../storage/provider-secrets.ts";
import { inOurWords, openedSignIn, type SignInDoors, wayOut } from "./sign-in-window.ts";

export type CompanyAuth = Extract<ProviderAuth, { kind: "oidc" }>;
/** A sign-in's own tokens, without what they were given for. */
export type CompanyTokens = Pick<ProviderSignIn, "access" | "accessEnds" | "id" | "idEnds" | "refresh" | "who">;

/** Computers' clocks differ, in seconds. */
const tolerance = 30;
/** What issuers said about themselves, for as long as this worker lives. */
const servers = new Map<string, AuthorizationServer>();

/**
 * Signs in at the company's issuer with PKCE, as a client without a secret; silently it only succeeds where the person is
 * signed in already. Throws `provider.sign-in-closed`, `provider.sign-in-refused` (detail: `error`) and
 * `provider.sign-in-failed` (detail: `why`).
 */
export async function companySignIn(auth: CompanyAuth, doors: SignInDoors, silently = false): Promise<CompanyTokens> {
  const server = await discovered(auth, doors);
  const endpoint = server.authorization_endpoint;
  if (!endpoint || !mayOpen(endpoint)) throw new FootnoteError("provider.sign-in-failed", { detail: { why: "issuer" } });
  const [verifier, state, nonce] = [generateRandomCodeVerifier(), generateRandomState(), generateRandomNonce()];
  const url = new URL(endpoint);
  const scopes = [...new Set([...(auth.token === "id" ? ["openid"] : []), ...auth.scopes])];
  const asked = {
    response_type: "code",
    client_id: auth.clientId,
    redirect_uri: doors.redirect,
    scope: scopes.join(" "),
    state,
    nonce: scopes.includes("openid") ? nonce : "",
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    prompt: silently ? "none" : "",
  };
  for (const [name, value] of Object.entries(asked)) if (value !== "") url.searchParams.set(name, value);
  const back = await openedSignIn(url.href, doors, "provider", silently);
  return inOurWords("provider", async () => {
    const client = clientOf(auth);
    const params = validateAuthResponse(server, client, back, state);
    const out = wayOut(auth.issuer, doors);
    const response = await authorizationCodeGrantRequest(server, client, None(), params, doors.redirect, verifier, out);
    const expected = { ...(asked.nonce === "" ? {} : { expectedNonce: nonce }), requireIdToken: auth.token === "id" };
    return tokensOf(await processAuthorizationCodeResponse(server, client, response, expected), null, doors.now());
  });
}

/** New tokens for an old sign-in; null when it has ended. Throws `provider.offline` when the issuer can't be reached. */
export async function companyRenewal(
  auth: CompanyAuth,
  before: CompanyTokens,
  doors: Pick<SignInDoors, "fetch" | "now">,
): Promise<CompanyTokens | null> {
  if (before.refresh === null) return null;
  const server = await discovered(auth, doors);
  const client = clientOf(auth);
  let response: Response;
  try {
    response = await refreshTokenGrantRequest(server, client, None(), before.refresh, wayOut(auth.issuer, doors));
  } catch (cause) {
    throw cause instanceof FootnoteError ? cause : new FootnoteError("provider.offline", { cause });
  }
  // A server that fails has not ended the sign-in.
  if (response.status >= 500 || response.status === 429) throw new FootnoteError("provider.overloaded");
  try {
    const fresh = tokensOf(await processRefreshTokenResponse(server, client, response), before, doors.now());
    return auth.token === "id" && fresh.id === null ? null : fresh;
  } catch (cause) {
    if (cause instanceof ResponseBodyError) return null;
    throw new FootnoteError("provider.sign-in-failed", { cause, detail: { why: "answer" } });
  }
}

/** The issuer's own description, believed only where it names the issuer it was asked from. */
async function discovered({ issuer }: CompanyAuth, doors: Pick<SignInDoors, "fetch">): Promise<AuthorizationServer> {
  const known = servers.get(issuer);
  if (known) return known;
  if (!URL.canParse(issuer)) throw new FootnoteError("provider.sign-in-failed", { detail: { why: "issuer" } });
  try {
    const response = await discoveryRequest(new URL(issuer), { ...wayOut(issuer, doors), algorithm: "oidc" });
    const server = await processDiscoveryResponse(new URL(issuer), response);
    servers.set(issuer, server);
    return server;
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause;
    throw new FootnoteError("provider.sign-in-failed", { cause, detail: { why: "issuer" } });
  }
}

/** The page where people enter their password: never in plain text, but on this very computer. */
function mayOpen(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname));
}

function clientOf({ clientId }: CompanyAuth): Client {
  return { client_id: clientId, [clockTolerance]: tolerance };
}

function tokensOf(answer: TokenEndpointResponse, before: CompanyTokens | null, now: number): CompanyTokens {
  const claims = getValidatedIdTokenClaims(answer);
  const name = [claims?.["email"], claims?.["preferred_username"], claims?.["name"], claims?.sub].find((c) => typeof c === "string");
  return {
    access: answer.access_token,
    accessEnds: answer.expires_in === undefined ? null : now + answer.expires_in * 1000,
    id: answer.id_token ?? null,
    idEnds: claims ? claims.exp * 1000 : null,
    refresh: answer.refresh_token ?? before?.refresh ?? null,
    who: (name as string | undefined) ?? before?.who ?? null,
  };
}
