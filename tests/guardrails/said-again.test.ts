import { describe, expect, it } from "vitest";
import { redactAll, reveal } from "../../lib/guardrails/redact.ts";

const nobody = { names: [], emails: [], language: "en" };

describe("a value that stands in several texts", () => {
  it("is masked where nothing says what it is, once it was told in another text", () => {
    const texts = ["I was born 14 March 1979.", "Your birth date: 14 March 1979", "We noted 14 March 1979 in your file."];
    const { texts: masked, placeholders } = redactAll(texts, nobody);
    expect(masked.join(" ")).not.toContain("1979");
    expect(new Set(masked.flatMap((text) => text.match(/\[\[\w+\]\]/g)))).toEqual(new Set(["[[BIRTH_DATE_1]]"]));
    expect(masked.map((text) => reveal(text, placeholders))).toEqual(texts);
  });

  it("is masked in a second place of the same text", () => {
    const { texts } = redactAll(["My password is Thrush!Marrow62. Again: Thrush!Marrow62"], nobody);
    expect(texts[0]).not.toContain("Thrush");
  });

  it("is left alone inside a longer word or number", () => {
    const { texts } = redactAll(["My password is Thrush62", "Order XThrush62 and Thrush621"], nobody);
    expect(texts[1]).toBe("Order XThrush62 and Thrush621");
  });

  it("leaves a date alone that nobody called a date of birth", () => {
    expect(redactAll(["It was sent on 14 March 2026.", "14 March 2026 it was."], nobody).counts).toEqual({});
  });
});
