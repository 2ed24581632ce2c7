import { sitePage, startWebsite } from "../emulators/website.ts";
import { type GuideArticle, startZendesk, type Zendesk } from "../emulators/zendesk.ts";
import { killWorker } from "./acts.ts";
import { test as base, expect, type World } from "./harness.ts";
import { allow, connect, draftFor, tiersOf, until, viewOf, walked } from "./source-acts.ts";

// Connected sources in the built extension, against help centres on loopback.

const test = base.extend<{ zendesk: Zendesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
  zendesk: async ({}, use) => {
    const zendesk = await startZendesk({ pageSize: 2 });
    await use(zendesk);
    await zendesk.stop();
  },
});
test.use({ own: "sources" });
// Each request waits its turn: two a second, as of a real host.
test.describe.configure({ timeout: 90_000 });

/** Adds an article about something that nothing else in the knowledge is about. */
function add(zendesk: Zendesk, id: number, segment: number | null, title: string, text: string): void {
  const like = structuredClone(zendesk.articles[1]) as GuideArticle;
  const now = new Date(zendesk.clock.now).toISOString();
  const translations = [{ locale: "en-gb", title, body: `<p>${text}</p>`, draft: false, updated_at: now }];
  const segments = { user_segment_id: segment, user_segment_ids: segment === null ? [] : [segment] };
  zendesk.articles.push({ ...like, id, ...segments, created_at: now, updated_at: now, translations });
}

async function connectGuide({ ask, footnote }: World, zendesk: Zendesk): Promise<string> {
  await allow(footnote, zendesk.url);
  const id = await connect(ask, { kind: "zendesk-guide", auth: "token", answers: { address: zendesk.url } });
  await ask("source.token", { id, token: `${zendesk.email}/token:${zendesk.token}` });
  await ask("source.run", { id, pass: "full" });
  return id;
}

const tiers = {
  "article-101/en-gb": "public",
  "article-101/sv": "public",
  "article-102/en-gb": "public",
  "article-103/en-gb": "authenticated",
  "article-104/en-gb": "authenticated",
  "article-105/en-gb": "internal",
  "article-107/en-gb": "internal",
  "macro-201": "public",
  "macro-202": "internal",
  "macro-203": "internal",
  "macro-205": "public",
};

test("a first walk shows how far it is, can be paused, and goes on where it stopped", async ({ world, zendesk }) => {
  const gate = zendesk.hold(6);
  const id = await connectGuide(world, zendesk);
  await gate.held;
  const { progress } = await viewOf(world.ask, id);
  expect(progress).toMatchObject({ state: "running", pass: "full" });
  expect(progress.seen).toBeGreaterThan(0);
  await world.ask("source.pause", { id, paused: true });
  gate.release();
  await until(world.ask, id, "paused");
  const asked = zendesk.requests.length;
  expect(Object.keys(await tiersOf(world.ask, id)).length).toBeLessThan(Object.keys(tiers).length);
  expect(zendesk.requests).toHaveLength(asked);
  await world.ask("source.pause", { id, paused: false });
  const done = await until(world.ask, id, "done");
  expect(await tiersOf(world.ask, id)).toEqual(tiers);
  expect(done).toMatchObject({ articles: 7, macros: 4, progress: { added: 11, failed: 0 } });
});

test("a walk that the browser kills is gone on with, and what was taken is not asked for again", async ({ world, zendesk }) => {
  const gate = zendesk.hold(8);
  const id = await connectGuide(world, zendesk);
  await gate.held;
  const page = await world.openTicket("1002");
  await killWorker(page);
  gate.release();
  await page.close();
  await walked(world.ask, id, "full");
  expect(await tiersOf(world.ask, id)).toEqual(tiers);
  const first = zendesk.requests.filter(
    (line) => /help_center\/articles\.json\?include/.test(line) && !/page%5Bafter%5D|page\[after\]/.test(line),
  );
  expect(first).toHaveLength(1);
});

test("what is written for staff never reaches a customer, and what is deleted there is not found any more", async ({ world, zendesk }) => {
  const { footnote, ask } = world;
  add(zendesk, 301, null, "Descale the Skarvik kettle", "Descale the Skarvik kettle every 90 days with citric acid.");
  add(
    zendesk,
    302,
    12,
    "Skarvik kettle: what we give",
    "When a Skarvik kettle leaks after descaling, agents may give a voucher of GBP 35.",
  );
  const id = await connectGuide(world, zendesk);
  await until(ask, id, "done");
  const question = "Hello, how often do I descale my Skarvik kettle, and what do I get when the Skarvik kettle leaks after descaling?";
  expect(await tiersOf(ask, id)).toMatchObject({ "article-301/en-gb": "public", "article-302/en-gb": "internal" });
  const draft = await draftFor(ask, footnote.context, footnote.base, question);
  expect(draft.text).toContain("90 days");
  expect(draft.text).not.toMatch(/35|voucher/);

  zendesk.clock.now += 3_600_000;
  zendesk.edit(301, (article) =>
    Object.assign(article.translations[0] ?? {}, { body: "<p>Descale the Skarvik kettle every 60 days with citric acid.</p>" }),
  );
  zendesk.clock.now += 60_000;
  expect((await walked(ask, id, "changes")).progress).toMatchObject({ pass: "changes", changed: 1 });
  expect((await draftFor(ask, footnote.context, footnote.base, question)).text).toContain("60 days");

  zendesk.remove(301);
  expect((await walked(ask, id, "full")).progress.removed).toBe(1);
  expect(await tiersOf(ask, id)).not.toHaveProperty("article-301/en-gb");
  expect((await draftFor(ask, footnote.context, footnote.base, question)).text).not.toContain("60 days");
});

test("a token that is refused is said so, and nothing is taken away", async ({ world, zendesk }) => {
  const id = await connectGuide(world, zendesk);
  await until(world.ask, id, "done");
  zendesk.token = "another";
  await world.ask("source.run", { id, pass: "full" });
  await expect.poll(async () => (await viewOf(world.ask, id)).progress.problem?.code).toBe("source.signed-out");
  expect(await tiersOf(world.ask, id)).toEqual(tiers);
});

test("a site is read as its sitemap says, under the tier that the lead has answered", async ({ world }) => {
  const site = await startWebsite();
  try {
    const text = "<p>The Skarvik toaster has a crumb tray that you empty every 20 days.</p>";
    site.pages.set("/help/toaster", { html: sitePage("Skarvik toaster", text), lastmod: "2026-10-04" });
    await allow(world.footnote, site.url);
    const id = await connect(world.ask, { kind: "web", auth: "none", answers: { address: `${site.url}/help` }, tier: "public" });
    await world.ask("source.run", { id, pass: "full" });
    const { progress } = await until(world.ask, id, "done");
    expect(progress.failures.map(({ item, code }) => `${item} ${code}`).sort()).toEqual([
      "/help/account source.login-wall",
      "/help/price-list source.not-a-page",
      "/sitemap-shop.xml.gz source.packed",
    ]);
    expect(await tiersOf(world.ask, id)).toMatchObject({ "/help/returns": "public", "/help/toaster": "public" });
    const { footnote, ask } = world;
    const question = "Hello, how often do I empty the crumb tray of my Skarvik toaster?";
    expect((await draftFor(ask, footnote.context, footnote.base, question)).text).toContain("20 days");
    site.pages.delete("/help/toaster");
    site.clock.now += 86_400_000;
    expect((await walked(ask, id, "changes")).progress.removed).toBe(1);
    expect((await draftFor(ask, footnote.context, footnote.base, question)).text).not.toContain("20 days");
  } finally {
    await site.stop();
  }
});
