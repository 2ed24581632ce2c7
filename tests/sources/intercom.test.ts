import { beforeEach, describe, expect, it } from "vitest";
import { intercom } from "../../lib/sources/intercom.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const article = (id: string, more: object = {}) => ({
  id,
  type: "article",
  title: `Article ${id}`,
  description: "How long",
  body: "<p>Within 45 days.</p>",
  state: "published",
  url: `https://help.ostrel.example/en/articles/${id}`,
  updated_at: Date.parse("2026-10-02T08:00:00Z") / 1000,
  default_locale: "en",
  parent_id: 6,
  ...more,
});
let lists: Record<string, object[]>;
let status: Record<string, number>;

beforeEach(() => {
  status = {};
  lists = {
    "/articles": [
      article("1", {
        tags: { type: "tag.list", tags: [{ id: "9", name: "returns" }] },
        translated_content: {
          type: "article_translated_content",
          en: { title: "Article 1", body: "<p>Within 45 days.</p>", state: "published" },
          sv: { title: "Skicka tillbaka", body: "<p>Inom 45 dagar.</p>", state: "published", updated_at: 1790000000 },
          de: { title: "Entwurf", body: "<p>Noch nicht.</p>", state: "draft" },
        },
      }),
      article("2", { state: "draft" }),
      article("3", { audience_ids: [4], parent_id: null }),
    ],
    "/internal_articles": [{ id: "5", title: "Waive the fee", body: "<p>Once.</p>", locale: "en", updated_at: 1790000000 }],
    "/help_center/collections": [
      { id: "5", name: "Orders", parent_id: null },
      { id: "6", name: "Returns", parent_id: "5" },
    ],
    "/macros": [
      {
        id: "7",
        name: "Label",
        body: "<p>Hi</p>",
        body_text: "Hi {{user.name}}",
        updated_at: "2026-09-01T08:00:00.000Z",
        visible_to: "everyone",
      },
      { id: "8", name: "Loans", body: "<p>Loan</p>", visible_to: "specific_teams" },
    ],
  };
});

const size = 2;
function answer({ url }: Asked): Answered | undefined {
  const wrong = status[url.pathname];
  const list = lists[url.pathname];
  if (wrong || !list) return wrong ? { status: wrong } : undefined;
  if (url.pathname === "/macros") {
    const at = Number(url.searchParams.get("starting_after") ?? 0);
    const next = at + 1 < list.length ? { next: { page: 2, starting_after: `${at + 1}` } } : {};
    return { body: { type: "list", data: list.slice(at, at + 1), pages: { type: "pages", ...next } } };
  }
  const page = Number(url.searchParams.get("page"));
  // Sent along, the number comes back as text.
  const pages = { type: "pages", page: `${page}`, total_pages: Math.ceil(list.length / size) };
  return { body: { type: "list", data: list.slice((page - 1) * size, page * size), total_count: list.length, pages } };
}
const walk = (more: Record<string, string> = {}, cursor: string | null = null, asked: string[] = []) =>
  walkOver(intercom, settingsOf("intercom", more), answeringNet(answer, asked), { cursor });

describe("a walk over articles", () => {
  it("brings what is published as public in all its languages, internal articles as internal; drafts stay out", async () => {
    const { items, gone, failures } = await walk();
    expect(items.map(({ id, locale, tier, says }) => [id, locale, tier, says])).toEqual([
      ["article-1/en", "en", "public", "article: published"],
      ["article-1/sv", "sv", "public", "article: published"],
      ["article-3/en", "en", null, "article: published to an audience"],
      ["internal-5", "en", "internal", "internal article"],
      ["macro-7", null, "public", "macro: shared"],
      ["macro-8", null, "public", "macro: of some teams"],
    ]);
    expect(gone).toEqual(["article-1/de", "article-2/en"]);
    expect(failures).toEqual([]);
  });

  it("brings the text with its place, tags, address and date", async () => {
    const { items } = await walk();
    expect(items[0]).toMatchObject({
      title: "Article 1",
      body: "<p>Within 45 days.</p>",
      format: "html",
      summary: "How long",
      section: "Orders / Returns",
      labels: ["returns"],
      group: "article-1",
      url: "https://help.ostrel.example/en/articles/1",
      updated: "2026-10-02",
    });
    expect(items.find(({ id }) => id === "macro-7")).toMatchObject({
      kind: "macro",
      body: "Hi {{user.name}}",
      format: "text",
      updated: "2026-09-01",
    });
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk({}, cursor)));

  it("names rows that are not what they should be, and goes on", async () => {
    lists["/articles"]?.splice(0, 1, { id: "1", title: null });
    const { failures, items } = await walk({ macros: "no" });
    expect(failures).toEqual([{ item: "article-1", url: null, code: "source.row", detail: { what: "article" } }]);
    expect(items.map(({ id }) => id)).toEqual(["article-3/en", "internal-5"]);
  });

  it.each([
    ["us", "https://api.intercom.io"],
    ["eu", "https://api.eu.intercom.io"],
    ["au", "https://api.au.intercom.io"],
  ])("asks the host of the region %s", async (region, host) => {
    const asked: string[] = [];
    await walk({ region }, null, asked);
    expect(new Set(asked.map((line) => new URL(line.split(" ")[1] ?? "").origin))).toEqual(new Set([host]));
    expect(intercom.origins({ region })).toEqual([host]);
  });
});

describe("when the host refuses", () => {
  it("names what an account does not have, and goes on; without collections articles have no place", async () => {
    status = { "/internal_articles": 403, "/macros": 404, "/help_center/collections": 403 };
    const { items, failures } = await walk();
    expect(failures.map(({ item, code }) => [item, code])).toEqual([
      ["internal-articles", "source.forbidden"],
      ["macros", "source.gone"],
    ]);
    expect(items.map(({ section }) => section)).toEqual([null, null, null]);
  });

  it("throws what the way out throws, and says of an odd answer that it has another shape", async () => {
    status = { "/articles": 401 };
    await expect(walk()).rejects.toMatchObject({ code: "source.signed-out" });
    const odd = answeringNet(() => ({ body: { errors: [] } }));
    await expect(walkOver(intercom, settingsOf("intercom", {}), odd)).rejects.toMatchObject({
      code: "source.shape",
      detail: { what: "articles" },
    });
  });
});
