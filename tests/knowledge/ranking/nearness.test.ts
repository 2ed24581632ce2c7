import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearness, nearnessRoom } from "../../../lib/knowledge/ranking/nearness.ts";

const conceptOf = Array.from({ length: 100 }, (_, word) => [10, 11, 12].indexOf(word) + 1);
const asked = { conceptOf, place: [0, 1, 2], weight: [1, 2, 4], room: nearnessRoom(3) };
const far = Array.from({ length: 30 }, () => 99);

describe("nearness", () => {
  it("counts pairs that were asked side by side, each once", () => {
    expect(nearness([10, 11, 10, 11], asked).pairs).toBe(1.5);
    expect(nearness([10, 99, 11, 12], asked).pairs).toBe(4.5);
    expect(nearness([10, 12], asked).pairs).toBe(0);
    expect(nearness([10, ...far, 11], asked).pairs).toBe(0);
  });

  it("tells the most that stands together", () => {
    expect(nearness([10, ...far, 11, 12], asked).together).toBe(6);
    expect(nearness([10, 11, 12], asked).together).toBe(7);
    expect(nearness([], asked)).toEqual({ pairs: 0, together: 0 });
  });

  it("never finds more together than was asked", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(10, 11, 12, 99, 98)), (words) => {
        const { pairs, together } = nearness(words, asked);
        expect(together).toBeLessThanOrEqual(7);
        expect(together).toBeGreaterThanOrEqual(0);
        expect(pairs).toBeLessThanOrEqual(4.5);
      }),
    );
  });
});
