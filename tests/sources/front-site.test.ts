import { describe, expect, it } from "vitest";
import { takePages, takePlace } from "../../lib/sources/front-site.ts";
import { type Answered, answeringNet } from "./answering-net.ts";

const site = "https://help.ostrel.example";
const home = { path: "/en/home.json", trail: [] };
const step = { of: "site" as const, locale: "en", queue: [home], seen: [home.path], articles: [] };
const link = (path: string) => ({ json_content_url: path });

/** One step over a place that answers so. */
const placed = (body: unknown, from: Partial<typeof step> | object = {}) =>
  takePlace(
    { ...step, ...from },
    site,
    answeringNet(() => ({ body: body as string })),
  );
const next = async (body: unknown, from: object = {}) => {
  const [more] = (await placed(body, from)).more;
  if (more?.of !== "site") throw new Error("no place");
  return more;
};
/** The articles of one page, by what each address answers. */
const pages = (answers: Record<string, Answered>, places = Object.keys(answers).map((path) => ({ path, trail: ["Orders"] }))) =>
  takePages(
    { of: "pages", locale: "en", places },
    site,
    answeringNet(({ url }) => answers[url.pathname]),
  );

describe("a place of a public knowledge base", () => {
  it("leads to what its content names at any depth, each once and without its name at the end", async () => {
    const content = [
      { rows: [{ cells: [link("/en/categories/1-orders.json"), link("/en/articles/5-late.json")] }] },
      link("/en/categories/1.json"),
      [[link(`${site}/en/articles/5`)]],
    ];
    const more = await next({ name: "Home", content });
    expect(more.queue).toEqual([{ path: "/en/categories/1.json", trail: [] }]);
    expect(more.articles).toEqual([{ path: "/en/articles/5.json", trail: [] }]);
  });

  it("never leads to another host, another language or another kind of page", async () => {
    const content = [
      "https://evil.example/en/articles/6.json",
      "//evil.example/en/articles/7.json",
      "/sv/articles/8.json",
      "/en/articles/latest.json",
      "/en/users/9.json",
      "/enx/articles/1.json",
      "javascript:alert(1)",
      "http://[broken",
      "",
    ].map(link);
    const more = await next({ content: [...content, link(7 as never), null, 7, "text"] });
    // An address elsewhere is asked for here, where it is found or not.
    expect(more.articles.map(({ path }) => path)).toEqual(["/en/articles/6.json", "/en/articles/7.json"]);
    expect(more.queue).toEqual([]);
  });

  it("keeps the deepest place of an article, and comes to no category twice", async () => {
    const from = {
      queue: [{ path: "/en/categories/1.json", trail: ["Orders"] }],
      seen: ["/en/categories/1.json"],
      articles: [{ path: "/en/articles/5.json", trail: [] }],
    };
    const more = await next({ title: "Returns", content: [link("/en/categories/1.json"), link("/en/articles/5.json")] }, from);
    expect(more.queue).toEqual([]);
    expect(more.articles).toEqual([{ path: "/en/articles/5.json", trail: ["Orders", "Returns"] }]);
  });

  it.each([undefined, null, 7, "text", {}, []])("leads nowhere with %j for its content", async (content) => {
    expect((await next({ name: null, content })).queue).toEqual([]);
  });

  it("is passed over when it is a category that is gone, and ends the walk when it is the home page", async () => {
    const nothing = answeringNet(() => undefined);
    const category = { ...step, queue: [{ path: "/en/categories/1.json", trail: [] }] };
    expect((await takePlace(category, site, nothing)).told.failures).toMatchObject([
      { item: "/en/categories/1.json", code: "source.gone" },
    ]);
    await expect(takePlace(step, site, nothing)).rejects.toMatchObject({ code: "source.gone" });
  });

  it("that is a login page is signed out, and one of another form is odd", async () => {
    await expect(placed("<!doctype html>")).rejects.toMatchObject({ code: "source.signed-out" });
    await expect(placed("")).rejects.toMatchObject({ code: "source.shape" });
    await expect(placed({ name: 7 })).rejects.toMatchObject({ code: "source.shape" });
  });

  it("hands out its articles in parts when no place is left", async () => {
    const articles = Array.from({ length: 23 }, (_, n) => ({ path: `/en/articles/${n}.json`, trail: [] }));
    const { more } = await placed({}, { queue: [], articles });
    expect(more.map((part) => part.of === "pages" && part.places.length)).toEqual([10, 10, 3]);
    expect((await placed({}, { queue: [] })).more).toEqual([]);
  });
});

describe("an article of a public knowledge base", () => {
  const path = "/en/articles/5.json";
  const body = async (row: object) => (await pages({ [path]: { body: row } })).items?.[0]?.body;

  it("is public, with its place and its address", async () => {
    const { items, failures } = await pages({ [path]: { body: { title: "Late", content: "<p>Å</p>", updated_at: 1_790_000_000.5 } } });
    expect(failures).toEqual([]);
    expect(items).toMatchObject([
      {
        id: "article-5/en",
        group: "article-5",
        section: "Orders",
        tier: "public",
        locale: "en",
        url: `${site}/en/articles/5`,
        body: "<p>Å</p>",
      },
    ]);
  });

  it("takes its text from the first field that has one", async () => {
    expect(await body({ content: "", html: "<p>a</p>" })).toBe("<p>a</p>");
    expect(await body({ content: { blocks: [] }, html: null, html_content: " ", body: "<p>b</p>" })).toBe("<p>b</p>");
    expect(await body({ content: "" })).toBe("");
  });

  it("links to no other host", async () => {
    const { items } = await pages({ [path]: { body: { content: "x", content_url: "https://evil.example/en/articles/5" } } });
    expect(items?.[0]?.url).toBe(`${site}/en/articles/5`);
  });

  it("is named where it is not what it should be, and the others are taken", async () => {
    const { items, failures } = await pages({
      "/en/articles/1.json": { body: { title: 7 } },
      "/en/articles/2.json": { body: "" },
      "/en/articles/3.json": { body: { title: "No text" } },
      "/en/articles/4.json": { status: 403 },
      "/en/articles/5.json": { body: { content: "x" } },
    });
    expect(items?.map(({ id }) => id)).toEqual(["article-5/en"]);
    expect(failures?.map(({ item, code }) => [item, code])).toEqual([
      ["article-1/en", "source.row"],
      ["article-2/en", "source.row"],
      ["article-3/en", "source.row"],
      ["article-4/en", "source.forbidden"],
    ]);
  });

  it("stops the walk where the host is busy", async () => {
    await expect(pages({ [path]: { status: 503 } })).rejects.toMatchObject({ code: "source.busy" });
  });
});
