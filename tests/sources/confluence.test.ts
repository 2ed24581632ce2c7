import { beforeEach, describe, expect, it } from "vitest";
import { confluence } from "../../lib/sources/confluence.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const site = "https://ostrel.atlassian.net";
let pages: Record<string, { id: string; [more: string]: unknown }[]>;
let folders: Record<string, object>;
/** Who may read what is restricted. */
let readers: Record<string, { user?: number; group?: number; operation?: string }>;
let status: Record<string, number>;
let user: { type: string };

const page = (id: string, parentId: string | null = null, more: object = {}) => ({
  id,
  status: "current",
  title: `Page ${id}`,
  spaceId: "1",
  parentId,
  parentType: parentId ? "page" : null,
  version: { number: 3, createdAt: "2026-10-02T08:00:00.000Z" },
  body: { storage: { representation: "storage", value: `<p>Text ${id}.</p>` } },
  _links: { webui: `/spaces/HELP/pages/${id}/Page` },
  ...more,
});

beforeEach(() => {
  status = {};
  user = { type: "known" };
  readers = {};
  folders = {};
  pages = { "1": [page("11"), page("12", "11"), page("13", "12")], "2": [page("21"), page("22")], "3": [page("31")] };
});

function answer({ url }: Asked): Answered | undefined {
  const path = url.pathname;
  if (status[path]) return { status: status[path] };
  if (path === "/wiki/rest/api/user/current") return { body: user };
  if (path === "/wiki/api/v2/spaces") {
    const spaces = ["HELP", "PORTAL", "TEAM"].map((key, at) => ({ id: `${at + 1}`, key, name: `${key} space` }));
    const keys = (url.searchParams.get("keys") ?? "").split(",").map((key) => key.toUpperCase());
    return { body: { results: spaces.filter(({ key }) => keys.includes(key)), _links: {} } };
  }
  const [, space] = /^\/wiki\/api\/v2\/spaces\/(\d+)\/pages$/.exec(path) ?? [];
  if (space) {
    const at = Number(url.searchParams.get("cursor") ?? 0);
    const list = pages[space] ?? [];
    const links = at + 2 < list.length ? { next: `${path}?body-format=storage&cursor=${at + 2}` } : {};
    return { body: { results: list.slice(at, at + 2), _links: links } };
  }
  const [, folder] = /^\/wiki\/api\/v2\/folders\/(\w+)$/.exec(path) ?? [];
  if (folder) return folders[folder] ? { body: folders[folder] } : undefined;
  const [, one] = /^\/wiki\/api\/v2\/pages\/(\w+)$/.exec(path) ?? [];
  if (one)
    return {
      body: Object.values(pages)
        .flat()
        .find(({ id }) => id === one),
    };
  const [, of = ""] = /^\/wiki\/rest\/api\/content\/(\w+)\/restriction$/.exec(path) ?? [];
  const { user: people = 0, group = 0, operation = "read" } = readers[of] ?? {};
  const who = (count: number) => ({ results: Array.from({ length: count }, () => ({})), start: 0, limit: 200, size: count });
  return { body: { results: [{ operation, restrictions: { user: who(people), group: who(group) } }] } };
}
const spaces = { public: "HELP", authenticated: "PORTAL", internal: "team" };
const walk = (more: Record<string, string> = {}, cursor: string | null = null, asked: string[] = [], auth: "token" | "session" = "token") =>
  walkOver(confluence, settingsOf("confluence", { address: `${site}/wiki/home`, ...spaces, ...more }, auth), answeringNet(answer, asked), {
    cursor,
  });
const tiers = ({ items }: Awaited<ReturnType<typeof walk>>) => items.map(({ id, tier }) => `${id} ${tier}`);

describe("a walk over spaces", () => {
  it("takes the tier that the lead gave to each space; the strictest list that names it counts", async () => {
    expect(tiers(await walk())).toEqual([
      "page-11 public",
      "page-12 public",
      "page-13 public",
      "page-21 authenticated",
      "page-22 authenticated",
      "page-31 internal",
    ]);
    expect(tiers(await walk({ public: "HELP, TEAM", authenticated: "", internal: "TEAM" })).at(-1)).toBe("page-31 internal");
  });

  it("brings the text as HTML with its space, address and date", async () => {
    expect((await walk()).items[0]).toMatchObject({
      kind: "article",
      title: "Page 11",
      body: "<p>Text 11.</p>",
      format: "html",
      section: "HELP space",
      url: `${site}/wiki/spaces/HELP/pages/11/Page`,
      updated: "2026-10-02",
      says: "space: HELP",
    });
  });

  it("makes internal what chosen people may read, and all that lies below it", async () => {
    readers = { "12": { group: 1 }, "21": { user: 2 } };
    const walked = await walk();
    expect(tiers(walked)).toEqual([
      "page-11 public",
      "page-12 internal",
      "page-13 internal",
      "page-21 internal",
      "page-22 authenticated",
      "page-31 internal",
    ]);
    expect(walked.items[1]?.says).toBe("space: HELP, restricted page");
  });

  it("does not mind who may only change a page", async () => {
    readers = { "11": { user: 1, operation: "update" } };
    expect(tiers(await walk())[0]).toBe("page-11 public");
  });

  it("looks up through folders too; what it may not look into counts as restricted", async () => {
    pages = {
      "1": [page("11", "f1", { parentType: "folder" }), page("12", "f2", { parentType: "folder" }), page("13", "x", { parentType: "odd" })],
    };
    folders = {
      f1: { id: "f1", parentId: null },
      f2: { id: "f2", parentId: "f3", parentType: "folder" },
      f3: { id: "f3", parentId: null },
    };
    readers = { f3: { group: 1 } };
    expect(tiers(await walk({ authenticated: "", internal: "" }))).toEqual(["page-11 public", "page-12 internal", "page-13 internal"]);
    status = { "/wiki/rest/api/content/11/restriction": 403 };
    expect(tiers(await walk({ authenticated: "", internal: "" }))[0]).toBe("page-11 internal");
  });

  it("asks about what pages lie in only once, and of what is for us alone nothing", async () => {
    pages = { "1": Array.from({ length: 6 }, (_, at) => page(`1${at}`, at === 0 ? null : "10")), "3": [page("31")] };
    const asked: string[] = [];
    await walk({ authenticated: "" }, null, asked);
    expect(asked.filter((line) => line.includes("/content/10/restriction"))).toHaveLength(2);
    expect(asked.filter((line) => line.includes("/content/31/"))).toEqual([]);
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk({}, cursor)));

  it("leaves out what is not current, and names what is not what it should be", async () => {
    pages = { "1": [page("11", null, { status: "archived" }), { id: "12" }, page("13")] };
    const { gone, failures, items } = await walk({ authenticated: "", internal: "" });
    expect(gone).toEqual(["page-11"]);
    expect(failures).toEqual([{ item: "page-12", url: null, code: "source.row", detail: { what: "page" } }]);
    expect(items.map(({ id }) => id)).toEqual(["page-13"]);
  });
});

describe("what goes wrong", () => {
  it("is said where no space is named, or one that is not there", async () => {
    await expect(walk({ public: "", authenticated: "", internal: "" })).rejects.toMatchObject({ code: "source.spaces" });
    await expect(walk({ public: "NOWHERE" })).rejects.toMatchObject({ code: "source.space", detail: { space: "NOWHERE" } });
  });

  it("stops where the session has ended, for a stranger is shown less", async () => {
    user = { type: "anonymous" };
    await expect(walk({}, null, [], "session")).rejects.toMatchObject({ code: "source.signed-out" });
    expect(tiers(await walk())).toHaveLength(6);
  });

  it("throws what the way out throws, and says of an odd answer that it has another shape", async () => {
    status = { "/wiki/api/v2/spaces/1/pages": 429 };
    await expect(walk()).rejects.toMatchObject({ code: "source.busy" });
    status = { "/wiki/rest/api/content/11/restriction": 503 };
    await expect(walk()).rejects.toMatchObject({ code: "source.busy" });
    const odd = answeringNet(() => ({ body: { message: "odd" } }));
    await expect(walkOver(confluence, settingsOf("confluence", { address: site, ...spaces }), odd)).rejects.toMatchObject({
      code: "source.shape",
      detail: { what: "spaces" },
    });
  });
});

it("sends an address with its token by name, anything else as it is", () => {
  expect(confluence.authorization?.("edda@ostrel.example:t1", {})).toEqual({ Authorization: `Basic ${btoa("edda@ostrel.example:t1")}` });
  expect(confluence.authorization?.("t2", {})).toEqual({ Authorization: "Bearer t2" });
});
