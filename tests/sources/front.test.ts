import { beforeEach, describe, expect, it } from "vitest";
import { front } from "../../lib/sources/front.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const api = "https://api2.frontapp.com";
const company = "https://ostrel.api.frontapp.com";
let answers: Record<string, unknown>;
let status: Record<string, number>;

const ref = (id: string, category: string | null, locales = ["en"]) => ({
  id,
  locales,
  _links: { related: category ? { category: `${company}/knowledge_base_categories/${category}` } : {} },
});
const text = (id: string, more: object = {}) => ({
  id,
  name: `Article ${id}`,
  status: "published",
  content: "<p>Within 45 days.</p>",
  locale: "en",
  keywords: ["returns"],
  last_edited_at: Date.parse("2026-10-02T08:00:00Z") / 1000,
  ...more,
});
const category = (name: string, is_hidden: boolean, parent: string | null = null) => ({
  name,
  is_hidden,
  _links: { related: parent ? { parent_category: `${company}/knowledge_base_categories/${parent}` } : {} },
});

beforeEach(() => {
  status = {};
  answers = {
    "/knowledge_bases": {
      _results: [
        { id: "knb_1", type: "external" },
        { id: "knb_2", type: "internal" },
        { id: "knb_3", type: "external" },
      ],
    },
    "/knowledge_bases/knb_1/content": { id: "knb_1", name: "Help", status: "published" },
    "/knowledge_bases/knb_2/content": { id: "knb_2", name: "Team", status: "published" },
    "/knowledge_bases/knb_3/content": { id: "knb_3", name: "Next", status: "unpublished" },
    "/knowledge_bases/knb_1/articles?limit=100": {
      _results: [ref("kba_1", "kbc_2", ["en", "sv"]), ref("kba_2", "kbc_3")],
      _pagination: { next: `${company}/knowledge_bases/knb_1/articles?page_token=t2` },
    },
    "/knowledge_bases/knb_1/articles?page_token=t2": { _results: [ref("kba_3", "kbc_4"), ref("kba_4", null)], _pagination: { next: null } },
    "/knowledge_bases/knb_2/articles?limit=100": { _results: [ref("kba_5", null)] },
    "/knowledge_bases/knb_3/articles?limit=100": { _results: [ref("kba_6", null)] },
    "/knowledge_base_categories/kbc_1/content": category("Orders", false),
    "/knowledge_base_categories/kbc_2/content": category("Returns", false, "kbc_1"),
    "/knowledge_base_categories/kbc_3/content": category("Hidden", true),
    "/knowledge_base_categories/kbc_4/content": category("Below", false, "kbc_3"),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`/knowledge_base_articles/kba_${n}/locales/en/content`, text(`kba_${n}`)])),
    "/knowledge_base_articles/kba_1/locales/sv/content": text("kba_1", { name: "Skicka tillbaka", locale: "sv" }),
    "/knowledge_base_articles/kba_4/locales/en/content": text("kba_4", { status: "draft" }),
    "/message_templates": {
      _results: [
        {
          id: "rsp_1",
          name: "Label",
          subject: "Your label",
          body: "<div>On its way.</div>",
          _links: { related: { owner: `${company}/teams/tim_1` } },
        },
      ],
      _pagination: { next: `${company}/message_templates?page_token=t9` },
    },
    "/message_templates?page_token=t9": {
      _results: [{ id: "rsp_2", name: "Mine", body: "Bye.", _links: { related: { owner: `${company}/teammates/tea_1` } } }],
    },
  };
});

function answer({ url }: Asked): Answered | undefined {
  if (status[url.pathname]) return { status: status[url.pathname] as number };
  const body = answers[`${url.pathname}${url.search}`];
  return body === undefined ? undefined : { body };
}
const walk = (more: Record<string, string> = {}, cursor: string | null = null, auth: "token" | "none" = "token", asked: string[] = []) =>
  walkOver(front, settingsOf("front", more, auth), answeringNet(answer, asked), { cursor });

describe("a walk over knowledge bases", () => {
  it("makes public what is published in an open one outside hidden categories, and all else internal", async () => {
    const { items, gone, failures } = await walk();
    expect(items.map(({ id, section, tier, says }) => [id, section, tier, says])).toEqual([
      ["article-kba_1/en", "Help / Orders / Returns", "public", "knowledge base: external, published"],
      ["article-kba_1/sv", "Help / Orders / Returns", "public", "knowledge base: external, published"],
      ["article-kba_2/en", "Help / Hidden", "internal", "knowledge base: external, published, category: hidden"],
      ["article-kba_3/en", "Help / Hidden / Below", "internal", "knowledge base: external, published, category: hidden"],
      ["article-kba_5/en", "Team", "internal", "knowledge base: internal, published"],
      ["article-kba_6/en", "Next", "internal", "knowledge base: external, unpublished"],
      ["template-rsp_1", null, "public", "message template: shared"],
      ["template-rsp_2", null, "internal", "message template: personal"],
    ]);
    expect(gone).toEqual(["article-kba_4/en"]);
    expect(failures).toEqual([]);
  });

  it("brings the text with its language, words and date, and templates in their own form", async () => {
    const { items } = await walk();
    expect(items[1]).toMatchObject({
      title: "Skicka tillbaka",
      locale: "sv",
      group: "article-kba_1",
      labels: ["returns"],
      updated: "2026-10-02",
    });
    expect(items.slice(-2).map(({ kind, format, summary }) => [kind, format, summary])).toEqual([
      ["macro", "html", "Your label"],
      ["macro", "text", null],
    ]);
  });

  it("takes a category that cannot be seen as hidden", async () => {
    status = { "/knowledge_base_categories/kbc_1/content": 403 };
    expect((await walk()).items[0]).toMatchObject({ tier: "internal", says: "knowledge base: external, published, category: not visible" });
  });

  it("stays at the host that it was told, wherever the next page is said to be", async () => {
    const asked: string[] = [];
    await walk({}, null, "token", asked);
    expect(asked.filter((line) => !line.startsWith(`GET ${api}/`))).toEqual([]);
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk({}, cursor)));

  it("names what is not what it should be, and templates that may not be seen", async () => {
    answers["/knowledge_base_articles/kba_2/locales/en/content"] = { id: "kba_2" };
    status = { "/message_templates": 403 };
    expect((await walk()).failures.map(({ item, code }) => [item, code])).toEqual([
      ["article-kba_2/en", "source.row"],
      ["message-templates", "source.forbidden"],
    ]);
  });

  it("throws what the way out throws, and says of an odd answer that it has another shape", async () => {
    status = { "/knowledge_bases": 401 };
    await expect(walk()).rejects.toMatchObject({ code: "source.signed-out" });
    const odd = answeringNet(() => ({ body: { _error: {} } }));
    await expect(walkOver(front, settingsOf("front", {}), odd)).rejects.toMatchObject({
      code: "source.shape",
      detail: { what: "knowledge_bases" },
    });
  });
});

describe("a public knowledge base", () => {
  const link = (kind: string, id: number, name: string, locale = "en") => ({
    type: kind,
    id,
    json_content_url: `/${locale}/${kind === "article" ? "articles" : "categories"}/${id}-${name}.json`,
  });
  const outside = (cursor: string | null = null, more: Record<string, string> = {}) =>
    walk({ address: "https://help.ostrel.example", locales: "en", ...more }, cursor, "none");

  beforeEach(() => {
    answers = {
      "/en/home.json": {
        type: "home",
        name: "Help",
        content: [link("article", 5, "popular"), { type: "section", content: [link("category", 1, "orders")] }],
      },
      "/en/categories/1.json": {
        id: 1,
        name: "Orders",
        content: [link("category", 2, "returns"), link("article", 6, "collection"), link("article", 6, "collection", "sv")],
      },
      "/en/categories/2.json": { id: 2, name: "Returns", content: [link("article", 5, "popular"), link("category", 1, "orders")] },
      "/en/articles/5.json": {
        id: 5,
        name: "Return a lamp",
        content: "<p>Within 45 days.</p>",
        content_url: "/en/articles/5-return-a-lamp",
      },
      "/en/articles/6.json": { id: 6, title: "Collection", html: "<p>GBP 18.</p>" },
    };
  });

  it("brings every article once, where it stands deepest, as public", async () => {
    const { items, failures } = await outside();
    expect(items.map(({ id, title, section, url, tier, locale }) => [id, title, section, url, tier, locale])).toEqual([
      ["article-5/en", "Return a lamp", "Orders / Returns", "https://help.ostrel.example/en/articles/5-return-a-lamp", "public", "en"],
      ["article-6/en", "Collection", "Orders", "https://help.ostrel.example/en/articles/6", "public", "en"],
    ]);
    expect(failures).toEqual([]);
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => outside(cursor)));

  it("names an article without a text, and a language that is not there", async () => {
    answers["/en/articles/6.json"] = { id: 6, title: "Collection" };
    expect((await outside()).failures).toMatchObject([{ item: "article-6/en", code: "source.row" }]);
    await expect(outside(null, { locales: "fi" })).rejects.toMatchObject({ code: "source.gone" });
    await expect(outside(null, { address: "" })).rejects.toMatchObject({ code: "source.address" });
    expect(front.origins({ address: "https://help.ostrel.example/en" })).toEqual([api, "https://help.ostrel.example"]);
  });
});
