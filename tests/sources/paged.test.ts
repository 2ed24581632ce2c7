import { describe, expect, it } from "vitest";
import { nextPath } from "../../lib/sources/paged.ts";

const site = "https://help.example";
const asked = "/api/v2/articles.json?page[size]=100";

describe("the next page", () => {
  it("is told by a cursor, or by an address, and stays on the site", () => {
    expect(nextPath({ meta: { has_more: true }, links: { next: "https://ostrel.zendesk.com/api?page[after]=x" } }, site, asked)).toBe(
      "/api?page[after]=x",
    );
    expect(nextPath({ next_page: "/api?page=2" }, site, asked)).toBe("/api?page=2");
  });

  it("is none at the end, and where it would be the same again", () => {
    expect(nextPath({ meta: { has_more: false }, links: { next: "/api?x" } }, site, asked)).toBeNull();
    expect(nextPath({ next_page: null }, site, asked)).toBeNull();
    expect(nextPath({}, site, asked)).toBeNull();
    expect(nextPath({ next_page: "https://help.example/api/v2/articles.json?page%5Bsize%5D=100" }, site, asked)).toBeNull();
    expect(nextPath({ next_page: "http://" }, site, asked)).toBeNull();
  });

  it("goes on where an address cannot be decoded", () => {
    const page = { next_page: "https://a.example/x?page=%E0%A4" };
    expect(nextPath(page, "https://a.example", "/x")).toBe("/x?page=%E0%A4");
  });
});
