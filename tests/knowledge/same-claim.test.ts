import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clashes } from "../../lib/knowledge/same-claim.ts";
import { contradictionPairs } from "./contradiction-pairs.ts";
import { judged } from "./judged-pairs.ts";

const said = (text: string, title = "Returns") => ({
  text,
  language: "en",
  title,
  heading: null,
  brand: null,
  product: null,
  kind: "sentence" as const,
});

describe("clashes", () => {
  it("calls no pair a contradiction that is none", () => {
    expect(contradictionPairs.filter((p) => !p.clash && clashes(p.a, p.b)).map((p) => [p.a.text, p.b.text])).toEqual([]);
  });

  it.each(["rules", "fresh", "last", "blind"] as const)("finds at least nine in ten of the contradictions in the part %s", (part) => {
    expect(judged(contradictionPairs.filter((p) => p.part === part)).recall).toBeGreaterThanOrEqual(0.9);
  });

  it("says the same of two texts in either order", () => {
    for (const { a, b } of contradictionPairs) {
      const [one, other] = [clashes(a, b), clashes(b, a)];
      expect([other?.b.text, other?.a.text, other?.kind]).toEqual([one?.a.text, one?.b.text, one?.kind]);
    }
  });

  it("never sets a text against itself", () => {
    fc.assert(fc.property(fc.constantFrom(...contradictionPairs), ({ a }) => clashes(a, a) === null));
  });

  it("tells where the two values stand", () => {
    const [a, b] = [said("You can return most items within 30 days."), said("Most items can be sent back within 28 days.")];
    const found = clashes(a, b);
    expect(found && [a.text.slice(found.a.from, found.a.to), b.text.slice(found.b.from, found.b.to), found.kind]).toEqual([
      "30 days",
      "28 days",
      "duration",
    ]);
  });

  it("calls a differing upper or lower number a limit", () => {
    expect(clashes(said("You can attach up to 5 files."), said("You can attach 10 files."))?.kind).toBe("limit");
  });

  it("sees through units", () => {
    expect(clashes(said("You can return items within 2 weeks."), said("You can return items within 14 days."))).toBeNull();
    expect(clashes(said("Refunds take 5 working days."), said("Refunds take 7 days."))).toBeNull();
    expect(clashes(said("The filter lasts 12 months."), said("The filter lasts 1 year."))).toBeNull();
    expect(clashes(said("Delivery to Leeds costs £5."), said("Delivery to Leeds costs €6."))).toBeNull();
  });

  it("does not set a form's fields or a page's dates against each other", () => {
    expect(clashes(said("Last updated: 3 May 2026", "A"), said("Last updated: 4 May 2026", "B"))).toBeNull();
    expect(clashes(said("Response code: 400"), said("Response code: 500"))).toBeNull();
  });
});
