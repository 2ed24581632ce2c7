import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findValues } from "../../lib/language/values.ts";

const found = (text: string, language: string) => findValues(text, language).map((value) => `${value.kind} ${value.canonical}`);

describe("findValues", () => {
  it.each([
    ["en", "It costs £1,249.00, SEK 1249 or 12.5 %.", ["amount GBP 1249", "amount SEK 1249", "percent 12.5%"]],
    ["sv", "1 249 kr eller 499:- inom 5 bankdagar", ["amount SEK 1249", "amount SEK 499", "duration 5 business-day"]],
    ["de", "1.249,00 € in zwei Wochen", ["amount EUR 1249", "duration 2 week"]],
    ["en", "5 banking days, 3-5 business days, 30-day return", ["duration 5 business-day", "duration 3-5 business-day", "duration 30 day"]],
    [
      "en",
      "16 November 2026, Nov 16, 16/11, 2026-11-16, Monday",
      ["date 2026-11-16", "date --11-16", "date --11-16", "date 2026-11-16", "date monday"],
    ],
    ["sv", "den 3 november kl. 12.30", ["date --11-03"]],
    ["de", "am 3. November", ["date --11-03"]],
    [
      "en",
      "PP-104763, INV 778120, #48213, order number 991234",
      ["reference PP104763", "reference INV778120", "reference 48213", "reference 991234"],
    ],
    ["en", "https://www.example.com/help/ and example.com/help.", ["link example.com/help", "link example.com/help"]],
    ["en", "two photos, call +46 70 123 45 67 or mail a@example.com at 12:30", ["number 2"]],
  ])("finds in %s: %s", (language, text, expected) => expect(found(text, language)).toEqual(expected));

  it("gives exact offsets that never overlap", () => {
    const piece = fc.constantFrom(
      "1 249 kr ",
      "5 days",
      " Nov 16",
      "#4821 ",
      "12.30",
      "£5",
      " example.com",
      "a",
      " ",
      "\n",
      "16/11/2026",
      "+46 70 123 45 67",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          let end = 0;
          for (const value of findValues(text, "en")) {
            expect(text.slice(value.from, value.to)).toBe(value.text);
            expect(value.from).toBeGreaterThanOrEqual(end);
            end = value.to;
          }
        },
      ),
    );
  });
});
