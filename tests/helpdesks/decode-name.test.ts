import { describe, expect, it } from "vitest";
import { decodeName, nameInAddress } from "../../lib/helpdesks/decode-name.ts";

describe("a file's name from an address", () => {
  it("is decoded, unless its per cent sign was meant as one", () => {
    expect(["label%20front.png", "R%C3%A4kning.pdf", "50% off.pdf", ""].map(decodeName)).toEqual([
      "label front.png",
      "Räkning.pdf",
      "50% off.pdf",
      "",
    ]);
  });

  it("is the last part of its path", () => {
    expect(["https://cdn.example/a/R%C3%A4kning.pdf?x=1/2#p", "front.png", "", null, undefined].map(nameInAddress)).toEqual([
      "Räkning.pdf",
      "front.png",
      "",
      "",
      "",
    ]);
  });
});
