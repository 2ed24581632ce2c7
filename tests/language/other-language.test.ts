import { describe, expect, it } from "vitest";
import { leansTo, otherLanguage } from "../../lib/language/other-language.ts";
import { heldSentences } from "./held-sentences.ts";
import { longerSentences } from "./longer-sentences.ts";

const languages = [...new Set(longerSentences.map(([language]) => language))];

describe("otherLanguage", () => {
  it("leaves every sentence in the language asked for", () => {
    expect([...longerSentences, ...heldSentences].filter(([language, text]) => otherLanguage(text, language) !== null)).toEqual([]);
  });

  it("sees a sentence that is in another one, near or far", () => {
    const pairs = longerSentences.flatMap(([language, text]) =>
      languages.filter((l) => l !== language).map((asked) => ({ asked, text, language })),
    );
    expect(pairs.filter(({ asked, text, language }) => otherLanguage(text, asked) !== language)).toEqual([]);
  });

  it("says nothing about a few letters, or about a language it does not know", () => {
    expect(otherLanguage("Tak!", "sv")).toBeNull();
    expect(otherLanguage("OK 12", "de")).toBeNull();
    expect(otherLanguage("Mikor érkezik meg a csomagom?", "en")).toBeNull();
  });

  it("takes regions and the Norwegians for their language", () => {
    expect(otherLanguage("Pakken din ble sendt i går, og du kan følge den her.", "no-NO")).toBeNull();
    expect(otherLanguage("We have sent your parcel and you can follow it here.", "en-GB")).toBeNull();
  });
});

describe("leansTo", () => {
  it("says which of two languages there is more of", () => {
    expect(leansTo("Takk for meldingen din", "nb", "da")).toBe(true);
    expect(leansTo("Takk for meldingen din", "da", "nb")).toBe(false);
  });
});
