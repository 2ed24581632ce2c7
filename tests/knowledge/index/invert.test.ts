import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invert } from "../../../lib/knowledge/index/invert.ts";

const documents = fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), { maxLength: 12 });

describe("inverting", () => {
  it("tells for each word in which documents it stands and how often", () => {
    fc.assert(
      fc.property(documents, (docs) => {
        const begins = Uint32Array.from([0, ...docs.map((_, n) => docs.slice(0, n + 1).flat().length)]);
        const { starts, docs: found, freqs, lengths } = invert(Uint32Array.from(docs.flat()), begins, 6);
        expect([...lengths]).toEqual(docs.map((d) => d.length));
        for (let word = 0; word < 6; word++) {
          const counts = docs.map((d) => d.filter((w) => w === word).length);
          const postings = [...found.subarray(starts[word], starts[word + 1])].map((doc, i) => [doc, freqs[(starts[word] as number) + i]]);
          expect(postings).toEqual(counts.flatMap((count, doc) => (count > 0 ? [[doc, count]] : [])));
        }
      }),
    );
  });

  it("counts no further than a byte goes", () => {
    expect([...invert(new Uint32Array(300), Uint32Array.of(0, 300), 1).freqs]).toEqual([255]);
  });
});
