import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phrases, phrasesIn } from "../../lib/guardrails/guard-phrases.ts";
import { guardText } from "../../lib/guardrails/guard-text.ts";
import { guardView, squeezedText } from "../../lib/guardrails/guard-view.ts";

const list = ["canary-7f3a9", "canary-7f3b1", "Queue-Loss-Prevention", "E-Mail-Team", "aaaab", "wiki.acme.example/a"];
const pieces = [
  ..."canary 7f3a9 -7f3b1 queue loss prevention e mail team email aa aaa b wiki . acme example / a".split(" "),
  "QueueLoss",
  "ca\u200Bnary",
];

describe("phrasesIn", () => {
  it("finds what a look at every place finds", () => {
    const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", "", "-")), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.boolean(), fc.integer({ min: 4, max: 9 }), (parts, whole, least) => {
        const own = guardText(parts.flat().join(""));
        const { starts, ends } = own.view;
        const expected = list.flatMap((phrase) => {
          const letters = squeezedText(guardView(phrase));
          return Array.from(own.squeezed, (_, from) => ({ phrase, from, to: from + letters.length })).filter(
            ({ from, to }) =>
              letters.length >= least && own.squeezed.startsWith(letters, from) && (!whole || (starts.includes(from) && ends.includes(to))),
          );
        });
        const found = phrasesIn(own, phrases(list, least), whole);
        expect(new Set(found.map((f) => JSON.stringify(f)))).toEqual(new Set(expected.map((f) => JSON.stringify(f))));
      }),
    );
  });
});
