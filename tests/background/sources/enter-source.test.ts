import { afterEach, describe, expect, it } from "vitest";
import { newSource } from "../../../lib/background/sources/progress.ts";
import { createRunner } from "../../../lib/background/sources/run-sources.ts";
import type { SourceSettings } from "../../../lib/source-settings.ts";
import type { Source } from "../../../lib/sources/source.ts";
import { web } from "../../../lib/sources/web.ts";
import { zendeskGuide } from "../../../lib/sources/zendesk-guide.ts";
import { startOAuth } from "../../emulators/oauth.ts";
import { sitePage, startWebsite } from "../../emulators/website.ts";
import { startZendesk } from "../../emulators/zendesk.ts";
import { newPlace, storageAt } from "../../storage/places.ts";
import { clock, hour, read, save, settings } from "./world.ts";

// Whole walks over loopback servers: kind, way out, credentials, timetable and storage together.

const servers: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function running(kind: Source, given: SourceSettings) {
  const storage = storageAt(newPlace());
  await storage.sources.save(newSource(given, false));
  const time = { now: clock };
  const waits: number[] = [];
  const runner = createRunner({
    storage,
    kind: () => kind,
    origins: ({ answers }) => kind.origins(answers),
    missing: async () => [],
    fetch: (url, init, { redirect = "error" }) => fetch(url, { ...init, redirect }),
    read,
    save: save(storage),
    remove: (ids) => storage.articles.remove(ids),
    now: () => time.now,
    wait: async (ms) => {
      waits.push(ms);
      time.now += ms;
    },
    keepAlive: (work) => work,
    ended: () => {},
  });
  const settled = async (ms = 0) => {
    time.now += ms;
    await runner.round();
    await runner.idle();
    const row = await storage.sources.find("s");
    if (!row) throw new Error("no source");
    return row.progress;
  };
  const ids = async () => (await storage.articles.page()).map((a) => a.id.slice(2));
  return { storage, runner, waits, settled, ids };
}

async function guide() {
  const zendesk = await startZendesk({ pageSize: 2 });
  servers.push(zendesk);
  const answers = { address: zendesk.url, macros: "yes", client: "" };
  const world = await running(zendeskGuide, settings({ kind: "zendesk-guide", answers, auth: "token" }));
  const origins = [new URL(zendesk.url).origin];
  const token = `${zendesk.email}/token:${zendesk.token}`;
  const signIn = (given = token) => world.storage.sourceSecrets.save("s", { origins, token: given, refresh: null, expires: null });
  return { zendesk, signIn, ...world };
}

describe("a help centre", () => {
  it("is taken whole, then followed by its changes", async () => {
    const { zendesk, signIn, settled, ids, storage } = await guide();
    await signIn();
    const first = await settled();
    expect(first).toMatchObject({ state: "done", pass: "full", failed: 0 });
    expect(await ids()).toHaveLength(first.added);
    expect(await storage.items.brought("s")).toMatchObject({ macros: 4 });
    zendesk.clock.now += 60_000;
    zendesk.edit(102, (article) => {
      for (const translation of article.translations) translation.body = "<p>Another text.</p>";
    });
    zendesk.clock.now += 60_000;
    const asked = zendesk.requests.length;
    expect(await settled(6 * hour)).toMatchObject({ state: "done", pass: "changes", changed: 1, added: 0, removed: 0 });
    expect(zendesk.requests.slice(asked).some((request) => request.includes("/incremental/"))).toBe(true);
    expect((await storage.articles.find("s/article-102/en-gb"))?.body).toContain("Another text.");
  });

  it("loses what was taken away there", async () => {
    const { zendesk, signIn, settled, ids } = await guide();
    await signIn();
    await settled();
    zendesk.clock.now += 60_000;
    zendesk.remove(102);
    zendesk.clock.now += 60_000;
    for (let n = 0; n < 3; n++) await settled(6 * hour);
    expect(await ids()).not.toContain("article-102/en-gb");
  });

  it("waits as long as it asks, and goes on", async () => {
    const { zendesk, signIn, settled, waits, ids } = await guide();
    await signIn();
    zendesk.next({ status: 429, on: "articles", retryAfter: 7 }, { status: 503 });
    expect(await settled()).toMatchObject({ state: "done", failed: 0 });
    expect(waits).toContain(7000);
    zendesk.next({ status: 429, on: "macros", retryAfter: 90 });
    expect(await settled(8 * 24 * hour)).toMatchObject({ state: "waiting", problem: { code: "source.busy" } });
    const before = zendesk.requests.length;
    expect(await settled(89_000)).toMatchObject({ state: "waiting" });
    expect(zendesk.requests).toHaveLength(before);
    expect(await settled(2_000)).toMatchObject({ state: "done" });
    expect((await ids()).length).toBeGreaterThan(5);
  });

  it("keeps everything when the token ends half-way, and is gone on with after another is entered", async () => {
    const { zendesk, signIn, settled, ids, runner } = await guide();
    await signIn();
    await settled();
    const all = await ids();
    const { held, release } = zendesk.hold(8);
    await runner.run("s", "full");
    await held;
    zendesk.next({ status: 401 });
    release();
    expect(await settled()).toMatchObject({ state: "failed", problem: { code: "source.signed-out" } });
    expect(await ids()).toEqual(all);
    await signIn();
    const asked = zendesk.requests.length;
    await runner.run("s", "full");
    expect(await settled()).toMatchObject({ state: "done", unchanged: all.length, removed: 0 });
    // Not from the beginning: there it would ask how much there is.
    expect(zendesk.requests.slice(asked).some((request) => /per_page=1$/.test(request))).toBe(false);
  });

  it("gives nothing to a wrong token", async () => {
    const { signIn, settled, ids } = await guide();
    await signIn("nobody@ostrel.example/token:wrong");
    expect(await settled()).toMatchObject({ state: "failed", problem: { code: "source.signed-out" } });
    expect(await ids()).toEqual([]);
  });

  it("names a row that is wrong and takes the others", async () => {
    const { zendesk, signIn, settled, ids } = await guide();
    await signIn();
    zendesk.edit(103, (article) => {
      article.instead = { id: 103, title: 7 };
    });
    expect(await settled()).toMatchObject({ state: "done", failed: 1, failures: [{ code: expect.stringMatching(/^source\./) }] });
    expect(await ids()).toContain("article-101/sv");
  });

  it("asks to sign in again when its sign-in has ended", async () => {
    const zendesk = await startZendesk({ pageSize: 2 });
    const oauth = await startOAuth({ now: () => clock });
    servers.push(zendesk, oauth);
    const place = { authorize: `${oauth.url}/authorize`, token: `${oauth.url}/token`, client: oauth.client, scope: "" };
    const kind: Source = { ...zendeskGuide, oauth: () => place };
    const answers = { address: zendesk.url, macros: "no", client: oauth.client };
    const { storage, settled } = await running(kind, settings({ kind: "zendesk-guide", answers, auth: "oauth" }));
    const held = { origins: [new URL(zendesk.url).origin], token: zendesk.bearer };
    await storage.sourceSecrets.save("s", { ...held, refresh: null, expires: clock + hour });
    expect(await settled()).toMatchObject({ state: "done", failed: 0 });
    await storage.sourceSecrets.save("s", { ...held, refresh: "unknown", expires: clock });
    expect(await settled(6 * hour)).toMatchObject({ state: "failed", problem: { code: "source.signed-out" } });
    expect(oauth.asked.at(-1)).toMatchObject({ grant_type: "refresh_token", refresh_token: "unknown" });
  });
});

describe("a web site", () => {
  const site = async () => {
    const website = await startWebsite();
    servers.push(website);
    const answers = { address: `${website.url}/help/`, include: "", exclude: "", limit: "" };
    return { website, ...(await running(web, settings({ kind: "web", answers, every: 1 }))) };
  };

  it("is asked only for what has changed, and loses what is gone", async () => {
    const { website, settled, ids, storage } = await site();
    expect(await settled()).toMatchObject({ state: "done" });
    const before = await ids();
    expect(before.length).toBeGreaterThan(2);
    const [first = "", second = ""] = before;
    website.pages.delete(first);
    const page = website.pages.get(second);
    if (!page) throw new Error("no page");
    website.pages.set(second, { ...page, html: sitePage("Changed", "<p>Another text, long enough to be one.</p>") });
    const asked = website.asked.length;
    await settled(8 * 24 * hour);
    expect(await ids()).toEqual(before.filter((id) => id !== first));
    expect((await storage.articles.find(`s/${second}`))?.revision).toBe(2);
    expect(website.asked.slice(asked).filter(({ headers }) => headers["if-none-match"] !== undefined).length).toBeGreaterThan(0);
  });

  it("of many pages is taken part by part", async () => {
    const { website, settled, ids, storage } = await site();
    for (let n = 0; n < 50; n++) {
      const html = sitePage(`More ${n}`, `<p>Text number ${n}.</p>`);
      website.pages.set(`/help/more-${n}`, { html, lastmod: "2026-11-01" });
    }
    expect(await settled()).toMatchObject({ state: "done" });
    expect((await ids()).filter((id) => id.startsWith("/help/more-"))).toHaveLength(50);
    expect((await storage.sources.find("s"))?.pages).toBeGreaterThan(3);
  });
});
