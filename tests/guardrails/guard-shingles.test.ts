import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finder } from "../../lib/guardrails/guard-finder.ts";
import { shingleBytes, shinglesFrom } from "../../lib/guardrails/guard-shingle-bytes.ts";
import { joined, runsIn, type Shingles, shingles, without } from "../../lib/guardrails/guard-shingles.ts";
import { guardView } from "../../lib/guardrails/guard-view.ts";

const texts = fc.array(
  fc.array(fc.constantFrom("red", "blue", "green", "one", "two"), { maxLength: 24 }).map((w) => w.join(" ")),
  { maxLength: 6 },
);

function holds(set: Shingles, run: string): boolean {
  const { codes } = guardView(run);
  return finder([set], codes)(0, codes.length);
}

const runs = (list: string[]) =>
  new Set(
    list.flatMap((text) => {
      const words = text.split(" ").filter((w) => w !== "");
      return words.slice(0, Math.max(0, words.length - 7)).map((_, i) => words.slice(i, i + 8).join(" "));
    }),
  );

describe("shingles", () => {
  it("hold the runs of eight words of their texts and nothing else", () => {
    fc.assert(
      fc.property(texts, texts, (own, other) => {
        const set = shingles(own);
        const all = runs(own);
        for (const run of runs([...own, ...other])) expect(holds(set, run)).toBe(all.has(run));
      }),
    );
  });

  it("are joined and taken apart like sets", () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const both = joined([shingles(a), shingles(b)]);
        expect(both).toEqual(shingles([...a, ...b]));
        const left = without(both, [shingles(b), shingles(c)]);
        const out = new Set([...runs(b), ...runs(c)]);
        for (const run of runs([...a, ...b])) expect(holds(left, run)).toBe(!out.has(run));
        expect(runsIn(left)).toBeLessThanOrEqual(runsIn(both));
      }),
      { numRuns: 30 },
    );
  });

  it("come back from their bytes, and not from others", () => {
    const set = shingles(["one two three four five six seven eight nine", "a b c d e f g h"]);
    const bytes = shingleBytes(set);
    expect(runsIn(set)).toBe(3);
    expect(shinglesFrom(bytes)).toEqual(set);
    expect(shinglesFrom(bytes.subarray(0, bytes.length - 1))).toBeNull();
    expect(shinglesFrom(new Uint8Array(20))).toBeNull();
    const newer = bytes.slice();
    newer[0] = 9;
    expect(shinglesFrom(newer)).toBeNull();
  });
});
