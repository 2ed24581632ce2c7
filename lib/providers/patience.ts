import { FootnoteError } from "../errors.ts";
import type { Fetch } from "./fetch.ts";

/** A slow model on this computer reads a long prompt for a minute before its first word, ms. */
const longest = 90_000;

/** A fetch that gives up on a server that says nothing for `ms`, before its answer or in the middle of it: `provider.timeout`. */
export function withPatience(fetch: Fetch, ms = longest): Fetch {
  return async (input, init) => {
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
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
    return new Response(body, { status, statusText, headers });
  };
}
