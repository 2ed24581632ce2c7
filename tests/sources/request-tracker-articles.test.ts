import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requestTrackerArticles } from "../../lib/sources/request-tracker-articles.ts";
import { type Loopback, serveLoopback } from "../emulators/loopback.ts";
import { plainNet } from "./plain-net.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

// What a real Request Tracker does is tested in tests/e2e/request-tracker-articles.spec.ts; here is what it does not show.

let server: Loopback;
let rows: object[];
let bodies: { page: string | null; query: unknown }[];
const lists = { public: "Help centre", authenticated: "Customer portal", internal: "Team notes, Both", fields: "" };
const settings = (more: Record<string, string> = {}) =>
  settingsOf("request-tracker-articles", { address: `${server.url}/rt/Articles/index.html`, ...lists, ...more });
const walk = (more: Record<string, string> = {}, since: string | null = null) =>
  walkOver(requestTrackerArticles, settings(more), plainNet(requestTrackerArticles.authorization?.("1-14-abc", {})), { since });
const row = (id: number, cls: string, fields: Record<string, string[]> = { Content: ["Text."] }, more: object = {}) => ({
  id: `${id}`,
  Name: `Article ${id}`,
  Summary: "",
  Disabled: "0",
  LastUpdated: "2026-10-02T08:00:00Z",
  Class: { id: "2", Name: cls, Disabled: "0" },
  Creator: { id: "edda", Name: "edda", RealName: "Edda Lind" },
  CustomFields: Object.entries(fields)
    .map(([name, values], at) => ({ id: `${at + 1}`, name, values }))
    .reverse(),
  ...more,
});

beforeEach(async () => {
  rows = [];
  bodies = [];
  server = await serveLoopback(
    ({ method, url, headers, body }) => {
      if (headers.authorization !== "token 1-14-abc") return { status: 401, body: { message: "Unauthorized" } };
      if (method !== "POST" || url.pathname !== "/rt/REST/2.0/articles") return { status: 404, body: { message: "Not Found" } };
      const page = Number(url.searchParams.get("page"));
      bodies.push({ page: `${page}`, query: JSON.parse(body) });
      const next = page * 2 < rows.length ? { next_page: `${url.origin}/rt/REST/2.0/articles?page=${page + 1}` } : {};
      return { body: { items: rows.slice((page - 1) * 2, page * 2), total: rows.length, page, ...next } };
    },
    () => Date.parse("2026-11-16T09:00:00Z"),
  );
});
afterEach(() => server.stop());

describe("a walk over articles", () => {
  it("takes its tier from the lists of classes; the strictest wins, and a class that none names is left open", async () => {
    rows = [row(1, "Help centre"), row(2, "customer PORTAL"), row(3, "Team notes"), row(4, "Other"), row(5, "Both")];
    const { items, totals } = await walk({ public: "Help centre, Both" });
    expect(items.map(({ id, tier, says }) => [id, tier, says])).toEqual([
      ["1", "public", "class: Help centre"],
      ["2", "authenticated", "class: customer PORTAL"],
      ["3", "internal", "class: Team notes"],
      ["4", null, "class: Other"],
      ["5", "internal", "class: Both"],
    ]);
    expect(totals).toEqual([5, 5, 5]);
  });

  it("brings the text of one field as it is, of several under their names, or only of the fields that are named", async () => {
    const two = { Content: ["Within 45 days & no later."], Steps: ["<ol><li>Open</li></ol>"], Empty: [""] };
    rows = [row(1, "Help centre"), row(2, "Help centre", two), row(3, "Help centre", { Content: ["<p>Hello</p>"] })];
    expect((await walk()).items.map(({ body, format }) => [body, format])).toEqual([
      ["Text.", "text"],
      ["<h2>Content</h2>\n<p>Within 45 days &amp; no later.</p>\n<h2>Steps</h2>\n<ol><li>Open</li></ol>", "html"],
      ["<p>Hello</p>", "html"],
    ]);
    expect((await walk({ fields: "steps" })).items[1]).toMatchObject({ body: "<ol><li>Open</li></ol>" });
  });

  it("takes what is disabled, or is in a disabled class, as gone", async () => {
    rows = [row(1, "Help centre", {}, { Disabled: "1" }), row(2, "Old", {}, { Class: { Name: "Old", Disabled: 1 } })];
    expect(await walk()).toMatchObject({ items: [], gone: ["1", "2"] });
  });

  it("asks for what changed since the walk before began, by its own clock and in its own way", async () => {
    const { mark } = await walk();
    expect(mark).toBe("2026-11-16 08:59:00");
    await walk({}, mark);
    expect(bodies.map(({ query }) => query)).toEqual([
      [{ field: "id", operator: ">", value: "0" }],
      [{ field: "LastUpdated", operator: ">=", value: "2026-11-16 08:59:00" }],
    ]);
  });

  it("goes on from any cursor to the same end", async () => {
    rows = [1, 2, 3, 4, 5].map((id) => row(id, "Help centre"));
    const whole = await walk();
    expect(whole.cursors).toHaveLength(2);
    for (const cursor of whole.cursors) {
      const rest = await walkOver(requestTrackerArticles, settings(), plainNet({ Authorization: "token 1-14-abc" }), { cursor });
      expect(rest.items).toEqual(whole.items.slice(-rest.items.length));
      expect(rest.mark).toBe(whole.mark);
    }
  });

  it("names rows that are not what they should be, and goes on", async () => {
    rows = [{ id: "1", Name: null }, row(2, "Help centre")];
    const { items, failures } = await walk();
    expect(failures).toEqual([{ item: "1", url: null, code: "source.row", detail: { what: "article" } }]);
    expect(items.map(({ id }) => id)).toEqual(["2"]);
  });

  it("throws what the way out throws", async () => {
    await expect(walkOver(requestTrackerArticles, settings(), plainNet())).rejects.toMatchObject({ code: "source.signed-out" });
    server.next({ status: 403 });
    await expect(walk()).rejects.toMatchObject({ code: "source.forbidden" });
  });
});

describe("what it asks", () => {
  it("needs the origin, below whatever path it stands", () => {
    expect(requestTrackerArticles.origins({ address: "rt.ostrel.example/rt/Ticket/Display.html?id=1" })).toEqual([
      "https://rt.ostrel.example",
    ]);
  });
});
