import { expect, it } from "vitest";
import { likelySources } from "../../lib/drafting/likely-sources.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article, returns } from "./world.ts";

it("gives each source the best that the search says of its article, and none where it says nothing", () => {
  const [first, second] = passages(returns);
  const [other] = passages(article("other", "Delivery", "We deliver within 4 days."));
  if (!first || !second || !other) throw new Error("three passages are needed");
  const hit = (passage: typeof first, answers: number) => ({ passage, answers, score: 1, coverage: 1 });
  const sources = [first, second, other].map((passage, i) => ({ number: i + 1, passage, used: true }));
  const questions = [{ text: "?", message: "m1", hits: [hit(first, 0.4)] }];
  const likely = likelySources(sources, { questions, hits: [hit(first, 0.2), hit(second, 0.6), hit(other, 0)] });
  expect(likely.map((s) => s.answers)).toEqual([0.6, 0.6, undefined]);
  expect(likely[2]).toEqual(sources[2]);
});
