import { describe, expect, it } from "vitest";
import { meant, phrasesIn, roleOf } from "../../lib/language/meant.ts";
import { terms } from "../../lib/language/terms.ts";

const share = (a: string, b: string, language: string) => {
  const other = meant(b, language).meanings;
  return [...meant(a, language).meanings].some((m) => other.has(m));
};

describe("meant", () => {
  it.each([
    ["en", "Can I send it back?", "You can return most items."],
    ["en", "When do I get my money back?", "Refunds reach your card."],
    ["sv", "Jag vill säga upp allt", "Avsluta abonnemanget"],
    ["sv", "Kan den bli lagad?", "Verkstaden är öppen."],
    ["de", "Kann ich den Artikel zurückschicken?", "Sie können ihn zurückgeben."],
    ["de", "Wie kann ich das loswerden?", "Sie können jederzeit kündigen."],
  ])("understands of %s that %s is about the same as %s", (language, asked, said) => expect(share(asked, said, language)).toBe(true));

  it("does not take a store for a repair, though the words share a stem", () => {
    expect(share("Kan den lagas?", "Filtret lämnar vårt lager.", "sv")).toBe(false);
  });

  it("knows a language without words of its own by its stems alone", () => {
    expect(meant("Kun je dit terugsturen?", "nl").meanings.size).toBe(0);
    expect(meant("Kun je dit terugsturen?", "nl").stems.size).toBeGreaterThan(0);
  });
});

describe("phrasesIn", () => {
  it("finds words that belong together with others between", () => {
    expect(phrasesIn("Can I send the blue lamp back?", "en")).toMatchObject([{ action: true, stems: terms("send back", "en") }]);
  });
});

describe("roleOf", () => {
  it("tells what only asks from goods and from what is asked about", () => {
    const role = (word: string) => roleOf(terms(word, "en")[0] ?? "", "en");
    expect([role("long"), role("lamp"), role("refund")]).toEqual(["asking", "goods", "topic"]);
  });
});
