import { describe, expect, it } from "vitest";
import { facts } from "../../lib/language/facts.ts";

const keys = (text: string, language = "en") => facts(text, language).flatMap((f) => f.keys);
const bound = (text: string, language = "en") => facts(text, language)[0]?.bound;

describe("facts", () => {
  it("are equal in words and digits, and in units that convert exactly", () => {
    expect(keys("fourteen days")).toEqual(keys("two weeks"));
    expect(keys("twelve months")).toEqual(keys("1 year"));
    expect(keys("500 g")).toEqual(keys("0.5 kg"));
    expect(keys("tjugofem kronor", "sv")).toEqual(keys("25 kr", "sv"));
    expect(keys("vierzehn Tage", "de")).toEqual(keys("zwei Wochen", "de"));
    expect(keys("at 6 pm")).toEqual(keys("at 18:00"));
    expect(keys("£5 a month")).toEqual(keys("£5 per month"));
  });

  it("keep apart what only looks alike", () => {
    expect(keys("10 working days")).not.toEqual(keys("10 days"));
    expect(keys("40 °C")).not.toEqual(keys("40 °F"));
    expect(keys("30 days")).not.toEqual(keys("1 month"));
  });

  it("know their bounds", () => {
    expect(bound("within 30 days")).toBe("most");
    expect(bound("no less than 10 years")).toBe("least");
    expect(bound("no more than 10 years")).toBe("most");
    expect(bound("18 years or older")).toBe("least");
    expect(bound("senast 14 dagar", "sv")).toBe("most");
    expect(bound("mindestens 3 Tage", "de")).toBe("least");
  });

  it("keep the place of what they were read from", () => {
    const text = "It takes fourteen days.";
    const [found] = facts(text, "en");
    expect(text.slice(found?.from, found?.to)).toBe("fourteen days");
  });
});
