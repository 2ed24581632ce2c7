import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRuns } from "../../lib/language/scan-words.ts";
import { words } from "../../lib/language/words.ts";

const WORD = /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Letters of all kinds that a word's rule looks at, any Latin letter, and the marks beside them. */
const unit = fc.oneof(
  fc.constantFrom("a", "B", "å", "3", "½", ".", ",", ":", "'", "’", " ", "-", "–", "\u0301", "²", "ª", "Ω", "字", "😀"),
  fc.integer({ min: 0, max: 0x250 }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x2000, max: 0x2030 }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(unit, { maxLength: 14 }).map((units) => units.join(""));

describe("scanning", () => {
  it("finds the very words that the pattern finds", () => {
    fc.assert(
      fc.property(text, (given) => {
        const matched = Array.from(given.matchAll(WORD), (m) => ({ text: m[0], from: m.index, to: m.index + m[0].length }));
        expect(words(given)).toEqual(matched);
      }),
      { numRuns: 2000 },
    );
  });

  it("counts the very runs of letters and numbers that the pattern finds, where it counts at all", () => {
    fc.assert(
      fc.property(text, (given) => {
        const counted = countRuns(given);
        if (counted !== null) expect(counted).toBe(given.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});
