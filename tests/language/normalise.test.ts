import { describe, expect, it } from "vitest";
import { fold, normalise } from "../../lib/language/normalise.ts";

describe("normalise", () => {
  it("takes out invisible controls and spare white space but keeps paragraphs", () => {
    expect(normalise("  re\u200Bfund\u202E \t now\r\n\r\n\r\n\r\nplease ")).toBe("refund now\n\nplease");
  });
  it("composes letters", () => expect(normalise("a\u030A")).toBe("å"));
});

describe("fold", () => {
  it("makes look-alikes equal", () => {
    expect(fold("Pаypаl")).toBe("paypal");
    expect(fold("ÅTERBETALNING")).toBe("aterbetalning");
    expect(fold("Straße")).toBe("strasse");
    expect(fold("ｆｕｌｌ")).toBe("full");
  });
});
