import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packGrams, wordsOfGram } from "../../../lib/knowledge/index/gram-table.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "å", "9"), minLength: 1, maxLength: 6 });

describe("the table of three letters", () => {
  it("lists exactly the words that hold them", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 30 }),
        fc.string({ unit: fc.constantFrom("^", "a", "b", "å", "9", "$"), minLength: 3, maxLength: 3 }),
        (words, gram) => {
          const holding = words.flatMap((w, n) => (`^${w}$`.includes(gram) ? [n] : []));
          expect([...wordsOfGram(packGrams(words), gram)]).toEqual(holding);
        },
      ),
    );
  });

  it("knows nothing of two letters or four", () => {
    const grams = packGrams(["abcd"]);
    expect([...wordsOfGram(grams, "ab"), ...wordsOfGram(grams, "abcd")]).toEqual([]);
  });
});
