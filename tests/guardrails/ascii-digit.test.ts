import { describe, expect, it } from "vitest";
import { asciiDigit } from "../../lib/guardrails/ascii-digit.ts";

describe("digits of other scripts", () => {
  it.each([
    ["Arabic", "٠٥٩"],
    ["Devanagari", "०५९"],
    ["full-width", "０５９"],
    ["bold mathematical", "𝟎𝟓𝟗"],
  ])("are read as plain ones: %s", (_, digits) => {
    expect([...digits].map(asciiDigit).join("")).toBe("059");
  });

  it("leave plain digits and letters as they are", () => {
    expect([..."07å½"].map(asciiDigit).join("")).toBe("07å½");
  });
});
