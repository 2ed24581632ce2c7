import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePlan, mostPassages } from "../../../lib/knowledge/index/merge-plan.ts";

const of = (...live: number[]) => live.map((n) => ({ passages: n, live: n }));

describe("the merge plan", () => {
  it("leaves a few small additions beside a large segment", () => {
    expect(mergePlan(of(10_000, 3, 4))).toEqual([]);
  });

  it("makes many small additions one, and leaves the large one", () => {
    const all = of(10_000, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(mergePlan(all)).toEqual(all.slice(1));
  });

  it("merges additions into the rest once they are a tenth of it", () => {
    const all = of(10_000, 600, 500);
    expect(new Set(mergePlan(all))).toEqual(new Set(all));
  });

  it("leaves full segments alone, and writes a worn one anew", () => {
    expect(mergePlan(of(50_000, 40_000, 3))).toEqual([]);
    const worn = { passages: 40_000, live: 20_000 };
    expect(mergePlan([worn, ...of(50_000)])).toEqual([worn]);
  });

  it("never makes a segment that is too large, and always comes to rest", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: mostPassages }), { maxLength: 30 }), (sizes) => {
        let segments = of(...sizes);
        for (let round = 0; round < 60; round++) {
          const plan = mergePlan(segments);
          if (plan.length === 0) return;
          const sum = plan.reduce((total, s) => total + s.live, 0);
          expect(sum <= mostPassages || plan.length === 1).toBe(true);
          segments = [...segments.filter((s) => !plan.includes(s)), ...of(sum)];
        }
        throw new Error("It merges for ever.");
      }),
    );
  });
});
