import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEveryday, wordsBeginning } from "../../lib/guardrails/guard-everyday.ts";
import { guardView } from "../../lib/guardrails/guard-view.ts";

const list = fc.array(
  fc.constantFrom("the", "The", "thé", "then", "fel", "felt", "ord", "order", "guarantee", "GUARD", "å", "a", "räumen", "2"),
  {
    maxLength: 30,
  },
);

describe("words told by their beginning", () => {
  it("are found wherever they stand, and no others", () => {
    fc.assert(
      fc.property(list, (words) => {
        const text = words.join(" ");
        const plain = words.map((word) => word.toLowerCase().replaceAll("é", "e").replaceAll("ä", "a").replaceAll("å", "a"));
        const places = words.map((_, i) => words.slice(0, i).join(" ").length + (i === 0 ? 0 : 1));
        const wanted = plain.flatMap((word, i) => (/^(?:guar|raum)|^(?:fel|ord)$/.test(word) ? [places[i]] : []));
        expect(wordsBeginning("guar fel ord raum")(guardView(text))).toEqual(wanted);
        const view = guardView(text);
        expect(plain.map((_, w) => isEveryday(view, w))).toEqual(plain.map((word) => word === "the"));
      }),
    );
  });
});
