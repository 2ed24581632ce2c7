import { describe, expect, it } from "vitest";
import { bandOf } from "../../lib/drafting/bands.ts";

describe("bandOf", () => {
  const usual = { offer: 0.45, high: 0.9 };

  it.each([
    [1, "high"],
    [0.9, "high"],
    [0.89, "check"],
    [0.7, "check"],
    [0.69, "low"],
    [0.45, "low"],
    [0.44, "none"],
    [0, "none"],
  ] as const)("%s is %s", (value, band) => expect(bandOf(value, usual)).toBe(band));

  it("goes by the profile's own limits", () => {
    expect(bandOf(0.65, { offer: 0.2, check: 0.6, high: 0.8 })).toBe("check");
    expect(bandOf(0.8, { offer: 0.2, check: 0.6, high: 0.8 })).toBe("high");
    expect(bandOf(0.3, { offer: 0.2, check: 0.6, high: 0.8 })).toBe("low");
  });

  it("calls high what the profile calls high, however low", () => expect(bandOf(0.5, { offer: 0.6, high: 0.5 })).toBe("high"));
});
