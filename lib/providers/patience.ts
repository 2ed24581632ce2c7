import { FootnoteError } from "../errors.ts";
import type { Fetch } from "./fetch.ts";

/** A slow model on this computer reads a long prompt for a minute before its first word, ms. */
const longest = 90_000;
/** A server that sends a little now and then is not silent, and not writing a draft either, ms. */
const longestWhole = 600_000;
/** Many times what the longest answer takes with all that a stream puts around it. */
const mostBytes = 8_000_000;

/**
 * A fetch that gives up on a server that says nothing for `ms`, before its answer or in the middle of it, or that comes to no
 * end in ten minutes: `provider.timeout`; and on one that says more than any draft has: `provider.invalid` (detail: `why`).
 */
export function withPatience(fetch: Fetch, ms = longest): Fetch {
  return async (input, init) => {
    const began = Date.now();
    let bytes = 0;
    const quiet = new AbortController();
    const given = init?.signal;
    const signal = given ? AbortSignal.any([given, quiet.signal]) : quiet.signal;
    const within = async <T>(work: Promise<T>): Promise<T> => {
      const timer = setTimeout(() => quiet.abort(new FootnoteError("provider.timeout")), ms);
      try {
        return await work;
      } finally {
        clearTimeout(timer);
      }
    };
    const response = await within(fetch(input, { ...init, signal }));
    const { status, statusText, headers } = response;
    if (!response.body) return response;
    const reader = response.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await within(reader.read());
        bytes += value?.byteLength ?? 0;
        const tooMuch = endless(bytes, Date.now() - began);
        if (tooMuch) {
          quiet.abort(tooMuch);
          throw tooMuch;
        }
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
    return new Response(body, { status, statusText, headers });
  };
}

function endless(bytes: number, ms: number): FootnoteError | null {
  if (bytes > mostBytes) return new FootnoteError("provider.invalid", { detail: { why: "length" } });
  return ms > longestWhole ? new FootnoteError("provider.timeout") : null;
}
