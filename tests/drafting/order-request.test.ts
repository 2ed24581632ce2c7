import { describe, expect, it } from "vitest";
import { inOrder, orderRequest, readOrder } from "../../lib/drafting/order-request.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article } from "./world.ts";

const found = ["a", "b", "c"].flatMap((id) => passages(article(id, `Article ${id}`, `What ${id} says about returns.`)));
const ids = found.map((p) => p.id);
const hits = found.map((passage, i) => ({ passage, score: 3 - i, coverage: 0.5, answers: 0.3 }));

describe("the order of passages", () => {
  it("is asked for by marks alone, and no mark stands for what was not found", () => {
    const { schema, parts } = orderRequest({ questions: ["How do I return it?"], passages: found, boundary: "abcd1234" });
    expect(JSON.stringify(schema)).toContain('"enum":["p1","p2","p3"]');
    for (const id of ids) expect(parts.join()).not.toContain(id);
  });

  it("keeps each passage once, unnamed ones last", () => {
    expect(readOrder({ order: ["p3", "p3", "p1"] }, found)).toEqual([ids[2], ids[0], ids[1]]);
  });

  it("passes over a mark of nothing", () => {
    expect(readOrder({ order: ["p9", "p2"] }, found)).toEqual([ids[1], ids[0], ids[2]]);
  });

  it.each([[null], [{}], [{ order: "p1" }], [{ order: [] }], [{ order: ["p9", "x"] }]])("is none in %j", (value) => {
    expect(readOrder(value, found)).toBeNull();
  });

  it("moves hits and leaves scores where they were, what was not shown behind", () => {
    const result = { questions: [{ text: "q", message: "m1", hits: hits.slice(0, 2) }], hits };
    const next = inOrder(result, [ids[2] ?? "", ids[1] ?? ""]);
    expect(next.hits.map((h) => [h.passage.id, h.score])).toEqual([
      [ids[2], 3],
      [ids[1], 2],
      [ids[0], 1],
    ]);
    expect(next.questions[0]?.hits.map((h) => h.passage.id)).toEqual([ids[1], ids[0]]);
  });
});
