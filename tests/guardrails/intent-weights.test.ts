import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSteps, packSteps, unpackWeights } from "../../lib/guardrails/intent-weights.ts";

describe("packed weights", () => {
  it("come back as they were packed, in steps", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -mostSteps, max: mostSteps })), { maxLength: 400 }), (steps) => {
        expect(Array.from(unpackWeights({ step: 1, text: packSteps(steps) }, steps.length))).toEqual(steps.map((s) => s || 0));
      }),
    );
  });

  it("cross long stretches of nothing", () => {
    const steps = new Array<number>(1000).fill(0);
    steps[0] = 5;
    steps[900] = -31;
    const text = packSteps(steps);
    const weights = unpackWeights({ step: 0.5, text }, 1000);
    expect([weights[0], weights[900], weights[500]]).toEqual([2.5, -15.5, 0]);
    expect(text.length).toBeLessThan(40);
  });
});
