import { describe, expect, it } from "vitest";
import { foldedStem, indexWords } from "../../lib/language/index-words.ts";

describe("indexWords", () => {
  it("folds words, leaves grammar out and keeps the order", () => {
    expect(indexWords("How do I RETURN the Café's items?", "en")).toEqual(["return", "cafe's", "items"]);
    expect(indexWords("Var är mina fakturor?", "sv")).toEqual(["fakturor"]);
  });

  it("takes e-mail and email as one word", () => {
    expect(indexWords("E-mail", "en")).toEqual(indexWords("email", "en"));
  });

  it("finds the forms of one word under one stem", () => {
    expect(foldedStem("returns", "en")).toBe(foldedStem("returned", "en"));
    expect(foldedStem("fakturorna", "sv")).toBe(foldedStem("faktura", "sv"));
  });
});
