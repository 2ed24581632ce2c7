import { describe, expect, it } from "vitest";
import { checksum } from "../../../lib/knowledge/index/checksum.ts";
import { memoryFile } from "../../../lib/knowledge/index/index-files.ts";
import { indexVersion, openSections } from "../../../lib/knowledge/index/sections.ts";
import { segmentBuilder } from "../../../lib/knowledge/index/segment-builder.ts";
import { passages } from "../../../lib/knowledge/passages.ts";
import { articleOf } from "../article-maker.ts";

const samples = [
  articleOf({
    id: "a",
    title: "Return an item",
    summary: "How to send it back.",
    labels: ["returns"],
    product: "Lamp",
    body: "# Label\n\nPrint the e-mail's label, e.g. at home. Unless it is late.\n\n## Steps\n\n1. Pack it.\n2. Send it within 30 days.\n\n| Size | Price |\n|---|---|\n| S | £3.50 |",
  }),
  articleOf({ id: "b", title: "Größe und Rückgabe", locale: "en", body: "Paketet skickas tillbaka. Åtgärda felet; garantin gäller 2 år." }),
];

function bytes(): Uint8Array {
  const builder = segmentBuilder("en");
  for (const article of samples) {
    builder.add(
      article,
      passages(article).map((passage) => ({ passage, words: null })),
    );
  }
  const pieces = builder.finish();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe("a segment's file", () => {
  // When this fails, the same articles give another index than before: raise `indexVersion` in sections.ts, so that everybody's
  // is built anew, and write the new pair here.
  it("is for the same articles the very same as long as its version is", () => {
    expect([indexVersion, checksum(bytes())]).toEqual([1, 2336228738]);
  });

  it("is refused when it is cut, longer, or of another version", () => {
    const whole = bytes();
    const other = whole.slice();
    other[4] = 99;
    for (const spoilt of [whole.slice(0, -8), whole.slice(0, 10), new Uint8Array(0), Uint8Array.from([...whole, 0]), other]) {
      expect(() => openSections(memoryFile([spoilt]))).toThrow(expect.objectContaining({ code: "engine.index-broken" }));
    }
    expect(() => openSections(memoryFile([whole]))).not.toThrow();
  });
});
