import { type BrowserContext, expect } from "@playwright/test";
import type { Draft } from "../../lib/drafting/draft.ts";
import type { ArticleRow } from "../../lib/knowledge-messages.ts";
import type { SourceSettings, SourceView } from "../../lib/source-settings.ts";
import type { Launched } from "../../scripts/launch.ts";

// What a lead does with connected sources, by the messages that the options page sends.

/** Asks the background something from a page of ours. */
export type Ask = <T = unknown>(name: string, data?: object) => Promise<T>;

/** Lets the extension reach an address, as the press on the source's *Allow* does. */
export async function allow({ context, base }: Pick<Launched, "context" | "base">, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${base}/options.html`);
  const granted = await page.evaluate((origin) => chrome.permissions.request({ origins: [`${origin}/*`] }), new URL(address).origin);
  await page.close();
  expect(granted).toBe(true);
}

/** Sets a source up; it begins by itself once it is let in. */
export async function connect(
  ask: Ask,
  given: Pick<SourceSettings, "kind" | "answers" | "auth"> & Partial<SourceSettings>,
): Promise<string> {
  const settings = { id: "", name: given.kind, brand: null, tier: null, every: 0, paused: false, ...given };
  const view = await ask<SourceView>("source.save", settings);
  expect(view.missing).toEqual([]);
  return view.settings.id;
}

/** A source as the options page shows it. */
export async function viewOf(ask: Ask, id: string): Promise<SourceView> {
  const found = (await ask<SourceView[]>("source.list")).find(({ settings }) => settings.id === id);
  if (!found) throw new Error("The source is not listed.");
  return found;
}

/** Waits until its walk is in this state. */
export async function until(ask: Ask, id: string, state: SourceView["progress"]["state"]): Promise<SourceView> {
  const stands = async () => {
    const { progress } = await viewOf(ask, id);
    return progress.problem ? `${progress.state}: ${progress.problem.code} ${JSON.stringify(progress.problem.detail)}` : progress.state;
  };
  await expect.poll(stands, { timeout: 60_000 }).toBe(state);
  return viewOf(ask, id);
}

/** Walks by hand to the end. */
export async function walked(ask: Ask, id: string, pass: "full" | "changes"): Promise<SourceView> {
  await ask("source.run", { id, pass });
  return until(ask, id, "done");
}

/** Its articles and saved replies with their tiers, by their id there. */
export async function tiersOf(ask: Ask, id: string): Promise<Record<string, string>> {
  const filter = { words: "", tier: null, source: id, brand: null, locale: null, only: null, from: 0, limit: 500 };
  const { rows } = await ask<{ rows: ArticleRow[] }>("knowledge.rows", filter);
  return Object.fromEntries(rows.map((row) => [row.id.slice(id.length + 1), row.tier]).sort());
}

/** What is drafted, on the device, for a customer who writes this. */
export async function draftFor(ask: Ask, context: BrowserContext, base: string, text: string): Promise<Draft> {
  const { session } = await ask<{ session: string }>("conversation.paste", { session: null, how: "pasted", text });
  const page = await context.newPage();
  await page.goto(`${base}/options.html`);
  const wish = { session, drafter: "device", instruction: "", refine: null, text: null, language: null };
  const events = await page.evaluate(
    (start) =>
      new Promise<{ kind: string; draft?: object }[]>((resolve, reject) => {
        const found: { kind: string; draft?: object }[] = [];
        const port = chrome.runtime.connect({ name: "footnote:suggest" });
        port.onDisconnect.addListener(() => reject(new Error("The Port closed.")));
        port.onMessage.addListener((frame: { event?: { kind: string }; problem?: { code: string } }) => {
          if (frame.event) found.push(frame.event);
          else if (frame.problem) reject(new Error(frame.problem.code));
          else resolve(found);
        });
        port.postMessage({ start });
      }),
    wish,
  );
  await page.close();
  const draft = events.find((event) => event.kind === "draft")?.draft as Draft | undefined;
  if (!draft) throw new Error(`No draft: ${events.map((event) => event.kind).join(", ")}`);
  return draft;
}
