import { describe, expect, it } from "vitest";
import { stem } from "../../lib/language/stems.ts";
import { isStopWord } from "../../lib/language/stop-words.ts";
import { terms } from "../../lib/language/terms.ts";
import { words } from "../../lib/language/words.ts";

describe("terms", () => {
  it("meets inflected forms of one word", () => {
    expect(terms("returned orders", "en")).toEqual(terms("return the order", "en"));
    expect(terms("beställningarna", "sv")).toEqual(terms("beställningen", "sv"));
    expect(terms("Bestellungen", "de")).toEqual(terms("die Bestellung", "de"));
  });
  it("reads e-mail and email as one word", () => expect(terms("e-mail", "en")).toEqual(terms("email", "en")));
  it("leaves a language without lists as it is", () => expect(terms("Dzień dobry", "pl")).toEqual(["dzien", "dobry"]));
});

describe("words, stems and stop words", () => {
  it("keeps decimals and apostrophes whole", () =>
    expect(words("don't pay 1.50-2").map((word) => word.text)).toEqual(["don't", "pay", "1.50", "2"]));
  it.each(["en", "sv", "de", "da", "nb", "fi", "nl", "fr", "es", "it", "pt"])("stems and has stop words in %s", (language) => {
    expect(stem("information", language).length).toBeGreaterThan(2);
    expect(["the", "och", "und", "og", "ja", "het", "les", "los", "il", "os"].some((word) => isStopWord(word, language))).toBe(true);
  });
});
