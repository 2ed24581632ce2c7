import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerFeatures, answering } from "../../../lib/knowledge/ranking/answering.ts";
import { answeringWeights } from "../../../lib/knowledge/ranking/answering-weights.ts";
import { featureNames } from "../../../lib/knowledge/ranking/features.ts";

const row = fc.array(fc.double({ min: -1, max: 5, noNaN: true }), { minLength: featureNames.length, maxLength: featureNames.length });
const scored = fc.array(fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), row), { minLength: 1, maxLength: 12 });

describe("answering", () => {
  it("says probabilities in the order of the scores", () => {
    fc.assert(
      fc.property(scored, (found) => {
        const scores = found.map(([score]) => score);
        const said = answering(
          scores,
          found.map(([, features]) => features),
        );
        for (const [a, p] of said.entries()) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          for (const [b, q] of said.entries()) if ((scores[a] as number) > (scores[b] as number)) expect(p).toBeGreaterThanOrEqual(q);
        }
      }),
    );
  });

  it("says the same in whichever order the candidates come, though the best of them score alike", () => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 2, max: 4 }), (found, alike) => {
        const top = Math.max(...found.map(([score]) => score));
        const all = [...found.map(([, features]) => features), ...found.slice(0, alike).map(([, features]) => features.map((f) => -f))];
        const scores = [...found.map(([score]) => score), ...found.slice(0, alike).map((_, n) => top + n * 1e-9)];
        const said = answering(scores, all);
        const backwards = answering(scores.toReversed(), all.toReversed()).reverse();
        for (const [n, p] of said.entries()) expect(backwards[n]).toBeCloseTo(p, 6);
      }),
    );
  });

  it("has a weight for each figure that it looks at", () => {
    const known = answerFeatures([1], [new Array(featureNames.length).fill(0)]);
    const { mean, deviation, weight } = answeringWeights;
    expect([mean.length, deviation.length, weight.length]).toEqual([known.length, known.length, known.length]);
    expect(deviation.every((d) => d > 0)).toBe(true);
  });

  it("says nothing of nothing", () => {
    expect(answering([], [])).toEqual([]);
  });
});
