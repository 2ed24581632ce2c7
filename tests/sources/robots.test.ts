import { describe, expect, it } from "vitest";
import { allows, fits, readRobots } from "../../lib/sources/robots.ts";

describe("robots.txt", () => {
  const text = `# ours
Sitemap: https://a.example/sitemap.xml
User-agent: other
User-agent: *
Disallow: /private/   # nobody
Allow: /private/open
Disallow: /*?print=
Disallow:

User-agent: Greedy
Disallow: /`;

  it("gives the rules for all, where none are for us, and the sitemaps", () => {
    const { rules, sitemaps } = readRobots(text, "footnote");
    expect(sitemaps).toEqual(["https://a.example/sitemap.xml"]);
    expect(["/", "/help", "/private/x", "/private/open/x", "/help?print=1"].map((path) => allows(rules, path))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it("gives the rules for us, where there are some", () => {
    expect(allows(readRobots(text, "greedy").rules, "/help")).toBe(false);
    expect(readRobots("", "footnote")).toEqual({ rules: [], sitemaps: [] });
  });

  it("lets the one that allows win between patterns of one length", () => {
    expect(
      allows(
        [
          { allow: false, pattern: "/a" },
          { allow: true, pattern: "/a" },
        ],
        "/a",
      ),
    ).toBe(true);
  });

  it.each([
    ["/help", "/helpful", true],
    ["/help$", "/help", true],
    ["/help$", "/help/", false],
    ["/*.php$", "/a/b.php", true],
    ["/*.php$", "/a/b.php?x", false],
    ["/a*a$", "/a", false],
    ["*/b", "/a/b/c", true],
    ["/a**b", "/axb", true],
  ])("pattern %j, path %j: %j", (pattern, path, expected) => expect(fits(pattern, path)).toBe(expected));

  it("is read at once, however long its lines are and however many rules it has", () => {
    const long = `User-agent: *\nDisallow: /x${" ".repeat(400_000)}y # why\n`;
    expect(readRobots(long, "footnote").rules[0]?.pattern).toMatch(/^\/x +y$/);
    const { rules } = readRobots(`User-agent: *\n${"Allow:/\n".repeat(2_000_000)}`, "footnote");
    expect(allows(rules, "/a")).toBe(true);
  });
});
