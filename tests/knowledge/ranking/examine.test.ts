import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine } from "../../../lib/knowledge/ranking/examine.ts";
import { featureNames } from "../../../lib/knowledge/ranking/features.ts";
import { openOf, queryOf } from "./index-maker.ts";

const articles: [string, string, string][] = [
  ["label", "Print a return label", "Open the order. Press Return and print the label."],
  ["refund", "When the refund arrives", "We refund you within five days after the return has arrived."],
  ["gift", "Gift cards", "A gift card lasts two years. It cannot be returned."],
];
const open = openOf(articles);
const feature = (name: (typeof featureNames)[number], id: string, text: string) => {
  const { found, features } = examine(open, queryOf(text), "en");
  const at = found.findIndex((c) => c.part.segment.facts(c.article).id === id);
  return features[at]?.[featureNames.indexOf(name)];
};

describe("examine", () => {
  it("finds an article by another form of a word, best first", () => {
    const { found } = examine(open, queryOf("printing labels"), "en");
    expect(found[0]?.part.segment.facts(found[0].article).id).toBe("label");
  });

  it("knows how much of the question a title covers, and how much of the title is asked for", () => {
    expect(feature("title coverage", "label", "print a return label")).toBeCloseTo(1);
    expect(feature("title asked for", "label", "print a return label")).toBeCloseTo(1);
    expect(feature("title coverage", "refund", "print a return label")).toBe(0);
    expect(feature("title pairs", "label", "print a return label")).toBeGreaterThan(0);
  });

  it("knows what share of a question no article has a word for", () => {
    expect(feature("unknown share", "label", "print zeppelin")).toBeGreaterThan(0.4);
    expect(feature("unknown share", "label", "print")).toBe(0);
  });

  it("leaves no trace of one search in the next", () => {
    const word = fc.constantFrom("return", "label", "refund", "gift", "card", "order", "print", "five", "zeppelin");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (one, other) => {
        const before = examine(open, queryOf(one.join(" ")), "en");
        examine(open, queryOf(other.join(" ")), "en");
        const after = examine(open, queryOf(one.join(" ")), "en");
        expect(after.features).toEqual(before.features);
        for (const row of after.features) {
          expect(row).toHaveLength(featureNames.length);
          expect(row.every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
