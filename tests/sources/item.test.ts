import { describe, expect, it } from "vitest";
import { SourceItem } from "../../lib/source-item.ts";
import { day, item, listed, path } from "../../lib/sources/item.ts";

describe("an item", () => {
  it("is whole, with null for what was not told", () => {
    const made = item({ id: "1", kind: "article", title: "T", body: "B", format: "text", tier: null, says: null, owner: "Edda" });
    expect(SourceItem.parse(made)).toEqual(made);
    expect(made).toMatchObject({ owner: "Edda", locale: null, labels: [] });
  });

  it.each([
    ["2026-10-02T23:30:00Z", "2026-10-02"],
    ["2026-10-02", "2026-10-02"],
    ["Fri, 02 Oct 2026 08:00:00 GMT", "2026-10-02"],
    [1_790_928_000, "2026-10-02"],
    ["soon", null],
    ["", null],
    [null, null],
    [Number.NaN, null],
    [1e300, null],
  ])("has %j as the date %j", (time, expected) => expect(day(time)).toBe(expected));

  it("has its place from the outside in", () => {
    expect(path("Orders", null, " ", "Returns")).toBe("Orders / Returns");
    expect(path(undefined)).toBeNull();
  });

  it("takes names with commas or on lines", () => {
    expect(listed(" Help centre, FAQ\nNews,, ")).toEqual(["help centre", "faq", "news"]);
    expect(listed(undefined)).toEqual([]);
  });
});
