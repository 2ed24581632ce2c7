import { describe, expect, it } from "vitest";
import { widerThanSource } from "../../lib/drafting/agree-width.ts";
import { reading } from "../../lib/drafting/reading.ts";

const wider = (language: string, rule: string, said: string, around = "") =>
  widerThanSource(reading(said, language), [reading(rule, language)], around === "" ? [] : [reading(around, language)]);

describe("a sentence that is wider than its source", () => {
  it.each([
    ["en", "Shoes can be returned.", "All items can be returned."],
    ["en", "We deliver within Sweden.", "We deliver anywhere."],
    ["en", "You can call between 9 and 17.", "You can call at any time."],
    ["en", "Most orders arrive within 3 days.", "Orders arrive within 3 days."],
    ["en", "Only the owner can invite people.", "Everyone can invite people."],
    ["en", "Access ends at the end of the month.", "Access ends with immediate effect."],
    ["sv", "Skor kan returneras.", "Alla varor kan returneras."],
    ["sv", "Vi levererar inom Sverige.", "Vi levererar överallt."],
    ["de", "Schuhe können zurückgegeben werden.", "Alle Artikel können zurückgegeben werden."],
    ["de", "Sie erreichen uns von 9 bis 17 Uhr.", "Sie erreichen uns jederzeit."],
  ])("in %s is told: %s → %s", (language, rule, said) => {
    expect(wider(language, rule, said)).toBe(true);
  });

  it.each([
    ["en", "All items can be returned.", "Every item can be returned."],
    ["en", "Shoes can be returned.", "Shoes can be returned. I'm always happy to help."],
    ["en", "Most orders arrive within 3 days.", "Orders usually arrive within 3 days."],
    ["en", "The line is open 24/7.", "You can call at any time."],
    ["en", "Shoes can be returned.", "If you have any questions, write to us."],
    ["sv", "Alla varor kan returneras.", "Varenda vara kan returneras."],
    ["sv", "Skor kan returneras.", "Skor kan returneras helt enkelt."],
    ["de", "Alle Artikel können zurückgegeben werden.", "Jeder Artikel kann zurückgegeben werden."],
  ])("in %s is not told: %s → %s", (language, rule, said) => {
    expect(wider(language, rule, said)).toBe(false);
  });

  it("is not told where what stands around its source says it", () => {
    expect(wider("en", "Shoes can be returned.", "All shoes can be returned.")).toBe(true);
    expect(wider("en", "Shoes can be returned.", "All shoes can be returned.", "This holds for all shoes.")).toBe(false);
  });

  it("is not told of nothing", () => {
    expect(wider("en", "", "")).toBe(false);
    expect(wider("fr", "Les chaussures.", "Toutes les chaussures.")).toBe(false);
  });
});
