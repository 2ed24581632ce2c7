import { describe, expect, it } from "vitest";
import { memoryFile } from "../../../lib/knowledge/index/index-files.ts";
import { openSegment } from "../../../lib/knowledge/index/open-segment.ts";
import { articleFields, passageFields } from "../../../lib/knowledge/index/reader.ts";
import { segmentBuilder } from "../../../lib/knowledge/index/segment-builder.ts";
import { passages } from "../../../lib/knowledge/passages.ts";
import { articleOf } from "../article-maker.ts";

const builder = segmentBuilder("en");
for (const [id, title, body] of [
  ["a", "Returns", "Print the label.\n\n## Refunds\n\nA refund takes five days."],
  ["b", "Refunds", "The refund goes to the card."],
  ["c", "Labels", "A label holds the address."],
] as const) {
  const article = articleOf({ id, title, body });
  builder.add(
    article,
    passages(article).map((passage) => ({ passage, words: null })),
  );
}
const file = memoryFile(builder.finish());

describe("live postings", () => {
  it("counts what they give, with and without removed articles", () => {
    for (const dead of [[], [1], [0, 2]]) {
      const segment = openSegment(file, dead);
      for (let word = 0; word < segment.words; word++) {
        for (const field of [...articleFields, ...passageFields]) {
          expect(segment.count(word, field)).toBe(segment.postings(word, field).docs.length);
        }
      }
    }
  });

  it("give no removed article", () => {
    const segment = openSegment(file, [1]);
    expect(Array.from(segment.postings(segment.find("refunds"), "title").docs)).toEqual([]);
    expect(Array.from(segment.postings(segment.find("label"), "body").docs, (n) => segment.articleOf[n])).toEqual([0, 2]);
  });
});

describe("a segment", () => {
  it("knows the stem of each of its words", () => {
    const segment = openSegment(file);
    for (let word = 0; word < segment.words; word++) expect(Array.from(segment.family(segment.stemOf(word)))).toContain(word);
  });
});
