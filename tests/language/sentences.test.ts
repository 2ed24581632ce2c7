import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../lib/language/sentences.ts";

const split = (text: string, language: string) => sentences(text, language).map((sentence) => sentence.text);

describe("sentences", () => {
  it.each([
    [
      "en",
      "We ship e.g. to Spain. It costs approx. 1,249.00 EUR. Done!",
      ["We ship e.g. to Spain.", "It costs approx. 1,249.00 EUR.", "Done!"],
    ],
    [
      "sv",
      "Vi öppnar kl. 12.30 t.ex. på måndag. Det gäller bl.a. skor.",
      ["Vi öppnar kl. 12.30 t.ex. på måndag.", "Det gäller bl.a. skor."],
    ],
    ["de", "Das gilt z. B. am 3. November. Siehe Nr. 5 usw. Danke!", ["Das gilt z. B. am 3. November.", "Siehe Nr. 5 usw.", "Danke!"]],
    ["en", "1. Open the door.\n2. Close it.", ["1. Open the door.", "2. Close it."]],
    ["en", "No. Order No. 5 is late.", ["No.", "Order No. 5 is late."]],
    [
      "en",
      "See www.example.com/a.b?c. Mail a.b@example.com today. Bye.",
      ["See www.example.com/a.b?c.", "Mail a.b@example.com today.", "Bye."],
    ],
  ])("splits %s: %s", (language, text, expected) => expect(split(text, language)).toEqual(expected));

  it("gives offsets that cut out exactly the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en", "sv", "de", "xx"), (text, language) => {
        for (const item of sentences(text, language)) {
          expect(text.slice(item.from, item.to)).toBe(item.text);
          expect(item.text.trim()).not.toBe("");
        }
      }),
    );
  });
});
