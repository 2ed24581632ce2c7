import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStrings, packStrings } from "../../../lib/knowledge/index/string-table.ts";

describe("a table of strings", () => {
  it("finds every string by its text and every text by its number, and nothing else", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "grapheme" })), fc.string({ unit: "grapheme" }), (strings, other) => {
        const table = openStrings(packStrings(strings));
        expect(table.size).toBe(strings.length);
        expect(strings.map(table.find)).toEqual(strings.map((_, n) => n));
        expect(strings.map((_, n) => table.at(n))).toEqual(strings);
        expect(table.find(other)).toBe(strings.indexOf(other));
      }),
    );
  });

  it("keeps a byte order mark, which is a letter like any other here", () => {
    const table = openStrings(packStrings(["\uFEFFa", "a"]));
    expect([table.at(0), table.find("a")]).toEqual(["\uFEFFa", 1]);
  });
});
