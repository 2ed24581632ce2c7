import { describe, expect, it } from "vitest";
import { foldedStem } from "../../lib/language/index-words.ts";
import { translates, translateTerms } from "../../lib/language/translate-terms.ts";

const english = (word: string) => translateTerms(word, "sv", "en").map((t) => t.stem);

describe("translateTerms", () => {
  it("knows everyday words of support in any form", () => {
    expect(english("återbetalning")).toContain(foldedStem("refund", "en"));
    expect(english("fakturor")).toContain(foldedStem("invoice", "en"));
    expect(english("lösenordet")).toContain(foldedStem("password", "en"));
  });

  it("takes a compound apart that it does not know", () => {
    expect(english("presentkortspris")).toEqual(expect.arrayContaining([foldedStem("gift", "en"), foldedStem("price", "en")]));
  });

  it("is sure of no word beyond 1, and says nothing of names, numbers and other languages", () => {
    expect(english("zeppelin")).toEqual([]);
    expect(english("1099")).toEqual([]);
    expect(translateTerms("Rechnung", "de", "en")).toEqual([]);
    expect(translates("sv", "en")).toBe(true);
    expect(translates("de", "en")).toBe(false);
    for (const word of ["faktura", "leverans", "betalningsmetod"]) {
      for (const { share } of translateTerms(word, "sv", "en")) expect(share > 0 && share <= 1).toBe(true);
    }
  });
});
