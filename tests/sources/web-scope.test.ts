import { describe, expect, it } from "vitest";
import { isWithin, pathOn, scopeOf } from "../../lib/sources/web-scope.ts";

const within = (answers: Record<string, string>, ...paths: string[]) => paths.filter((path) => isWithin(path, scopeOf(answers), []));

describe("what is asked for", () => {
  it("is what stands below the one page that is named", () => {
    const paths = ["/", "/help", "/help/", "/help/a", "/help?x", "/helpful", "/shop"];
    expect(within({ address: "a.example/help" }, ...paths)).toEqual(["/help", "/help/", "/help/a", "/help?x"]);
    expect(within({ address: "a.example/help/index.html" }, ...paths)).toEqual(["/help/", "/help/a"]);
    expect(within({ address: "a.example" }, ...paths)).toEqual(paths);
  });

  it("is anywhere on the site for a sitemap and for several pages", () => {
    expect(within({ address: "a.example/maps/sitemap.xml" }, "/", "/x")).toEqual(["/", "/x"]);
    expect(scopeOf({ address: "https://a.example/x\nhttps://a.example/y.xml.gz" })).toMatchObject({ pages: ["/x"], maps: ["/y.xml.gz"] });
  });

  it("is what is included, without what is excluded", () => {
    expect(
      within({ address: "a.example", include: "help/ *.html$", exclude: "/help/old" }, "/help/a", "/help/old/a", "/x.html", "/x"),
    ).toEqual(["/help/a", "/x.html"]);
  });

  it.each([
    [undefined, 2000],
    ["500", 500],
    ["many", 2000],
    ["-3", 1],
    ["1000000", 20000],
  ])("limit %j is %j", (limit, pages) => expect(scopeOf({ address: "a.example", ...(limit ? { limit } : {}) }).limit).toBe(pages));
});

describe("a path", () => {
  it("is of the site or of none", () => {
    expect(pathOn("https://a.example", "https://a.example/x?y#z")).toBe("/x?y");
    expect(pathOn("https://a.example", "/x")).toBe("/x");
    expect([pathOn("https://a.example", "https://b.example/x"), pathOn("https://a.example", "http://a.example/x")]).toEqual([null, null]);
  });
});
