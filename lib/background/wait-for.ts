import { FootnoteError } from "../errors.ts";

/** Waits some milliseconds. Throws `aborted` at once when `signal` is. */
export function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const aborted = () => reject(new FootnoteError("aborted"));
    if (signal.aborted) return aborted();
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      aborted();
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}
