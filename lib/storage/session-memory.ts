import { browser } from "wxt/browser";
import { FootnoteError } from "../errors.ts";

// `storage.session` outlives the worker but not the browser, was not found on disk, and pages can't reach it.

/** Keeps a value for this browser session. Throws `session.full` when the browser's quota is used up. */
export async function remember(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch (cause) {
    throw new FootnoteError("session.full", { cause });
  }
}

/** A value kept in this browser session, or undefined. */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Every value whose key begins with `prefix`. */
export async function recallAll(prefix: string): Promise<Record<string, unknown>> {
  const area = browser.storage.session;
  // By name first: everything together may be megabytes. Older Firefox knows no `getKeys`.
  const wanted = typeof area.getKeys === "function" ? (await area.getKeys()).filter((key) => key.startsWith(prefix)) : null;
  const found = await area.get(wanted);
  return Object.fromEntries(Object.entries(found).filter(([key]) => key.startsWith(prefix)));
}

/** Forgets values of this browser session. */
export async function forget(keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}
