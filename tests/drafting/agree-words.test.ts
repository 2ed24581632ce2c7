import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Alignment, wellAligned } from "../../lib/drafting/agree-words.ts";
import type { Concept } from "../../lib/language/concepts.ts";

const left = (count: number) => Array.from({ length: count }, () => ({}) as Concept);
const at = (full: number, held: number, values: number, lost: number): Alignment => ({ full, held, values, left: left(lost) });

describe("a sentence's words", () => {
  it.each<[string, Alignment, boolean]>([
    ["none at all", at(0, 0, 0, 0), true],
    ["none that the source holds", at(1, 0, 0, 1), false],
    ["a quarter held, two from nowhere", at(4, 1, 0, 2), true],
    ["less than a quarter held", at(9, 2, 0, 0), false],
    ["half from nowhere", at(8, 4, 0, 4), true],
    ["more than half from nowhere", at(8, 3, 0, 5), false],
    ["three of five from nowhere", at(5, 2, 0, 3), false],
    ["three of five from nowhere beside a value: too short", at(5, 2, 1, 3), false],
  ])("%s", (_, alignment, well) => {
    expect(wellAligned(alignment)).toBe(well);
  });

  it("lie no worse in a source that holds one more of them", () => {
    const size = fc.nat({ max: 20 });
    fc.assert(
      fc.property(size, size, size, size, (full, held, values, lost) => {
        if (lost === 0 || !wellAligned(at(full, held, values, lost))) return true;
        return wellAligned(at(full, held + 1, values, lost - 1));
      }),
    );
  });
});
