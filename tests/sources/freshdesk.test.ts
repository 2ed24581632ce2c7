import { beforeEach, describe, expect, it } from "vitest";
import { freshdesk } from "../../lib/sources/freshdesk.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const site = "https://ostrel.freshdesk.com";
const article = (id: number, more: object = {}) => ({
  id,
  title: `Article ${id}`,
  description: "<p>Within 45 days.</p>",
  status: 2,
  tags: ["returns"],
  updated_at: "2026-10-02T08:00:00Z",
  ...more,
});
let lists: Record<string, object[]>;
let refused: Record<string, number>;

beforeEach(() => {
  refused = {};
  lists = {
    "/api/v2/solutions/categories": [{ id: 1, name: "Orders" }],
    "/api/v2/solutions/categories/1/folders": [
      { id: 10, name: "Returns", visibility: 1, sub_folders_count: 1 },
      { id: 11, name: "Account", visibility: 2 },
      { id: 12, name: "Team", visibility: 3, sub_folders_count: 1 },
      { id: 13, name: "Partners", visibility: 4 },
      { id: 14, name: "Bots", visibility: 5 },
      { id: 15, name: "Old" },
    ],
    "/api/v2/solutions/folders/10/subfolders": [{ id: 20, name: "Abroad", visibility: 2 }],
    "/api/v2/solutions/folders/12/subfolders": [{ id: 21, name: "Waivers", visibility: 1 }],
    ...Object.fromEntries([10, 11, 12, 13, 14, 15, 20, 21].map((id) => [`/api/v2/solutions/folders/${id}/articles`, [article(id * 10)]])),
    "/api/v2/canned_response_folders": [
      { id: 31, name: "General", personal: false },
      { id: 32, name: "Personal", personal: true },
    ],
    "/api/v2/canned_response_folders/31/responses": [
      { id: 41, title: "Label", content: "Your label.", content_html: "<div>Your label.</div>", updated_at: "2026-09-01T08:00:00Z" },
    ],
    "/api/v2/canned_response_folders/32/responses": [{ id: 42, title: "Mine", content: "Bye." }],
  };
});

function answer({ url }: Asked): Answered | undefined {
  const status = refused[url.pathname];
  const list = lists[url.pathname];
  if (status || !list) return status ? { status } : undefined;
  const page = Number(url.searchParams.get("page") ?? 1);
  const size = Number(url.searchParams.get("per_page") ?? 30);
  return { body: list.slice((page - 1) * size, page * size) };
}

const walk = (more: Record<string, string> = {}, cursor: string | null = null, asked: string[] = []) =>
  walkOver(freshdesk, settingsOf("freshdesk", { address: `${site}/a/tickets/4`, ...more }), answeringNet(answer, asked), { cursor });

describe("a walk over solutions", () => {
  it("gives an article the permission of its folder and of those that the folder lies in; what is not known is internal", async () => {
    const { items, failures } = await walk({ macros: "no" });
    expect(items.map(({ id, section, tier, says }) => [id, section, tier, says])).toEqual([
      ["article-100", "Orders / Returns", "public", "folder visible to: everyone"],
      ["article-200", "Orders / Returns / Abroad", "authenticated", "folder visible to: signed-in customers"],
      ["article-110", "Orders / Account", "authenticated", "folder visible to: signed-in customers"],
      ["article-120", "Orders / Team", "internal", "folder visible to: agents"],
      ["article-210", "Orders / Team / Waivers", "internal", "folder visible to: everyone"],
      ["article-130", "Orders / Partners", "authenticated", "folder visible to: chosen companies"],
      ["article-140", "Orders / Bots", "internal", "folder visible to: 5"],
      ["article-150", "Orders / Old", "internal", "folder visible to: not said"],
    ]);
    expect(failures).toEqual([]);
  });

  it("brings the text with its place, tags and date, and leaves drafts out", async () => {
    lists["/api/v2/solutions/folders/10/articles"] = [article(100), article(101, { status: 1 })];
    const { items, gone } = await walk({ macros: "no" });
    expect(gone).toEqual(["article-101"]);
    expect(items[0]).toMatchObject({
      kind: "article",
      title: "Article 100",
      body: "<p>Within 45 days.</p>",
      format: "html",
      labels: ["returns"],
      url: `${site}/support/solutions/articles/100`,
      updated: "2026-10-02",
      locale: null,
      group: "article-100",
    });
    expect(items.find(({ id }) => id === "article-120")?.url).toBe(`${site}/a/solutions/articles/120`);
  });

  it("brings the other languages that the lead names, where a folder has them", async () => {
    lists["/api/v2/solutions/folders/10/articles/sv-SE"] = [article(100, { title: "Skicka tillbaka" })];
    const { items, failures } = await walk({ macros: "no", locales: "sv-SE" });
    expect(items.filter(({ locale }) => locale === "sv-SE").map(({ id, title, group }) => [id, title, group])).toEqual([
      ["article-100/sv-SE", "Skicka tillbaka", "article-100"],
    ]);
    expect(failures).toEqual([]);
  });

  it("brings canned responses, those of a personal folder as internal", async () => {
    const { items } = await walk();
    expect(
      items.filter(({ kind }) => kind === "macro").map(({ id, title, body, format, tier }) => [id, title, body, format, tier]),
    ).toEqual([
      ["reply-41", "Label", "<div>Your label.</div>", "html", "public"],
      ["reply-42", "Mine", "Bye.", "text", "internal"],
    ]);
  });

  it("goes on to the last page, also where a host knows no pages", async () => {
    lists["/api/v2/solutions/folders/10/articles"] = Array.from({ length: 230 }, (_, at) => article(1000 + at));
    expect((await walk({ macros: "no" })).items.filter(({ section }) => section === "Orders / Returns")).toHaveLength(230);
    const deaf = answeringNet((asked) => answer({ ...asked, url: new URL(asked.url.pathname, site) }));
    lists["/api/v2/solutions/folders/10/articles"] = Array.from({ length: 30 }, (_, at) => article(1000 + at));
    const walked = await walkOver(freshdesk, settingsOf("freshdesk", { address: site, macros: "no" }), deaf);
    expect(walked.items.filter(({ section }) => section === "Orders / Returns")).toHaveLength(30);
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk({}, cursor)));

  it("names rows that are not what they should be, and goes on", async () => {
    lists["/api/v2/solutions/folders/10/articles"] = [{ id: 100, title: null }, article(101)];
    const { items, failures } = await walk({ macros: "no" });
    expect(failures).toEqual([{ item: "article-100", url: null, code: "source.row", detail: { what: "article" } }]);
    expect(items[0]?.id).toBe("article-101");
  });
});

describe("when the host refuses", () => {
  it("names canned responses that may not be seen, and goes on without them", async () => {
    refused["/api/v2/canned_response_folders"] = 403;
    const { items, failures } = await walk();
    expect(failures).toEqual([{ item: "canned-responses", url: null, code: "source.forbidden", detail: { status: "403" } }]);
    expect(items).toHaveLength(8);
  });

  it("throws what the way out throws, and says of an odd answer that it has another shape", async () => {
    refused["/api/v2/solutions/categories"] = 401;
    await expect(walk()).rejects.toMatchObject({ code: "source.signed-out" });
    refused = { "/api/v2/solutions/folders/11/articles": 429 };
    await expect(walk()).rejects.toMatchObject({ code: "source.busy" });
    const odd = answeringNet(() => ({ body: { description: "odd" } }));
    await expect(walkOver(freshdesk, settingsOf("freshdesk", { address: site }), odd)).rejects.toMatchObject({
      code: "source.shape",
      detail: { what: "categories" },
    });
    const page = answeringNet(() => ({ body: "<html>Sign in</html>" }));
    await expect(walkOver(freshdesk, settingsOf("freshdesk", { address: site }), page)).rejects.toMatchObject({
      code: "source.signed-out",
    });
  });
});

it("sends an API key as the name", () => {
  expect(freshdesk.authorization?.(" key1 ", {})).toEqual({ Authorization: `Basic ${btoa("key1:X")}` });
  expect(freshdesk.origins({ address: `${site}/a/tickets/4` })).toEqual([site]);
});
