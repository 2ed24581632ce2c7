import { beforeEach, describe, expect, it } from "vitest";
import { helpScout } from "../../lib/sources/help-scout.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const api = "https://docsapi.helpscout.net/v1";
let lists: Record<string, object[]>;
let articles: Record<string, object>;
let status: Record<string, number>;
let size: number;
let restricted: boolean;

const text = (id: string, more: object = {}) => ({
  id,
  status: "published",
  name: `Article ${id}`,
  text: "<p>Within 45 days.</p>",
  publicUrl: `https://docs.ostrel.example/article/${id}`,
  keywords: ["returns"],
  categories: ["k1"],
  updatedAt: "2026-10-02T08:00:00Z",
  ...more,
});

beforeEach(() => {
  size = 2;
  restricted = false;
  status = {};
  articles = Object.fromEntries(["a1", "a2", "a3", "b1", "c1"].map((id) => [id, text(id)]));
  lists = {
    "/v1/sites": [
      { id: "s1", status: "active", hasPublicSite: true },
      { id: "s2", status: "inactive", hasPublicSite: true },
    ],
    "/v1/collections": [
      { id: "A", siteId: "s1", name: "Orders", visibility: "public" },
      { id: "B", siteId: "s1", name: "Team", visibility: "private" },
      { id: "C", siteId: "s2", name: "Next year", visibility: "public" },
    ],
    "/v1/collections/A/categories": [{ id: "k1", name: "Returns" }],
    "/v1/collections/B/categories": [],
    "/v1/collections/C/categories": [],
    "/v1/collections/A/articles": ["a1", "a2", "a3"].map((id) => ({ id, status: "published" })),
    "/v1/collections/B/articles": [
      { id: "b1", status: "published" },
      { id: "b2", status: "notpublished" },
    ],
    "/v1/collections/C/articles": [{ id: "c1", status: "published" }],
  };
});

function answer({ url }: Asked): Answered | undefined {
  const wrong = status[url.pathname];
  if (wrong) return { status: wrong };
  if (url.pathname === "/v1/sites/s1/restricted") return { body: { enabled: restricted, authentication: "CALLBACK" } };
  const one = /^\/v1\/articles\/(.+)$/.exec(url.pathname)?.[1];
  if (one) return articles[one] ? { body: { article: articles[one] } } : undefined;
  const list = lists[url.pathname];
  if (!list) return undefined;
  const page = Number(url.searchParams.get("page"));
  const items = list.slice((page - 1) * size, page * size);
  return { body: { [url.pathname.split("/").at(-1) ?? ""]: { page, pages: Math.ceil(list.length / size), count: list.length, items } } };
}
const walk = (more: Record<string, string> = {}, cursor: string | null = null) =>
  walkOver(helpScout, settingsOf("help-scout", more), answeringNet(answer), { cursor });

describe("a walk over collections", () => {
  it("makes public what stands in a public collection of an open site, and all else internal", async () => {
    const { items, failures } = await walk();
    expect(items.map(({ id, tier, says }) => [id, tier, says])).toEqual([
      ["article-a1", "public", "collection: public, site: open"],
      ["article-a2", "public", "collection: public, site: open"],
      ["article-a3", "public", "collection: public, site: open"],
      ["article-b1", "internal", "collection: private"],
      ["article-c1", "internal", "collection: public, site: closed"],
    ]);
    expect(failures).toEqual([]);
  });

  it("takes public collections as for signed-in customers where the site asks to sign in; where that cannot be seen the lead says", async () => {
    const tiers = async () => (await walk()).items.map(({ tier }) => tier);
    restricted = true;
    expect(await tiers()).toEqual(["authenticated", "authenticated", "authenticated", "internal", "internal"]);
    status = { "/v1/sites/s1/restricted": 403 };
    expect(await tiers()).toEqual([null, null, null, "internal", "internal"]);
  });

  it("brings the text with its place, words, address and date", async () => {
    expect((await walk()).items[0]).toMatchObject({
      kind: "article",
      title: "Article a1",
      body: "<p>Within 45 days.</p>",
      format: "html",
      section: "Orders / Returns",
      labels: ["returns"],
      url: "https://docs.ostrel.example/article/a1",
      updated: "2026-10-02",
    });
  });

  it("reads only the collections that the lead names, and says when there is none of them", async () => {
    expect((await walk({ collections: "team" })).items.map(({ id }) => id)).toEqual(["article-b1"]);
    await expect(walk({ collections: "Nowhere" })).rejects.toMatchObject({ code: "source.collection" });
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk({}, cursor)));

  it("takes what was taken away or unpublished meanwhile as gone, and names what is not what it should be", async () => {
    articles = { ...articles, a1: text("a1", { status: "notpublished" }), a2: { id: "a2" } };
    delete articles["a3"];
    const { items, gone, failures } = await walk({ collections: "orders" });
    expect(items).toEqual([]);
    expect(gone).toEqual(["article-a1", "article-a3"]);
    expect(failures).toEqual([{ item: "article-a2", url: null, code: "source.row", detail: { what: "article" } }]);
  });
});

describe("when the host refuses", () => {
  it("throws what the way out throws, and says of an odd answer that it has another shape", async () => {
    status = { "/v1/collections": 401 };
    await expect(walk()).rejects.toMatchObject({ code: "source.signed-out" });
    status = { "/v1/articles/a2": 429 };
    await expect(walk()).rejects.toMatchObject({ code: "source.busy" });
    const odd = answeringNet(() => ({ body: { collections: [] } }));
    await expect(walkOver(helpScout, settingsOf("help-scout", {}), odd)).rejects.toMatchObject({
      code: "source.shape",
      detail: { what: "collections" },
    });
  });
});

it("reaches one host, with the key as the name", () => {
  expect(helpScout.origins({})).toEqual([new URL(api).origin]);
  expect(helpScout.authorization?.("k", {})).toEqual({ Authorization: `Basic ${btoa("k:X")}` });
});
