import { describe, expect, it } from "vitest";
import { groundingFigures } from "./figures.ts";
import type { Outcome } from "./outcomes.ts";

const outcome = (change: Partial<Outcome>): Outcome => ({
  half: "first",
  id: "x",
  kind: null,
  paraphrase: true,
  judgement: "free",
  amber: false,
  text: "",
  classed: "",
  quotes: { shown: 1, right: 1 },
  ...change,
});
const named = (all: Outcome[], name: string) => groundingFigures("first", all).find((f) => f.name === name);

describe("the grounding figures", () => {
  it("count an error as caught when it is blocked or amber", () => {
    const errors = (["blocked", "amber", "free", "amber"] as const).map((judgement) => outcome({ kind: "amount", judgement }));
    expect(named(errors, "amount")).toMatchObject({ n: 4, count: 3, blocked: 1, share: 0.75, met: false, goalMet: false });
  });

  it("tell the floor from the goal", () => {
    const errors = Array.from({ length: 20 }, (_, i) => outcome({ kind: "negation", judgement: i === 0 ? "free" : "blocked" }));
    expect(named(errors, "negation")).toMatchObject({ share: 0.95, met: true, goalMet: false });
  });

  it("count a draft as amber also when it is blocked", () => {
    const drafts = [outcome({ judgement: "blocked", amber: true }), outcome({}), outcome({ paraphrase: false })];
    expect(named(drafts, "honest, blocked")).toMatchObject({ n: 3, count: 1, met: false });
    expect(named(drafts, "honest, amber")).toMatchObject({ n: 3, count: 1, met: true, goalMet: false });
    expect(named(drafts, "— near-verbatim, amber")).toMatchObject({ n: 1, count: 0, met: null });
  });

  it("miss the floor by one quote that stands nowhere", () => {
    const drafts = [outcome({ quotes: { shown: 3, right: 3 } }), outcome({ quotes: { shown: 2, right: 1 } })];
    expect(named(drafts, "quotes that stand in the cited revision")).toMatchObject({ n: 5, count: 4, met: false });
  });

  it("say nothing about a kind of which there is none", () => {
    expect(named([outcome({})], "promise")).toMatchObject({ n: 0, met: null, goalMet: null });
  });
});
