import { beforeEach, describe, expect, it } from "vitest";
import { kustomer } from "../../lib/sources/kustomer.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const host = "https://ostrel.api.kustomerapp.com";
const row = (id: string, attributes: object) => ({ type: "kb_article", id, attributes });
let lists: Record<string, object[]>;
let status: Record<string, number>;

beforeEach(() => {
  status = {};
  lists = {
    "/p/v3/kb/articles": [
      row("a1", {
        scope: "public",
        title: "Return a lamp",
        htmlBody: "<p>Within 45 days.</p>",
        slug: "return-a-lamp",
        hash: "HJ1",
        lang: "en_us",
        metaDescription: "How long",
        updatedAt: "2026-10-02T08:00:00.000Z",
      }),
      row("a2", { title: "Collection", htmlBody: "<p>GBP 18.</p>" }),
      row("a3", { scope: "internal", title: "Slipped in", htmlBody: "<p>No.</p>" }),
      row("a4", { scope: "public", title: "Empty", htmlBody: "" }),
    ],
    "/v3/kb/articles": [
      row("a1", { scope: "public" }),
      row("i1", { scope: "internal" }),
      row("i2", { scope: "internal", title: "Waive the fee", htmlBody: "<p>Once.</p>", lang: "en_us" }),
      row("i3", { scope: "internal", deleted: true }),
      row("i4", {}),
    ],
    "/v1/kb/articles/i1/versions": [
      row("v1", { lang: "en_us", title: "Old", htmlBody: "<p>Old.</p>", status: "published", updatedAt: "2026-01-01T00:00:00Z" }),
      row("v2", { lang: "en_us", title: "New", htmlBody: "<p>New.</p>", status: "published", updatedAt: "2026-02-01T00:00:00Z" }),
      row("v3", { lang: "en_us", title: "Next", htmlBody: "<p>Next.</p>", status: "draft", updatedAt: "2026-03-01T00:00:00Z" }),
      row("v4", { lang: "sv_se", title: "Ny", htmlBody: "<p>Ny.</p>", publishedAt: "2026-02-01T00:00:00Z" }),
    ],
    "/v1/kb/articles/i4/versions": [row("v5", { title: "Unsaid", htmlBody: "<p>Unsaid.</p>", published: true })],
    "/v1/shortcuts": [
      {
        type: "shortcut",
        id: "s1",
        attributes: { name: "Label", draft: { text: "Your **label**, {{customer.firstName}}." }, updatedAt: "2026-09-01T08:00:00Z" },
      },
      { type: "shortcut", id: "s2", attributes: { name: "Note", draft: { text: "Check the serial.", channel: "note" } } },
      { type: "shortcut", id: "s3", attributes: { name: "Gone", deleted: true, draft: { text: "x" } } },
      { type: "shortcut", id: "s4", attributes: { name: "Tags only" } },
    ],
  };
});

function answer({ url }: Asked): Answered | undefined {
  const wrong = status[url.pathname];
  const list = lists[url.pathname];
  if (url.origin !== host || wrong || !list) return wrong ? { status: wrong } : undefined;
  const page = Number(url.searchParams.get("page") ?? 1);
  const params = new URLSearchParams(url.searchParams);
  params.set("page", `${page + 1}`);
  const size = url.pathname.endsWith("/versions") ? 100 : 2;
  const next = page * size < list.length ? `${url.pathname}?${params}` : null;
  return { body: { data: list.slice((page - 1) * size, page * size), links: { self: url.pathname, next } } };
}
const walk = (more: Record<string, string> = {}, cursor: string | null = null, asked: string[] = [], auth: "token" | "none" = "token") =>
  walkOver(
    kustomer,
    settingsOf("kustomer", { address: "https://ostrel.kustomerapp.com/app", ...more }, auth),
    answeringNet(answer, asked),
    { cursor },
  );

describe("a walk over a knowledge base", () => {
  it("makes public only what comes the customers' way and is not for agents; the rest of what is published is internal", async () => {
    const { items, failures } = await walk();
    expect(items.map(({ id, title, tier, says }) => [id, title, tier, says])).toEqual([
      ["article-a1", "Return a lamp", "public", "article: public"],
      ["article-a2", "Collection", "public", "article: in the public list"],
      ["article-a3", "Slipped in", "internal", "article: internal"],
      ["article-i1/en_us", "New", "internal", "article: internal"],
      ["article-i1/sv_se", "Ny", "internal", "article: internal"],
      ["article-i2/en_us", "Waive the fee", "internal", "article: internal"],
      ["article-i4", "Unsaid", "internal", "article: no scope said"],
      ["shortcut-s1", "Label", "public", "shortcut"],
      ["shortcut-s2", "Note", "internal", "shortcut: note"],
    ]);
    expect(failures).toEqual([]);
  });

  it("brings the text with its language and date, and its address where the lead gave the help centre's", async () => {
    const { items, gone } = await walk({ site: "https://help.ostrel.example/" });
    expect(items[0]).toMatchObject({
      body: "<p>Within 45 days.</p>",
      format: "html",
      summary: "How long",
      locale: "en-us",
      group: "article-a1",
      url: "https://help.ostrel.example/en_us/return-a-lamp-HJ1",
      updated: "2026-10-02",
    });
    expect(items.find(({ id }) => id === "shortcut-s1")).toMatchObject({ kind: "macro", format: "markdown", updated: "2026-09-01" });
    expect(gone).toEqual(["shortcut-s3"]);
    expect((await walk()).items[0]?.url).toBeNull();
  });

  it("asks for every knowledge base in every language that the lead names", async () => {
    const asked: string[] = [];
    const { items } = await walk({ bases: "b1, b2", locales: "en_us sv_se", macros: "no" }, null, asked, "none");
    const first = asked.map((line) => new URL(line.slice(4))).filter((url) => url.searchParams.get("page") === "1");
    expect(first.map(({ searchParams: p }) => `${p.get("knowledgeBaseId")} ${p.get("lang")}`)).toEqual([
      "b1 en_us",
      "b1 sv_se",
      "b2 en_us",
      "b2 sv_se",
    ]);
    expect(items[0]?.id).toBe("article-a1/en_us");
  });

  it("needs no token for what customers may read, and then brings nothing else", async () => {
    expect((await walk({}, null, [], "none")).items.map(({ id }) => id)).toEqual(["article-a1", "article-a2", "article-a3"]);
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk({}, cursor)));
});

describe("when the host refuses", () => {
  it("names what a key may not see, and goes on", async () => {
    status = { "/v3/kb/articles": 403, "/v1/shortcuts": 403 };
    expect((await walk()).failures.map(({ item, code }) => [item, code])).toEqual([
      ["internal-articles", "source.forbidden"],
      ["shortcuts", "source.forbidden"],
    ]);
    status = { "/v1/kb/articles/i4/versions": 404 };
    const odd = answeringNet((asked) => (asked.url.pathname.endsWith("/i1/versions") ? { body: { data: {} } } : answer(asked)));
    const walked = await walkOver(kustomer, settingsOf("kustomer", { address: host }), odd);
    expect(walked.failures.map(({ item, code }) => [item, code])).toEqual([
      ["article-i1", "source.row"],
      ["article-i4", "source.gone"],
    ]);
    status = { "/v1/kb/articles/i1/versions": 404 };
    expect((await walk()).failures).toEqual([{ item: "article-i1", url: null, code: "source.gone", detail: { status: "404" } }]);
  });

  it("throws what the way out throws, and says of an odd answer that it has another shape", async () => {
    status = { "/p/v3/kb/articles": 401 };
    await expect(walk()).rejects.toMatchObject({ code: "source.signed-out" });
    status = {};
    const odd = answeringNet(() => ({ body: { errors: [] } }));
    await expect(walkOver(kustomer, settingsOf("kustomer", { address: host }), odd)).rejects.toMatchObject({
      code: "source.shape",
      detail: { what: "articles" },
    });
    lists["/p/v3/kb/articles"] = [{ id: "a1" }];
    expect((await walk({}, null, [], "none")).failures).toEqual([
      { item: "article-a1", url: null, code: "source.row", detail: { what: "article" } },
    ]);
  });
});

it.each([
  ["ostrel.kustomerapp.com", host],
  ["https://ostrel.api.kustomerapp.com", host],
  ["https://api.prod2.kustomerapp.com", "https://api.prod2.kustomerapp.com"],
  ["https://api.kustomerapp.com", "https://api.kustomerapp.com"],
])("finds the host of the API from %s", (address, found) => expect(kustomer.origins({ address })).toEqual([found]));
