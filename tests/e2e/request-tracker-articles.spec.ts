import type { RequestTracker } from "../desks/request-tracker/start.ts";
import { expect } from "./harness.ts";
import { connect, draftFor, tiersOf, viewOf, walked } from "./source-acts.ts";
import { here, signIn, test } from "./tracker.ts";

// Request Tracker's Articles as a source, on the real Request Tracker, with the session of the agent who is signed in there.

test.use({ own: "request-tracker-articles" });

/** What Request Tracker's own administrator does, over REST 2. */
async function rest<T = unknown>({ url, env }: RequestTracker, method: string, path: string, body?: object): Promise<T> {
  const authorization = `Basic ${btoa(`root:${env["RT_ROOT_PASSWORD"]}`)}`;
  const headers = { authorization, "content-type": "application/json" };
  const response = await fetch(`${url}/REST/2.0/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return (text === "" ? {} : JSON.parse(text)) as T;
}

/** Its articles' ids by their names. */
async function articles(tracker: RequestTracker): Promise<Record<string, string>> {
  const query = [{ field: "id", operator: ">", value: "0" }];
  const path = "articles?fields=Name&per_page=100&find_disabled_rows=1";
  const { items } = await rest<{ items: { id: string; Name: string }[] }>(tracker, "POST", path, query);
  return Object.fromEntries(items.map(({ id, Name }) => [Name, id]));
}

const kind = "request-tracker-articles";
const answers = { public: "Tarnwick help", authenticated: "Tarnwick account", internal: "KB-Tier3-Internal-AgentOnly", fields: "" };
const question = "Hello, how many days do I have for returning a lamp to the warehouse with a printed label?";

test.describe.configure({ mode: "serial", timeout: 90_000 });

test("nobody is signed in: that is said, and nothing is taken", async ({ desk }) => {
  const { tracker, ask } = here(desk);
  const id = await connect(ask, { kind, auth: "session", answers: { address: tracker.url, ...answers } });
  await ask("source.run", { id, pass: "full" });
  await expect.poll(async () => (await viewOf(ask, id)).progress.problem?.code).toBe("source.signed-out");
  expect(await tiersOf(ask, id)).toEqual({});
  await ask("source.remove", { id, articles: "remove" });
});

test("an agent's session brings the articles of every class, each under the tier that the lead has named for it", async ({ desk }) => {
  const tracked = here(desk);
  const { tracker, ask } = tracked;
  await (await signIn(tracked)).close();
  const id = await connect(ask, { kind, auth: "session", answers: { address: tracker.url, ...answers } });
  const { progress, articles: count } = await walked(ask, id, "full");
  expect(progress).toMatchObject({ pass: "full", failed: 0, added: 8 });
  expect(count).toBe(8);
  const ids = await articles(tracker);
  const named = Object.fromEntries(
    Object.entries(await tiersOf(ask, id)).map(([n, tier]) => [Object.keys(ids).find((name) => ids[name] === n), tier]),
  );
  expect(named).toEqual({
    "Refund times": "internal",
    "Trusted devices (AUTH-0x80)": "internal",
    "Duplicate capture: manual refund": "internal",
    "Fraud desk: unauthorised transfers": "internal",
    "How long a return takes": "public",
    "What the filter light means": "public",
    "Your loan unit": "authenticated",
    "Goodwill without asking": "internal",
  });
});

test("a change, a new article and a deletion there are followed", async ({ desk }) => {
  const { tracker, footnote, ask } = here(desk);
  const [source] = await ask<{ settings: { id: string } }[]>("source.list");
  const id = source?.settings.id ?? "";
  const ids = await articles(tracker);
  const returns = ids["How long a return takes"] ?? "";
  await rest(tracker, "PUT", `article/${returns}`, {
    CustomFields: { Content: "Returning a lamp to the warehouse takes 33 days with a printed label." },
  });
  await rest(tracker, "POST", "article", {
    Name: "Spare shades",
    Summary: "Shades",
    Class: "Tarnwick help",
    CustomFields: { Content: "A spare shade costs GBP 12." },
  });
  await rest(tracker, "DELETE", `article/${ids["What the filter light means"]}`);
  const { progress } = await walked(ask, id, "changes");
  expect(progress).toMatchObject({ pass: "changes", added: 1, changed: 1, removed: 1 });
  const now = await tiersOf(ask, id);
  expect(now).not.toHaveProperty(ids["What the filter light means"] ?? "");
  expect(now).toHaveProperty((await articles(tracker))["Spare shades"] ?? "", "public");
  const found = await ask<{ body: string } | null>("knowledge.find", { id: `${id}/${returns}`, revision: null });
  expect(found?.body).toContain("33 days");
  expect((await draftFor(ask, footnote.context, footnote.base, question)).text).toContain("33 days");
});

test("a class that becomes a matter of the team is internal from the next walk on", async ({ desk }) => {
  const { tracker, ask } = here(desk);
  const [source] = await ask<{ settings: { id: string; answers: Record<string, string> } }[]>("source.list");
  if (!source) throw new Error("The source is gone.");
  await ask("source.save", { ...source.settings, answers: { ...source.settings.answers, internal: "Tarnwick help" } });
  await walked(ask, source.settings.id, "full");
  const returns = (await articles(tracker))["How long a return takes"] ?? "";
  expect((await tiersOf(ask, source.settings.id))[returns]).toBe("internal");
});
