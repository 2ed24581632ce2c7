import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedFrom, fewest, finder, most } from "../../lib/guardrails/guard-finder.ts";
import { shingles } from "../../lib/guardrails/guard-shingles.ts";
import { guardView } from "../../lib/guardrails/guard-view.ts";

const words = (maxLength: number) => fc.array(fc.constantFrom("red", "blue", "green", "one", "två", "ß", "7"), { maxLength });
const key = ({ from, to }: { from: number; to: number }) => `${from}-${to}`;

describe("closedFrom", () => {
  it("finds what a look at each run alone finds, in whatever set it is", () => {
    fc.assert(
      fc.property(words(60), words(40), words(40), fc.infiniteStream(fc.nat(2)), (own, one, other, marks) => {
        const sets = [shingles([one.join(" ")]), shingles([other.join(" "), own.slice(3, 14).join("")])];
        const view = guardView(own.join(" "));
        const marked = Uint8Array.from({ length: view.words }, () => marks.next().value ?? 0);
        const isClosed = finder(sets, view.codes);
        const expected = new Set<string>();
        marked.forEach((mark, w) => {
          for (let count = mark === 2 ? fewest : 8; mark > 0 && count <= (mark === 2 ? most : 8) && w + count <= view.words; count++) {
            const run = { from: view.starts[w] as number, to: view.ends[w + count - 1] as number };
            if (isClosed(run.from, run.to)) expected.add(key(run));
          }
        });
        expect(new Set(closedFrom(view, sets, marked).map(key))).toEqual(expected);
      }),
    );
  });
});
