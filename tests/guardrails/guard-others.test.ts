import { describe, expect, it } from "vitest";
import { identifierHashes, identifiers, seenWithOthers } from "../../lib/guardrails/guard-others.ts";

const values = (text: string) => identifiers(text).map((i) => i.value);

describe("identifiers", () => {
  it.each([
    ["Anna.Berg@Mail.example", "anna.berg(at)mail.example"],
    ["call +46 70 123 45 67", "call 070-1234567"],
    ["order TW-48213", "order tw 48213".toUpperCase()],
    ["order 4417-2291", "4417-2291"],
  ])("are the same however they are written: %s, %s", (one, other) => {
    expect(values(one)).not.toEqual([]);
    expect(values(other)).toEqual(expect.arrayContaining(values(one).slice(0, 1)));
  });

  it("are no amounts, dates, years, opening hours or product names", () => {
    expect(values("£1,249.00 on 2026-11-22, 2025-2026, 9-17, PRB-2207, the F-200, 30 days, 1 250 kr")).toEqual([]);
  });

  it("are hashed once each", () => {
    expect(identifierHashes("order FN-48213, again order FN-48213", (v) => `#${v}`)).toEqual(["#fn48213"]);
  });
});

describe("what was seen with others", () => {
  it("leaves out what is the customer's own and what several share", () => {
    const seen = [
      { customer: "anna", hashes: ["a1", "ours", "both"] },
      { customer: "bo", hashes: ["b1", "ours", "both"] },
      { customer: "cilla", hashes: ["c1", "ours"] },
      { customer: "cilla", hashes: ["c2"] },
    ];
    expect([...seenWithOthers(seen, "cilla")].sort()).toEqual(["a1", "b1", "both"]);
    expect([...seenWithOthers(seen, "anna")].sort()).toEqual(["b1", "c1", "c2"]);
  });
});
