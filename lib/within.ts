import { FootnoteError } from "./errors.ts";

/** Runs with a time limit (ms): whoever does not keep to its signal is left behind. Throws `provider.timeout`. */
export async function within<T>(ms: number, signal: AbortSignal, run: (limited: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      limit.abort();
      reject(new FootnoteError("provider.timeout"));
    }, ms);
  });
  try {
    return await Promise.race([run(AbortSignal.any([signal, limit.signal])), late]);
  } finally {
    clearTimeout(timer);
  }
}
