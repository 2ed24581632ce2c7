import { describe, expect, it } from "vitest";
import { conditionDismissed, toldAsTotal } from "../../lib/drafting/agree-dismissed.ts";
import { reading } from "../../lib/drafting/reading.ts";

const dismissed = (said: string, source: string, language: string) =>
  conditionDismissed(reading(said, language), [reading(source, language)]);

describe("conditionDismissed", () => {
  it("sees a condition that is waved away", () => {
    expect(dismissed("You get it all back, claims or no claims.", "You get it all back if you have made no claim.", "en")).toBe(true);
    expect(dismissed("Det gäller hur länge du än bor kvar.", "Det gäller om du bor kvar i högst 30 dagar.", "sv")).toBe(true);
    expect(dismissed("Es genügt, wenn er mündlich zusagt.", "Sie brauchen seine schriftliche Zusage.", "de")).toBe(true);
  });

  it("leaves alone what the source waves away itself", () => {
    expect(dismissed("It holds regardless of its age.", "It holds regardless of age, if registered.", "en")).toBe(false);
  });
});

describe("toldAsTotal", () => {
  it("tells an amount for each time from the sum of all", () => {
    const each = [reading("The fee is £2 per payment.", "en")];
    expect(toldAsTotal(reading("It is £2 for the whole year.", "en"), each)).toBe(true);
    expect(toldAsTotal(reading("It is £2 each time.", "en"), each)).toBe(false);
  });
});
