import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatwoot } from "../../lib/sources/chatwoot.ts";
import { type Chatwoot, startChatwoot } from "../emulators/chatwoot.ts";
import { plainNet } from "./plain-net.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

let server: Chatwoot;
const settings = (more: Record<string, string> = {}) => settingsOf("chatwoot", { address: server.url, account: "1", ...more });
const walk = (more: Record<string, string> = {}, cursor: string | null = null, token = server.token) =>
  walkOver(chatwoot, settings(more), plainNet(chatwoot.authorization?.(token, {})), { cursor });
const outside = (more: Record<string, string>) =>
  walkOver(chatwoot, settingsOf("chatwoot", { address: server.url, ...more }, "none"), plainNet());
const brief = ({ items }: Awaited<ReturnType<typeof walk>>) => items.map(({ id, tier, says }) => `${id} ${tier} (${says})`);

beforeEach(async () => {
  server = await startChatwoot({ pageSize: 2 });
});
afterEach(() => server.stop());

describe("a walk over an account", () => {
  it("brings what is published as public, and canned responses; drafts and archived portals are left out", async () => {
    const walked = await walk();
    expect(brief(walked)).toEqual([
      "article-11 public (article: published)",
      "article-12 public (article: published)",
      "article-13 public (article: published)",
      "reply-31 public (canned response)",
      "reply-32 public (canned response)",
    ]);
    expect(walked.gone).toEqual(["article-14", "article-15", "article-21"]);
    expect(walked.failures).toEqual([]);
  });

  it("brings them as internal where the lead wants them", async () => {
    expect(brief(await walk({ unpublished: "internal", macros: "no" }))).toEqual([
      "article-11 public (article: published)",
      "article-12 public (article: published)",
      "article-13 public (article: published)",
      "article-14 internal (article: draft)",
      "article-15 internal (article: archived)",
      "article-21 internal (portal: archived)",
    ]);
  });

  it("brings the text with its place, tags, language, author and date, and ties translations together", async () => {
    const { items } = await walk();
    expect(items[0]).toMatchObject({ group: "article-11", labels: ["returns"], summary: "How long, and how" });
    expect(items[1]).toEqual({
      id: "article-12",
      kind: "article",
      title: "Skicka tillbaka",
      body: "Du kan skicka tillbaka en lampa inom **45 dagar**.",
      format: "markdown",
      summary: null,
      locale: "sv",
      brand: null,
      section: "Tarnwick help / Returer",
      labels: [],
      group: "article-11",
      url: `${server.url}/hc/tarnwick-help/articles/12-skicka-tillbaka`,
      product: null,
      owner: "Edda Lind",
      updated: "2026-10-02",
      reviewed: null,
      tier: "public",
      says: "article: published",
    });
  });

  it("reads one portal where one is named, and says when there is none of that name", async () => {
    expect((await walk({ portal: "tarnwick-help", macros: "no" })).totals[0]).toBe(5);
    await expect(walk({ portal: "nowhere" })).rejects.toMatchObject({ code: "source.portal" });
    await expect(walk({ account: "mine" })).rejects.toMatchObject({ code: "source.account" });
  });

  it("goes on from any cursor to the same end", async () => {
    const whole = await walk();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.cursors.length - 1 }), async (at) => {
        const rest = await walk({}, whole.cursors[at]);
        expect(rest.items).toEqual(whole.items.slice(whole.items.length - rest.items.length));
      }),
      { numRuns: 8 },
    );
  });

  it("names rows that are not what they should be, and goes on", async () => {
    server.portals[0]?.articles.splice(1, 1, { id: 12, title: null } as never);
    server.replies.push({ id: 33 });
    const walked = await walk();
    expect(walked.failures).toEqual([
      { item: "article-12", url: null, code: "source.row", detail: { what: "article" } },
      { item: "reply-33", url: null, code: "source.row", detail: { what: "canned response" } },
    ]);
    expect(walked.items).toHaveLength(4);
  });

  it("is over everything each time, for its lists tell no changes", async () => {
    expect((await walk()).mark).toBeNull();
  });
});

describe("a portal as the public sees it", () => {
  it("needs no access, and brings what is published in the languages that are named", async () => {
    const walked = await outside({ portal: "tarnwick-help", locales: "en, sv" });
    expect(walked.items.map(({ id, locale, tier, updated }) => [id, locale, tier, updated])).toEqual([
      ["article-11", "en", "public", "2026-10-02"],
      ["article-13", "en", "public", "2026-10-02"],
      ["article-12", "sv", "public", "2026-10-02"],
    ]);
  });

  it("ends where an older version gives the same page for every number", async () => {
    server.old.ignoresPages = true;
    const walked = await outside({ portal: "tarnwick-help" });
    expect(walked.items.map(({ id }) => id)).toEqual(["article-11", "article-13"]);
  });

  it("asks for the portal's name", async () => {
    await expect(outside({})).rejects.toMatchObject({ code: "source.portal" });
  });
});

describe("when the host refuses", () => {
  it("throws what the way out throws, and for a login page that it is signed out", async () => {
    await expect(walk({}, null, "wrong")).rejects.toMatchObject({ code: "source.signed-out" });
    await expect(walk({ account: "2" })).rejects.toMatchObject({ code: "source.gone" });
    server.next({ status: 429, retryAfter: 3 });
    await expect(walk()).rejects.toMatchObject({ code: "source.busy", detail: { status: "429", wait: "3" } });
    const page = {
      ...plainNet(),
      get: async (url: string) => ({
        ...(await plainNet().get(`${server.url}/hc/tarnwick-help/en/articles.json`)),
        url,
        text: "<html>Sign in</html>",
      }),
    };
    await expect(walkOver(chatwoot, settings(), page)).rejects.toMatchObject({ code: "source.signed-out" });
  });

  it("says of an answer that is no list that it has another shape", async () => {
    server.replies = [];
    const odd = {
      ...plainNet(),
      get: async (url: string) => ({
        ...(await plainNet().get(`${server.url}/hc/tarnwick-help/en/articles.json`)),
        url,
        text: "{}",
        json: () => ({}),
      }),
    };
    await expect(walkOver(chatwoot, settings(), odd)).rejects.toMatchObject({ code: "source.shape", detail: { what: "portals" } });
  });
});
