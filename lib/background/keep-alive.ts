import { browser } from "wxt/browser";

/** A worker that hears nothing for 30 s is stopped, even in the middle of a silent model call; any API call counts as life. */
const every = 20_000;

/** Keeps the worker alive while `work` runs. */
export async function keepAlive<T>(work: Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), every);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}
