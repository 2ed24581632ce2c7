import {
  type AuthorizationServer,
  authorizationCodeGrantRequest,
  type Client,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from "oauth4webapi";
import { FootnoteError } from "../../errors.ts";
import { inOurWords, openedSignIn, type SignInDoors, wayOut } from "../sign-in-window.ts";

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
export type OAuthDoors = SignInDoors;

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
  const back = await openedSignIn(url.href, doors, "source");
  return inOurWords("source", async () => {
    const server = serverOf(place, back.searchParams.get("iss"));
    const client: Client = { client_id: place.client };
    const params = validateAuthResponse(server, client, back, state);
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      None(),
      params,
      doors.redirect,
      verifier,
      wayOut(place.token, doors),
    );
    return kept(await processAuthorizationCodeResponse(server, client, response), null, doors.now());
  });
}

/** A new token for an old sign-in. Throws `source.signed-out` when it has ended, `source.offline`. */
export async function refreshed(place: OAuthPlace, refresh: string, doors: Pick<OAuthDoors, "fetch" | "now">): Promise<SignIn> {
  const server = serverOf(place, null);
  const client: Client = { client_id: place.client };
  let response: Response;
  try {
    response = await refreshTokenGrantRequest(server, client, None(), refresh, wayOut(place.token, doors));
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

/** A server that names itself must do so from where its sign-in page is. */
function serverOf({ authorize, token }: OAuthPlace, named: string | null): AuthorizationServer {
  const { origin } = new URL(authorize);
  const own = named !== null && URL.canParse(named) && new URL(named).origin === origin;
  return { issuer: own ? named : origin, authorization_endpoint: authorize, token_endpoint: token };
}

function kept({ access_token, refresh_token, expires_in }: TokenEndpointResponse, before: string | null, now: number): SignIn {
  return { token: access_token, refresh: refresh_token ?? before, expires: expires_in === undefined ? null : now + expires_in * 1000 };
}
