import { beforeEach, describe, expect, it } from "vitest";
import { openImports } from "../../lib/storage/imports.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { newPlace } from "./places.ts";

let imports: ReturnType<typeof openImports>;
const waiting = (id: string, place: string, change = {}) => ({
  folder: "help",
  place,
  article: articleOf({ id, title: id, locale: "en", ...change }),
});

beforeEach(() => {
  imports = openImports(newPlace());
});

describe("what waits to be imported", () => {
  it("grows with every message of files, and says what it would bring", async () => {
    await imports.begin("p", 0);
    const labelled = { claims: { source: "public", says: "public", lead: null, how: null } };
    await imports.add("p", [waiting("a", "a.md"), waiting("b", "b.md", labelled)], []);
    await imports.add(
      "p",
      [waiting("c", "c.md", { locale: "sv", flags: ["instructions"] })],
      [{ path: "x.md", line: 2, code: "import.tier", detail: {} }],
    );
    expect(await imports.preview("p")).toEqual({
      folders: [{ folder: "help", titles: ["a", "b", "c"], count: 3, locales: ["en", "sv"], labelled: 1, flagged: 1 }],
      failures: [{ path: "x.md", line: 2, code: "import.tier", detail: {} }],
    });
    expect((await imports.batch("p", 0))?.map((row) => row.article.id)).toEqual(["a", "b"]);
    expect((await imports.batch("p", 1))?.map((row) => row.article.id)).toEqual(["c"]);
    expect(await imports.batch("p", 2)).toBeNull();
  });

  it("names the place where an id came first, in another message too", async () => {
    await imports.begin("p", 0);
    await imports.add("p", [waiting("a", "one.md")], []);
    await imports.add("p", [waiting("a", "all.csv:7"), waiting("b", "b.md")], []);
    const preview = await imports.preview("p");
    expect(preview?.failures).toEqual([{ path: "all.csv", line: 7, code: "import.duplicate", detail: { first: "one.md" } }]);
    expect(preview?.folders[0]?.count).toBe(2);
  });

  it("shows a hundred titles of a folder and counts them all", async () => {
    await imports.begin("p", 0);
    await imports.add(
      "p",
      Array.from({ length: 150 }, (_, at) => waiting(`a${at}`, `a${at}.md`)),
      [],
    );
    expect((await imports.preview("p"))?.folders[0]).toMatchObject({
      count: 150,
      titles: expect.toSatisfy((t: string[]) => t.length === 100),
    });
  });

  it("goes after an hour, and only then", async () => {
    await imports.begin("old", 1000);
    await imports.add("old", [waiting("a", "a.md")], []);
    await imports.begin("new", 2000);
    await imports.add("new", [waiting("a", "a.md")], []);
    await imports.removeBefore(1500);
    expect([await imports.preview("old"), await imports.batch("old", 0)]).toEqual([null, null]);
    expect(await imports.add("old", [], [])).toBe(false);
    expect((await imports.preview("new"))?.folders).toHaveLength(1);
    await imports.remove("new");
    expect(await imports.preview("new")).toBeNull();
  });
});
