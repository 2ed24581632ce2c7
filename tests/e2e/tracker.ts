import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Launched, launch } from "../../scripts/launch.ts";
import { welcome } from "../../scripts/open-desk.ts";
import { type RequestTracker, startRequestTracker } from "../desks/request-tracker/start.ts";
import { checkWire } from "./check-wire.ts";
import { asker, expect, extension, test as harness, type Page } from "./harness.ts";
import type { Ask } from "./source-acts.ts";

/** A real Request Tracker, and a browser with Footnote that is allowed there. */
export interface Tracked {
  tracker: RequestTracker;
  footnote: Launched;
  /** Asks the background something from a page of ours, as its screens do. */
  ask: Ask;
}

/** Each spec file names itself (`test.use({ own: "path" })`): none may find what another left in Request Tracker. */
export const test = harness.extend<object, { desk: Tracked | { skipped: string } }>({
  desk: [
    async ({ own }, use) => {
      const tracker = await startRequestTracker();
      if ("skipped" in tracker) {
        console.warn(`\n!!! REQUEST TRACKER IS NOT TESTED: ${tracker.skipped}\n`);
        return use(tracker);
      }
      const footnote = await launch({ headless: true, extension });
      await welcome(footnote, tracker.url);
      await use({ tracker, footnote, ask: asker(footnote) });
      await footnote.close();
      await tracker.stop();
      checkWire(own);
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

/** The desk, where there is one; else the test is skipped with the reason. */
export function here(desk: Tracked | { skipped: string }): Tracked {
  test.skip("skipped" in desk, "skipped" in desk ? desk.skipped : "");
  return desk as Tracked;
}

/** A new tab in which this agent, and nobody else, is signed in. */
export async function signIn({ tracker: { url, env }, footnote }: Tracked, login = env["RT_AGENT"] ?? ""): Promise<Page> {
  const page = await footnote.context.newPage();
  await page.goto(`${url}/NoAuth/Logout.html`);
  await page.goto(url);
  await page.locator("input[name=user]").fill(login);
  await page.locator("input[name=pass]").fill(env["RT_AGENT_PASSWORD"] ?? "");
  await Promise.all([page.waitForURL((u) => !u.pathname.includes("Login")), page.locator("input[name=pass]").press("Enter")]);
  return page;
}

/** Every mail that has left so far. */
export const mails = ({ outbox }: RequestTracker): string[] =>
  readdirSync(outbox)
    .filter((f) => f.endsWith(".eml"))
    .map((f) => readFileSync(join(outbox, f), "utf8"));

/** Presses RT's own button; a reply that nobody had judged by then is held, and the button is pressed once more. */
export async function submit(page: Page): Promise<void> {
  await expect(async () => {
    const posted = page.waitForRequest((r) => r.isNavigationRequest() && r.method() === "POST", { timeout: 5000 });
    await Promise.all([posted, page.locator("[name=SubmitTicket]").last().click({ timeout: 5000 })]);
  }).toPass({ timeout: 30_000 });
  await page.waitForURL(/Display\.html/, { timeout: 60_000 });
}
