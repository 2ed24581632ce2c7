import { describe, expect, it } from "vitest";
import { conflicts } from "../../lib/knowledge/conflicts.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { articleOf } from "./article-maker.ts";

const hits = (...articles: Parameters<typeof articleOf>[0][]) =>
  articles.flatMap((a, at) => passages(articleOf({ id: `a${at}`, ...a }))).map((passage) => ({ passage, score: 1, coverage: 1 }));

describe("conflicts", () => {
  it("shows two articles that name different periods for the same thing", () => {
    const found = conflicts(
      hits(
        { title: "Returning an item", body: "You can return an item within 30 days." },
        { title: "Return an item", body: "Items can be returned within 14 days." },
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.values).toEqual([{ kind: "duration", a: expect.stringContaining("30 days"), b: expect.stringContaining("14 days") }]);
  });

  it("stays silent when they agree in other words", () => {
    expect(
      conflicts(
        hits(
          { title: "Returning an item", body: "You can return an item within 30 days." },
          { title: "Return an item", body: "Return your item within 30 days." },
        ),
      ),
    ).toEqual([]);
  });

  it("stays silent about different things", () => {
    expect(
      conflicts(
        hits(
          { title: "Returning an item", body: "You can return an item within 30 days." },
          { title: "Delivery times", body: "Delivery takes 5 days." },
        ),
      ),
    ).toEqual([]);
  });

  it("does not hold an article against its own parts", () => {
    expect(
      conflicts(
        hits(
          { id: "x", title: "Returns", body: "Return items within 30 days." },
          { id: "x", title: "Returns", body: "Return items within 14 days." },
        ),
      ),
    ).toEqual([]);
  });
});
