import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentiment } from "../../lib/guardrails/sentiment.ts";
import { veryNegativeAt } from "../../lib/guardrails/very-negative.ts";
import { feltSentences } from "./sentiment-sentences.ts";

describe.each(Object.entries(feltSentences))("sentiment in %s", (language, sentences) => {
  it.each(sentences["very negative"])("is very negative: %s", (text) => {
    expect(sentiment(text, language)).toBeLessThanOrEqual(veryNegativeAt);
  });

  it.each(sentences.negative)("is negative: %s", (text) => {
    expect(sentiment(text, language)).toBeLessThan(-0.3);
  });

  it.each(sentences.neutral)("is neither: %s", (text) => {
    const mood = sentiment(text, language);
    expect(mood).toBeGreaterThan(-1);
    expect(mood).toBeLessThan(1.6);
  });

  it.each(sentences.positive)("is positive: %s", (text) => {
    expect(sentiment(text, language)).toBeGreaterThan(1.5);
  });
});

describe("sentiment", () => {
  it("calls few of the merely negative very negative", () => {
    const moods = Object.entries(feltSentences).flatMap(([language, { negative }]) => negative.map((text) => sentiment(text, language)));
    expect(moods.filter((mood) => mood <= veryNegativeAt).length).toBeLessThanOrEqual(2);
  });

  it("turns with a negation and grows with emphasis", () => {
    expect(sentiment("It is not good.", "en")).toBeLessThan(0);
    expect(sentiment("It is very bad.", "en")).toBeLessThan(sentiment("It is bad.", "en"));
    expect(sentiment("It is BAD, really.", "en")).toBeLessThan(sentiment("It is bad, really.", "en"));
    expect(sentiment("It is bad!!!", "en")).toBeLessThan(sentiment("It is bad.", "en"));
  });

  it.each([
    ["Oh great, another delay. Just what I needed.", "en"],
    ["Thanks for nothing.", "en"],
    ["Tack för ingenting.", "sv"],
    ["Na toll, schon wieder Störung. Danke für nichts.", "de"],
  ])("hears plain sarcasm: %s", (text, language) => {
    expect(sentiment(text, language)).toBeLessThan(-1);
  });

  it("reads faces", () => {
    expect(sentiment("😡😡😡", "sv")).toBeLessThan(-1);
    expect(sentiment("😀", "de")).toBeGreaterThan(0.5);
  });

  it("feels a long message mostly by its worst part", () => {
    const calm = `Dear support team,

I ordered a washing machine on 3 May (order 55213). It was supposed to be delivered on 10 May. Could we move the delivery to the 15th, since I am away that week? The old machine should be taken along as well; I have paid for that. Please let me know if that works.

Kind regards,
Mary Smith`;
    const angry = calm.replace("Could we", "Nobody came. This is the worst shop I have ever dealt with and I am furious! Could we");
    expect(sentiment(calm, "en")).toBeGreaterThan(-1);
    expect(sentiment(angry, "en")).toBeLessThanOrEqual(veryNegativeAt);
  });

  it.each([
    ["Svaret var vanligt, valdes förra året och anger senare datum.", "sv"],
    ["Können Sie bitte sich das ansehen?", "de"],
  ])("takes no harmless word for another: %s", (text, language) => {
    expect(Math.abs(sentiment(text, language))).toBeLessThan(1);
  });

  it("is nought without words and reads languages it has no words of as English", () => {
    expect(sentiment("", "en")).toBe(0);
    expect(sentiment("12345 --", "sv")).toBe(0);
    expect(sentiment("I hate this terrible company", "fi")).toBeLessThanOrEqual(veryNegativeAt);
  });

  it("stays within the scale", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.constantFrom("en", "sv", "de", "fr", ""), (text, language) => {
        const mood = sentiment(text, language);
        return mood >= -4 && mood <= 4;
      }),
    );
  });
});
