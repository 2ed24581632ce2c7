import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidates } from "../../../lib/knowledge/ranking/candidates.ts";
import type { FirstPass } from "../../../lib/knowledge/ranking/first-pass.ts";
import { openOf } from "./index-maker.ts";

const count = 200;
const open = openOf(Array.from({ length: count }, (_, n): [string, string, string] => [`${n}`, `Article ${n}`, "One passage."]));

/** Scores as a first pass would leave them. */
const scoredAs = (articles: number[], passages: number[]): FirstPass => ({
  articles: Float64Array.from(articles),
  passages: Float64Array.from(passages),
  idf: new Float64Array(0),
  df: new Uint32Array(0),
});
const scores = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 2.5, 3, 8), { minLength: count, maxLength: count });

describe("candidates", () => {
  it("finds the articles with the highest sums among those with the highest scores, equal ones in their order", () => {
    fc.assert(
      fc.property(scores, scores, fc.integer({ min: 1, max: 12 }), (articles, passages, most) => {
        const ranked = articles.map((score, at) => ({ at, score })).filter(({ score }) => score > 0);
        const lowest = ranked.map(({ score }) => score).sort((a, b) => b - a)[most * 4 - 1] ?? 0;
        const sum = ({ at, score }: { at: number; score: number }) => score + (passages[at] as number);
        const likely = ranked.filter(({ score }) => score >= lowest).sort((a, b) => sum(b) - sum(a) || a.at - b.at);
        const found = candidates(open, scoredAs(articles, passages), most);
        expect(found.map((c) => c.article)).toEqual(likely.slice(0, most).map(({ at }) => at));
      }),
    );
  });

  it("finds no article that may not be looked at", () => {
    const wanted = open.wanted.map((_, at) => (at === 7 ? 0 : 1));
    const all = Array.from({ length: count }, (_, at) => (at === 7 ? 9 : 1));
    expect(candidates({ ...open, wanted }, scoredAs(all, all), 5).map((c) => c.article)).toEqual([0, 1, 2, 3, 4]);
  });
});
