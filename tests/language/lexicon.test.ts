import { describe, expect, it } from "vitest";
import { concepts } from "../../lib/language/concepts.ts";

/** Do two words share a meaning in a language? */
function alike(language: string, a: string, b: string): boolean {
  const meanings = new Set(concepts(a, language).flatMap((c) => c.meanings));
  return concepts(b, language).some((c) => c.meanings.some((m) => meanings.has(m)));
}

describe("the lexicon", () => {
  it.each([
    ["sv", "leveransen", "frakt"],
    ["sv", "summan", "belopp"],
    ["sv", "kylskåpets", "kyla"],
    ["de", "Volljähriges", "Erwachsenen"],
    ["de", "Rücktritt", "stornieren"],
    ["en", "physicians", "doctor"],
    ["en", "lodging", "hotel"],
  ])("in %s knows %s in any form as a word for %s", (language, a, b) => {
    expect(alike(language, a, b)).toBe(true);
  });

  it("keeps words of other things apart", () => {
    expect(alike("en", "doctor", "invoice")).toBe(false);
    expect(alike("sv", "hund", "faktura")).toBe(false);
    expect(alike("de", "Rezept", "Parkplatz")).toBe(false);
  });
});
