import {
  AuthorizationResponseError,
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  calculatePKCECodeChallenge,
  customFetch,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from "oauth4webapi";
import { FootnoteError } from "../../errors.ts";

/** Where to sign in and as which client; a Source's `oauth` gives it. */
export interface OAuthPlace {
  authorize: string;
  token: string;
  client: string;
  scope: string;
}

/** A sign-in's tokens; `expires` in ms since 1970, null where nobody said. */
export interface SignIn {
  token: string;
  refresh: string | null;
  expires: number | null;
}

/** The window, the network and the clock. */
export interface OAuthDoors {
  /** Where the sign-in page sends the browser back to. */
  redirect: string;
  /** Opens the sign-in window and gives back the address it ended at. Throws when it was closed. */
  open: (url: string) => Promise<string | undefined>;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => number;
}

/**
 * Signs in with PKCE, as a client without a secret. Throws `source.sign-in-closed` when the person closes the window,
 * `source.sign-in-refused` (detail: `error`) and `source.sign-in-failed` (detail: `why`).
 */
export async function signIn(place: OAuthPlace, doors: OAuthDoors): Promise<SignIn> {
  const [verifier, state] = [generateRandomCodeVerifier(), generateRandomState()];
  const url = new URL(place.authorize);
  const asked = {
    response_type: "code",
    client_id: place.client,
    redirect_uri: doors.redirect,
    scope: place.scope,
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(asked)) if (value !== "") url.searchParams.set(name, value);
  const back = await opened(url.href, doors);
  return told(async () => {
    const server = serverOf(place, back.searchParams.get("iss"));
    const client: Client = { client_id: place.client };
    const params = validateAuthResponse(server, client, back, state);
    const response = await authorizationCodeGrantRequest(server, client, None(), params, doors.redirect, verifier, options(place, doors));
    return kept(await processAuthorizationCodeResponse(server, client, response), null, doors.now());
  });
}

/** A new token for an old sign-in. Throws `source.signed-out` when it has ended, `source.offline`. */
export async function refreshed(place: OAuthPlace, refresh: string, doors: Pick<OAuthDoors, "fetch" | "now">): Promise<SignIn> {
  const server = serverOf(place, null);
  const client: Client = { client_id: place.client };
  let response: Response;
  try {
    response = await refreshTokenGrantRequest(server, client, None(), refresh, options(place, doors));
  } catch (cause) {
    throw cause instanceof FootnoteError
      ? cause
      : new FootnoteError("source.offline", { cause, detail: { host: new URL(place.token).host } });
  }
  if (response.status >= 500 || response.status === 429)
    throw new FootnoteError("source.busy", { detail: { status: String(response.status) } });
  try {
    return kept(await processRefreshTokenResponse(server, client, response), refresh, doors.now());
  } catch (cause) {
    throw new FootnoteError("source.signed-out", { cause });
  }
}

async function opened(url: string, { open, redirect }: OAuthDoors): Promise<URL> {
  let back: string | undefined;
  try {
    back = await open(url);
  } catch (cause) {
    // The browsers' own words: Chrome "did not approve", Firefox "cancelled or denied"; anything else is a page that would not load.
    const closed = cause instanceof Error && /approve|cancel|denied|closed/i.test(cause.message);
    throw new FootnoteError(closed ? "source.sign-in-closed" : "source.sign-in-failed", { cause, detail: closed ? {} : { why: "page" } });
  }
  if (!back) throw new FootnoteError("source.sign-in-closed");
  if (!URL.canParse(back) || !back.startsWith(redirect)) throw new FootnoteError("source.sign-in-failed", { detail: { why: "redirect" } });
  return new URL(back);
}

/** A server that names itself must do so from where its sign-in page is. */
function serverOf({ authorize, token }: OAuthPlace, named: string | null): AuthorizationServer {
  const { origin } = new URL(authorize);
  const own = named !== null && URL.canParse(named) && new URL(named).origin === origin;
  return { issuer: own ? named : origin, authorization_endpoint: authorize, token_endpoint: token };
}

function options({ token }: OAuthPlace, doors: Pick<OAuthDoors, "fetch">) {
  return {
    [customFetch]: (url: string, init: RequestInit) => doors.fetch(url, init),
    // Plain http only on this very computer; egress refuses it elsewhere in any case.
    [allowInsecureRequests]: ["127.0.0.1", "localhost"].includes(new URL(token).hostname),
    signal: () => AbortSignal.timeout(30_000),
  };
}

function kept({ access_token, refresh_token, expires_in }: TokenEndpointResponse, before: string | null, now: number): SignIn {
  return { token: access_token, refresh: refresh_token ?? before, expires: expires_in === undefined ? null : now + expires_in * 1000 };
}

/** The library's errors in our words. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause;
    if (cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError)
      throw new FootnoteError("source.sign-in-refused", { cause, detail: { error: cause.error.slice(0, 60) } });
    throw new FootnoteError("source.sign-in-failed", { cause, detail: { why: "answer" } });
  }
}
