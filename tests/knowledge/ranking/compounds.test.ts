import { describe, expect, it } from "vitest";
import { parts, wholes } from "../../../lib/knowledge/ranking/compounds.ts";
import { foldedStem } from "../../../lib/language/index-words.ts";
import { segmentOf } from "./index-maker.ts";

const swedish = segmentOf([["a", "Leverantörsfaktura", "Fakturadatum och leverantör. En faktura har ett datum. Fraktsedel."]], "sv");
const words = (numbers: number[]) => numbers.map((n) => swedish.word(n)).sort();

describe("compounds", () => {
  it("finds the compounds that a word begins or ends", () => {
    expect(words(wholes("faktura", foldedStem("faktura", "sv"), swedish, "sv"))).toEqual(["fakturadatum", "leverantorsfaktura"]);
  });

  it("takes a compound apart into words of the index, also over a joint", () => {
    expect(parts("fakturadatum", swedish, "sv").map(words)).toEqual([["faktura"], ["datum"]]);
    expect(parts("leverantorsfaktura", swedish, "sv").map(words)).toEqual([["leverantor"], ["faktura"]]);
  });

  it("leaves numbers, short words, unknown parts and English alone", () => {
    expect(parts("fakturaxyz", swedish, "sv")).toEqual([]);
    expect(parts("fakturadatum", swedish, "en")).toEqual([]);
    expect(wholes("fakt", "fakt", swedish, "sv")).toEqual([]);
    expect(wholes("faktura1", "faktura1", swedish, "sv")).toEqual([]);
  });
});
