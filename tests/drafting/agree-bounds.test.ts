import { describe, expect, it } from "vitest";
import { boundDiffers, otherDay } from "../../lib/drafting/agree-bounds.ts";
import { reading } from "../../lib/drafting/reading.ts";

describe("another day", () => {
  const other = (language: string, rule: string, said: string) => otherDay(reading(said, language), [reading(rule, language)]);

  it.each([
    ["en", "You may cancel until the day before arrival.", "You may cancel on the day of arrival."],
    ["en", "We call the next day.", "We call the same evening."],
    ["sv", "Du kan avboka till dagen före ankomst.", "Du kan avboka dagen efter ankomst."],
    ["de", "Sie können bis zum Vortag stornieren.", "Sie können am selben Tag stornieren."],
    ["de", "Die Rechnung kommt am Folgetag.", "Die Rechnung kommt am Vortag."],
  ])("in %s is told: %s", (language, rule, said) => {
    expect(other(language, rule, said)).toBe(true);
  });

  it.each([
    ["en", "You may cancel until the day before arrival.", "Cancelling works up to the evening before you arrive."],
    ["en", "You may cancel within 30 days.", "You may cancel on the day of arrival."],
    ["en", "You may cancel until the day before arrival.", "You may cancel."],
    ["sv", "Ring kvällen före.", "Ring dagen innan."],
    ["de", "Am Vorabend ist die Anreise möglich.", "Sie können am Vortag anreisen."],
  ])("in %s is not told: %s", (language, rule, said) => {
    expect(other(language, rule, said)).toBe(false);
  });

  it("is not told of nothing", () => {
    expect(otherDay(reading("The next day.", "en"), [])).toBe(false);
    expect(otherDay(reading("", "en"), [reading("", "en")])).toBe(false);
    expect(otherDay(reading("Le lendemain.", "fr"), [reading("La veille.", "fr")])).toBe(false);
  });
});

describe("a bound that is turned round", () => {
  const differs = (language: string, rules: string[], said: string) =>
    boundDiffers(
      reading(said, language),
      rules.map((rule) => reading(rule, language)),
    );

  it.each([
    ["en", "A bag weighs at most 20 kg.", "A bag weighs at least 20 kg."],
    ["sv", "Väskan väger högst 20 kg.", "Väskan väger minst 20 kg."],
    ["de", "Die Tasche wiegt höchstens 20 kg.", "Die Tasche wiegt mindestens 20 kg."],
  ])("in %s is told: %s", (language, rule, said) => {
    expect(differs(language, [rule], said)).toBe(true);
    expect(differs(language, [said], rule)).toBe(true);
  });

  it.each([
    ["en", "A bag weighs at most 20 kg.", "A bag weighs up to 20 kg."],
    ["en", "A bag weighs at most 20 kg.", "A bag weighs at least 30 kg."],
    ["en", "A bag weighs at most 20 kg.", "A bag weighs 20 kg."],
  ])("in %s is not told: %s", (language, rule, said) => {
    expect(differs(language, [rule], said)).toBe(false);
  });

  it("is not told where one of two sources has it as it is said", () => {
    expect(differs("en", ["A bag weighs at most 20 kg.", "A trunk weighs at least 20 kg."], "It weighs at least 20 kg.")).toBe(false);
    expect(differs("en", [], "It weighs at least 20 kg.")).toBe(false);
  });
});
