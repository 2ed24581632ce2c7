import { describe, expect, it } from "vitest";
import { evidence } from "../../lib/drafting/evidence.ts";
import { reading } from "../../lib/drafting/reading.ts";
import { otherRegion } from "../../lib/drafting/region.ts";
import { conversation, profile } from "./world.ts";

function other(rule: string, asked: string, said: string, language = "en"): boolean {
  const given = evidence({
    language,
    profile: profile({ locale: language }),
    sources: [],
    internal: [],
    conversation: conversation(asked),
    instruction: "",
    risk: "green",
    verdicts: null,
  });
  return otherRegion(reading(said, language), [reading(rule, language)], given);
}

describe("a rule for the EU or for outside of it", () => {
  it.each([
    ["en", "Outside the EU a day pass costs £5.", "I am going to Italy.", "A day pass costs £5."],
    ["en", "In the EU you use your plan as at home.", "I am going to Turkey.", "You use your plan as at home."],
    ["sv", "Utanför EU kostar ett dygnspass 59 kr.", "Jag ska till Grekland.", "Ett dygnspass kostar 59 kr."],
    ["de", "Außerhalb der EU kostet ein Tagespass 6 €.", "Ich fahre nach Italien.", "Ein Tagespass kostet 6 €."],
  ])("is another case than the customer's country (%s): %s %s", (language, rule, asked, said) => {
    expect(other(rule, asked, said, language)).toBe(true);
  });

  it("fits a country on its own side", () => {
    expect(other("Outside the EU a day pass costs £5.", "I am going to Turkey.", "A day pass costs £5.")).toBe(false);
    expect(other("In the EU you use your plan as at home.", "I am going to Italy.", "You use your plan as at home.")).toBe(false);
  });

  it("goes by the country of the sentence before that of the customer", () => {
    expect(other("Outside the EU a day pass costs £5.", "I went to Italy, now Turkey.", "For Turkey a day pass costs £5.")).toBe(false);
  });

  it("says nothing where no country is named, or the sentence names the region itself", () => {
    expect(other("Outside the EU a day pass costs £5.", "I am going abroad.", "A day pass costs £5.")).toBe(false);
    expect(other("Outside the EU a day pass costs £5.", "I am going to Italy.", "Outside the EU a day pass costs £5.")).toBe(false);
  });
});
