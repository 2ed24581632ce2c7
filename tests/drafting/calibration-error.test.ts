import { describe, expect, it } from "vitest";
import { calibrationError } from "../../lib/drafting/calibration-error.ts";

const row = (said: number, label: 0 | 1, weight = 1) => ({ said, label, weight });

describe("calibrationError", () => {
  it("is 0 for what comes as often as it was said", () => {
    expect(calibrationError([row(0.5, 1), row(0.5, 0)])).toBe(0);
    expect(calibrationError([])).toBe(0);
  });

  it("is how far off the bins are, by their weight", () => {
    expect(calibrationError([row(0.9, 0), row(0.1, 0)])).toBeCloseTo(0.5);
    expect(calibrationError([row(0.9, 0, 3), row(0.1, 0)])).toBeCloseTo((2.7 + 0.1) / 4);
    expect(calibrationError([row(1, 1)])).toBe(0);
  });
});
