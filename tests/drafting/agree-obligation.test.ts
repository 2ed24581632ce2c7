import { describe, expect, it } from "vitest";
import { obligationDiffers } from "../../lib/drafting/agree-obligation.ts";
import { reading } from "../../lib/drafting/reading.ts";

const differs = (language: string, rule: string, said: string) => obligationDiffers(reading(said, language), [reading(rule, language)]);

describe("a must that becomes a may, or the other way round", () => {
  it.each([
    ["en", "You must enclose the receipt.", "You may enclose the receipt."],
    ["en", "You may enclose the receipt.", "Enclosing the receipt is mandatory."],
    ["sv", "Du måste bifoga kvittot.", "Du kan bifoga kvittot."],
    ["sv", "Du får bifoga kvittot.", "Du måste bifoga kvittot."],
    ["de", "Sie müssen den Beleg beilegen.", "Sie dürfen den Beleg beilegen."],
    ["de", "Sie können den Beleg beilegen.", "Sie müssen den Beleg beilegen."],
  ])("in %s is told: %s → %s", (language, rule, said) => {
    expect(differs(language, rule, said)).toBe(true);
  });

  it.each([
    ["en", "You must enclose the receipt.", "The receipt is required."],
    ["en", "You must enclose the receipt.", "You can send it back if the receipt is enclosed."],
    ["en", "Minors must have consent.", "Minors may join with consent."],
    ["en", "Only adults may join.", "You must be an adult."],
    ["en", "You must not open it.", "You may keep it closed."],
    ["en", "You may choose a size.", "You need to choose a size."],
    ["sv", "Du måste bifoga kvittot.", "Kvittot krävs."],
    ["de", "Sie müssen den Beleg beilegen.", "Der Beleg ist erforderlich."],
  ])("in %s is not told: %s → %s", (language, rule, said) => {
    expect(differs(language, rule, said)).toBe(false);
  });

  it("is not told without a source or without words", () => {
    expect(obligationDiffers(reading("You must pay.", "en"), [])).toBe(false);
    expect(differs("en", "", "")).toBe(false);
  });
});
