import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../lib/drafting/calibrate.ts";
import { randomFrom } from "../bench/random-from.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const outcome = fc.record({ raw: probability, label: fc.constantFrom(0 as const, 1 as const), weight: fc.constantFrom(1, 3) });
const grid = Array.from({ length: 101 }, (_, i) => i / 100);

/** Outcomes whose drafts were right as often as this says of their number. */
function outcomes(count: number, right: (raw: number) => number) {
  const random = randomFrom(5);
  return Array.from({ length: count }, () => {
    const raw = random();
    return { raw, label: (random() < right(raw) ? 1 : 0) as 0 | 1, weight: 1 };
  });
}

describe("calibrate", () => {
  it("rises, and stays within 0 and 1, whatever came", () => {
    const sizes = fc.constantFrom(0, 49, 50, 120, 500, 620);
    fc.assert(
      fc.property(
        sizes.chain((n) => fc.array(outcome, { minLength: n, maxLength: n })),
        (list) => {
          const { apply } = calibrate(list);
          const said = grid.map(apply);
          for (const [i, p] of said.entries()) {
            expect(p).toBeGreaterThanOrEqual(0);
            expect(p).toBeLessThanOrEqual(1);
            expect(p).toBeGreaterThanOrEqual((said[i - 1] ?? 0) - 1e-12);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("changes nothing before there are fifty", () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 49 }), probability, (list, raw) => {
        const known = calibrate(list);
        expect(known.apply(raw)).toBe(raw);
        expect(known).toMatchObject({ n: list.length, error: null, method: "prior" });
      }),
    );
  });

  it("learns by a line from 50 on, by any rising curve from 500 on", () => {
    const method = (n: number) => calibrate(outcomes(n, (raw) => raw)).method;
    expect([50, 499, 500].map(method)).toEqual(["platt", "platt", "isotonic"]);
  });

  it("leaves nearly alone what was right already, and says so", () => {
    for (const n of [400, 2000]) {
      const { apply, error } = calibrate(outcomes(n, (raw) => raw));
      for (const raw of [0.1, 0.3, 0.5, 0.7, 0.9]) expect(Math.abs(apply(raw) - raw)).toBeLessThan(0.1);
      expect(error).toBeLessThan(0.06);
    }
  });

  it("comes down where drafts were called surer than they were", () => {
    for (const n of [200, 2000]) {
      const { apply, error } = calibrate(outcomes(n, (raw) => raw / 2));
      expect(apply(0.9)).toBeLessThan(0.62);
      expect(error).toBeLessThan(0.1);
    }
  });

  it("comes down less after fifty outcomes than after four hundred", () => {
    const corrected = (n: number) => calibrate(outcomes(n, (raw) => raw / 2)).apply(0.9);
    expect(corrected(50)).toBeLessThan(0.9);
    expect(corrected(400)).toBeLessThan(corrected(50));
  });

  it("counts what weighs more for more", () => {
    const wrong = outcomes(60, () => 0);
    const right = outcomes(60, () => 1);
    const corrected = (weight: number) => calibrate([...right, ...wrong.map((o) => ({ ...o, weight }))]).apply(0.5);
    expect(corrected(3)).toBeLessThan(corrected(1) - 0.1);
  });

  it("never turns the order of drafts around, though the outcomes do", () => {
    const { apply } = calibrate(outcomes(300, (raw) => 1 - raw));
    expect(apply(0.9)).toBeGreaterThanOrEqual(apply(0.1));
  });
});
