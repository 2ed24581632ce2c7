import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText } from "../../lib/guardrails/guard-text.ts";
import { letterEnd } from "../../lib/guardrails/guard-view.ts";
import { wordSearch } from "../../lib/guardrails/guard-word-search.ts";
import { patternsOf, type Token, wordMatcher } from "../../lib/guardrails/match-words.ts";

const entries = ["refund", '"refunds"', "a", "a lot", "interest rate forecast", "Zephyrlow", "påslag", "ge", "Rückgabe"];
const written = [
  ..."refund refunds refunded re a A lot lots interest rates rate forecast forecasts påslaget ge geben rückgaben Zephyrlow's".split(" "),
  ..."r𝐞fund re\u200Bfund &amp; &#97; – . \n don't".split(" "),
];

function allTokens(text: string): Token[] {
  const { view, squeezed } = guardText(text);
  return Array.from({ length: view.words }, (_, w) => {
    const [start, end] = [view.starts[w] as number, view.ends[w] as number];
    const [from, to] = [view.from[start] as number, letterEnd(view, end - 1)];
    return { written: text.slice(from, to), folded: squeezed.slice(start, end), from, to };
  });
}

describe("wordSearch", () => {
  it.each(["en", "sv", "de", "*"])("finds in %s what the word matcher finds in all words", (language) => {
    fc.assert(
      fc.property(fc.subarray(entries), fc.array(fc.constantFrom(...written), { maxLength: 25 }), (wanted, list) => {
        const patterns = patternsOf(wanted, language);
        const text = list.join(" ");
        expect(wordSearch(patterns)(guardText(text))).toEqual(wordMatcher(patterns)(allTokens(text)));
      }),
    );
  });

  it("answers the same the second time", () => {
    const search = wordSearch(patternsOf(["refund"], "en"));
    const text = guardText("Refunds and a refund, no refusal.");
    expect(search(text).map(({ from, to }) => text.text.slice(from, to))).toEqual(["Refunds", "refund"]);
    expect(search(text)).toEqual(search(text));
  });
});
