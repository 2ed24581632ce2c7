import { AuthorizationResponseError, allowInsecureRequests, customFetch, ResponseBodyError } from "oauth4webapi";
import { FootnoteError } from "../errors.ts";

// What every sign-in shares, whoever it is for: the window, the way out, and the library's errors in our words.

/** Whose errors they are: `source.sign-in-*` or `provider.sign-in-*`. */
export type SignInArea = "source" | "provider";

/** The window, the network and the clock. */
export interface SignInDoors {
  /** Where the sign-in page sends the browser back to. */
  redirect: string;
  /** Opens the sign-in window and gives back the address it ended at. Throws when it was closed; silently, when it would have to show. */
  open: (url: string, silently?: boolean) => Promise<string | undefined>;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => number;
}

/** The address that the sign-in page sent the browser back to. Throws `*.sign-in-closed` and `*.sign-in-failed`. */
export async function openedSignIn(
  url: string,
  { open, redirect }: Pick<SignInDoors, "open" | "redirect">,
  area: SignInArea,
  silently = false,
): Promise<URL> {
  let back: string | undefined;
  try {
    back = await open(url, silently);
  } catch (cause) {
    // The browsers' own words: Chrome "did not approve", Firefox "cancelled or denied"; anything else is a page that would not load.
    const closed = cause instanceof Error && /approve|cancel|denied|closed/i.test(cause.message);
    throw new FootnoteError(`${area}.sign-in-${closed ? "closed" : "failed"}`, { cause, detail: closed ? {} : { why: "page" } });
  }
  if (!back) throw new FootnoteError(`${area}.sign-in-closed`);
  if (!URL.canParse(back) || !back.startsWith(redirect)) throw new FootnoteError(`${area}.sign-in-failed`, { detail: { why: "redirect" } });
  return new URL(back);
}

/** How the library reaches a server at `address`. */
export function wayOut(address: string, { fetch }: Pick<SignInDoors, "fetch">) {
  return {
    [customFetch]: (url: string, { body, ...init }: Omit<RequestInit, "body"> & { body?: BodyInit | null | undefined }) =>
      fetch(url, { ...init, body: body ?? null }),
    // Plain http only on this very computer; egress refuses it elsewhere in any case.
    [allowInsecureRequests]: ["127.0.0.1", "localhost"].includes(new URL(address).hostname),
    signal: () => AbortSignal.timeout(30_000),
  };
}

/** Runs a step of a sign-in; the library's errors become ours. */
export async function inOurWords<T>(area: SignInArea, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause;
    if (cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError)
      throw new FootnoteError(`${area}.sign-in-refused`, { cause, detail: { error: cause.error.slice(0, 60) } });
    throw new FootnoteError(`${area}.sign-in-failed`, { cause, detail: { why: "answer" } });
  }
}
