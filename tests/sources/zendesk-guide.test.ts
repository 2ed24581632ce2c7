import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { zendeskGuide } from "../../lib/sources/zendesk-guide.ts";
import { startZendesk, type Zendesk } from "../emulators/zendesk.ts";
import { plainNet } from "./plain-net.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

let zendesk: Zendesk;
const settings = (more: Record<string, string> = {}) => settingsOf("zendesk-guide", { address: zendesk.url, ...more });
const net = (token = `${zendesk.email}/token:${zendesk.token}`) => plainNet(zendeskGuide.authorization?.(token, settings().answers));
const walk = (since: string | null = null, more = {}) => walkOver(zendeskGuide, settings(more), net(), { since });
const brief = ({ items }: Awaited<ReturnType<typeof walk>>) => items.map(({ id, tier, says }) => `${id} ${tier} (${says})`);
const later = (seconds: number) => {
  zendesk.clock.now += seconds * 1000;
};

beforeEach(async () => {
  zendesk = await startZendesk({ pageSize: 2 });
});
afterEach(() => zendesk.stop());

describe("a walk over a help centre", () => {
  it("brings every published translation and every saved reply with who may read it", async () => {
    const walked = await walk();
    expect(brief(walked)).toEqual([
      "article-101/en-gb public (visible to: everyone)",
      "article-101/sv public (visible to: everyone)",
      "article-102/en-gb public (visible to: everyone)",
      "article-103/en-gb authenticated (user segment: Signed-in users)",
      "article-104/en-gb authenticated (user segment: Loan unit customers)",
      "article-105/en-gb internal (user segment: Agents and admins)",
      "article-107/en-gb internal (user segment: 99)",
      "macro-201 public (macro: shared)",
      "macro-202 internal (macro: internal note)",
      "macro-203 internal (macro: personal)",
      "macro-205 public (macro: shared)",
    ]);
    expect(walked.failures).toEqual([]);
  });

  it("brings the text with its place, labels, language, author and date", async () => {
    const { items } = await walk();
    expect(items[1]).toEqual({
      id: "article-101/sv",
      kind: "article",
      title: "Hur lång tid en retur tar",
      body: "<p>Du kan lämna tillbaka en lampa inom 45 dagar från leveransen.</p>",
      format: "html",
      summary: null,
      locale: "sv",
      brand: null,
      section: "Orders / Returns / Refunds",
      labels: ["returns"],
      group: "article-101",
      url: `${zendesk.url}/hc/sv/articles/101`,
      product: null,
      owner: "Edda Lind",
      updated: "2026-10-02",
      reviewed: null,
      tier: "public",
      says: "visible to: everyone",
    });
    expect(items.find(({ id }) => id === "macro-202")).toMatchObject({
      kind: "macro",
      title: "Note for the warehouse",
      section: "Returns",
      body: "Check the serial number before the shelf.",
      format: "text",
    });
  });

  it("goes on from any cursor to the same end", async () => {
    const whole = await walk();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.cursors.length - 1 }), async (at) => {
        const rest = await walkOver(zendeskGuide, settings(), net(), { cursor: whole.cursors[at] ?? null });
        expect(rest.items).toEqual(whole.items.slice(whole.items.length - rest.items.length));
        expect(rest.mark).toBe(whole.mark);
      }),
      { numRuns: 8 },
    );
  });

  it("says how many there are where there is one language", async () => {
    expect((await walk()).totals[0]).toBeNull();
    zendesk.locales = ["en-gb"];
    expect((await walk()).totals[0]).toBe(12);
  });

  it("leaves macros out where the lead does not want them, and names them where they may not be seen", async () => {
    expect(brief(await walk(null, { macros: "no" })).filter((line) => line.startsWith("macro"))).toEqual([]);
    zendesk.may.macros = false;
    const { failures, items } = await walk();
    expect(failures).toEqual([{ item: "macros", url: null, code: "source.forbidden", detail: {} }]);
    expect(items).toHaveLength(7);
  });

  it("holds every restricted article internal where segments may not be seen", async () => {
    zendesk.may.segments = false;
    const tiers = Object.fromEntries((await walk()).items.map(({ id, tier }) => [id, tier]));
    expect([tiers["article-101/en-gb"], tiers["article-103/en-gb"], tiers["article-105/en-gb"]]).toEqual([
      "public",
      "internal",
      "internal",
    ]);
  });

  it("says nothing of an article whose row says nothing of who may see it", async () => {
    const article = zendesk.articles[0];
    if (article) article.instead = { id: 101, title: "T", body: "<p>B</p>", locale: "en-gb", draft: false };
    expect((await walk()).items[0]).toMatchObject({ id: "article-101/en-gb", tier: null });
  });

  it("names a row that is not what it should be, and goes on", async () => {
    const article = zendesk.articles[2];
    if (article) article.instead = { id: 103, title: 5, locale: "en-gb" };
    const walked = await walk();
    expect(walked.failures).toEqual([{ item: "article-103/en-gb", url: null, code: "source.row", detail: { what: "article" } }]);
    expect(walked.items).toHaveLength(10);
  });

  it("takes an access token of a sign-in too", async () => {
    const walked = await walkOver(zendeskGuide, settings(), net(zendesk.bearer));
    expect(walked.items).toHaveLength(11);
  });
});

describe("with the session of an agent", () => {
  const inSession = (cookie: string) =>
    walkOver(zendeskGuide, settingsOf("zendesk-guide", { address: zendesk.url }, "session"), plainNet({ cookie }));

  it("brings the same", async () => {
    expect((await inSession("_zendesk_session=agent")).items).toHaveLength(11);
  });

  it("stops when the session ends in the middle of a walk", async () => {
    const own = plainNet({ cookie: "_zendesk_session=agent" });
    const strange = plainNet({ cookie: "theme=dark" });
    let pages = 0;
    const get: typeof own.get = (url, options) =>
      (pages > 0 ? strange : own).get(url, options).finally(() => (pages += /page%5B|page\[/.test(url) ? 1 : 0));
    const walked = walkOver(zendeskGuide, settingsOf("zendesk-guide", { address: zendesk.url }, "session"), { ...own, get });
    await expect(walked).rejects.toMatchObject({ code: "source.signed-out" });
  });

  it("refuses to walk as the public, which would take all else for gone, and as a customer", async () => {
    await expect(inSession("theme=dark")).rejects.toMatchObject({ code: "source.signed-out" });
    zendesk.me.role = "end-user";
    await expect(inSession("_zendesk_session=agent")).rejects.toMatchObject({ code: "source.forbidden" });
  });
});

describe("a walk over changes", () => {
  it("brings what changed since, and only that", async () => {
    const { mark } = await walk();
    later(3600);
    zendesk.edit(102, (article) => Object.assign(article.translations[0] ?? {}, { body: "<p>We always pay for the label.</p>" }));
    later(60);
    const changes = await walk(mark);
    expect(changes.items.filter(({ kind }) => kind === "article").map(({ id, body }) => [id, body])).toEqual([
      ["article-102/en-gb", "<p>We always pay for the label.</p>"],
    ]);
    expect(changes.gone).toContain("article-102/sv");
    expect(changes.mark).not.toBeNull();
  });

  it("takes what became a draft, and a language that was taken away, as gone", async () => {
    const { mark } = await walk();
    later(3600);
    zendesk.edit(103, (article) => Object.assign(article.translations[0] ?? {}, { draft: true }));
    zendesk.edit(101, (article) => article.translations.splice(1));
    const { gone } = await walk(mark);
    expect(gone).toEqual(expect.arrayContaining(["article-103/en-gb", "article-101/sv"]));
    expect(gone).not.toContain("article-101/en-gb");
  });

  it("follows a permission that was taken back", async () => {
    const { mark } = await walk();
    later(3600);
    zendesk.edit(101, (article) => Object.assign(article, { user_segment_id: 12, user_segment_ids: [12] }));
    const { items } = await walk(mark);
    expect(items.filter(({ group }) => group === "article-101").map(({ tier }) => tier)).toEqual(["internal", "internal"]);
  });

  it("asks for a walk over everything after a removal, which no list tells", async () => {
    const { mark } = await walk();
    later(3600);
    zendesk.remove(102);
    expect((await walk(mark)).mark).toBeNull();
    const whole = await walk();
    expect(whole.items.map(({ id }) => id)).not.toContain("article-102/en-gb");
    expect(whole.mark).not.toBeNull();
  });

  it("does not take a new article for a removal", async () => {
    const { mark } = await walk();
    later(3600);
    const made = new Date(zendesk.clock.now).toISOString();
    zendesk.articles.push({
      ...structuredClone(zendesk.articles[1] as (typeof zendesk.articles)[0]),
      id: 108,
      created_at: made,
      updated_at: made,
    });
    later(60);
    const { items, mark: after } = await walk(mark);
    expect(items.map(({ id }) => id)).toContain("article-108/en-gb");
    expect(after).not.toBeNull();
  });
});

describe("when the host refuses", () => {
  it("throws what the way out throws: signed out, busy, forbidden", async () => {
    await expect(walkOver(zendeskGuide, settings(), net("wrong"))).rejects.toMatchObject({ code: "source.signed-out" });
    zendesk.next({ status: 429, retryAfter: 7 });
    await expect(walk()).rejects.toMatchObject({ code: "source.busy", detail: { status: "429", wait: "7" } });
    zendesk.next({ status: 403, on: "locales" });
    await expect(walk()).rejects.toMatchObject({ code: "source.forbidden" });
  });

  it("never follows a next page to another host", async () => {
    const asked: string[] = [];
    const elsewhere = plainNet(zendeskGuide.authorization?.(zendesk.bearer, {}));
    const spying = {
      ...elsewhere,
      get: async (...[url, options]: Parameters<typeof elsewhere.get>) => {
        asked.push(url);
        const answer = await elsewhere.get(url, options);
        const text = answer.text.replaceAll(zendesk.url, "https://attacker.example");
        return { ...answer, text, json: () => JSON.parse(text) };
      },
    };
    await walkOver(zendeskGuide, settings(), spying);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(zendesk.url))).toEqual([]);
  });
});

describe("what it asks", () => {
  it.each(["", "hello", "http://shop.example", "ftp://shop.example", "https://user:word@shop.example", "https://a b"])(
    "refuses %j as an address",
    (address) => {
      expect(() => zendeskGuide.origins({ address })).toThrow(expect.objectContaining({ code: "source.address" }));
    },
  );

  it("needs the origin of the help centre only", () => {
    expect(zendeskGuide.origins({ address: "ostrel.zendesk.com/hc/en-gb" })).toEqual(["https://ostrel.zendesk.com"]);
  });

  it("signs in at the same host, with the client that the lead has named", () => {
    expect(zendeskGuide.oauth?.({ address: "https://ostrel.zendesk.com", client: "footnote" })).toEqual({
      authorize: "https://ostrel.zendesk.com/oauth/authorizations/new",
      token: "https://ostrel.zendesk.com/oauth/tokens",
      client: "footnote",
      scope: "hc:read macros:read",
    });
    expect(() => zendeskGuide.oauth?.({ address: "https://ostrel.zendesk.com" })).toThrow(
      expect.objectContaining({ code: "source.client" }),
    );
  });
});
