import { FootnoteError } from "../errors.ts";
import type { Fetch } from "./fetch.ts";

/** How requests to a provider prove who sends them: a key, a sign-in's token, a signature, or nothing. */
export interface AuthStrategy {
  /** The headers to send along with this very request. Throws `provider.*` when there is nothing to prove it with. */
  headers: (request: { url: string; method: string; body: string }) => Promise<Record<string, string>>;
  /** After a 401: true when there is another proof to try. */
  renew: () => Promise<boolean>;
}

/** A server that asks nobody who they are, as one on this computer. */
export const noAuth: AuthStrategy = { headers: async () => ({}), renew: async () => false };

/** A key that the person entered. Its `headers` throws `provider.unauthorized` for one that no header can hold. */
export function bearer(key: string): AuthStrategy {
  const headers = async () => {
    // A browser's own error would name the key.
    if (!/^[\x21-\x7e]+$/.test(key)) throw new FootnoteError("provider.unauthorized");
    return { authorization: `Bearer ${key}` };
  };
  return { headers, renew: async () => false };
}

/** A fetch whose requests prove who sends them; after a 401 it is tried once more if there is another proof. */
export function withAuth(fetch: Fetch, auth: AuthStrategy): Fetch {
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    // What a library puts there by itself is no proof of ours.
    headers.delete("authorization");
    const body = typeof init.body === "string" ? init.body : "";
    const proof = await auth.headers({ url, method: init.method ?? "GET", body });
    for (const [name, value] of Object.entries(proof)) headers.set(name, value);
    return fetch(url, { ...init, headers });
  };
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const response = await send(url, init);
    if (response.status !== 401 || !(await auth.renew())) return response;
    await response.body?.cancel();
    return send(url, init);
  };
}
