import { describe, expect, it } from "vitest";
import { featureNames } from "../../../lib/knowledge/ranking/features.ts";
import { rankingTrees } from "../../../lib/knowledge/ranking/ranking-trees.ts";
import { treesValue } from "../../../lib/knowledge/ranking/trees.ts";

describe("trees", () => {
  it("add up the leaves that the features lead to", () => {
    const trees = { roots: [0, 3], rows: [0, 0.5, 1, 2, -1, 10, 0, 0, -1, 20, 0, 0, -1, 1, 0, 0] };
    expect(treesValue(trees, [0.5])).toBe(11);
    expect(treesValue(trees, [0.6])).toBe(21);
    expect(treesValue({ roots: [], rows: [] }, [1])).toBe(0);
  });

  it("are whole as learned: every branch leads on, every feature is one that is measured", () => {
    const { roots, rows } = rankingTrees;
    expect(roots.length).toBeGreaterThan(0);
    for (let at = 0; at < rows.length; at += 4) {
      const [feature = -2, value, left = 0, right = 0] = rows.slice(at, at + 4);
      expect(Number.isFinite(value)).toBe(true);
      expect(feature).toBeLessThan(featureNames.length);
      if (feature < 0) continue;
      for (const branch of [left, right]) {
        expect(branch).toBeGreaterThan(at / 4);
        expect(branch * 4).toBeLessThan(rows.length);
      }
    }
  });
});
