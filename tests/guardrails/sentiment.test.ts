import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentiment } from "../../lib/guardrails/sentiment.ts";

describe("sentiment", () => {
  it.each([
    ["This is absolutely appalling, the worst service ever, a complete disgrace!!!", "en"],
    ["Detta är fruktansvärt, ni är lögnare och det är en skandal!", "sv"],
    ["Das ist eine unverschämte Frechheit, ich bin stinksauer!", "de"],
  ])("is very negative: %s", (text, language) => {
    expect(sentiment(text, language)).toBeLessThanOrEqual(-2);
  });

  it.each([
    ["Thank you so much, this is wonderful and very helpful!", "en"],
    ["Tack, det fungerar jättebra och jag är mycket nöjd!", "sv"],
    ["Vielen Dank, das ist wirklich großartig, ich bin sehr zufrieden!", "de"],
  ])("is positive: %s", (text, language) => {
    expect(sentiment(text, language)).toBeGreaterThan(1.5);
  });

  it("turns with a negation and grows with emphasis", () => {
    expect(sentiment("It is not good.", "en")).toBeLessThan(0);
    expect(sentiment("It is very bad.", "en")).toBeLessThan(sentiment("It is bad.", "en"));
    expect(sentiment("It is BAD, really.", "en")).toBeLessThan(sentiment("It is bad, really.", "en"));
    expect(sentiment("It is bad!!!", "en")).toBeLessThan(sentiment("It is bad.", "en"));
  });

  it("is nought for a plain question and stays within the scale", () => {
    expect(sentiment("Where do I change the address?", "en")).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("en", "sv", "de", "fr"), (text, language) => Math.abs(sentiment(text, language)) <= 4),
    );
  });
});
