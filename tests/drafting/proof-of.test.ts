import { expect, it } from "vitest";
import { proofOf } from "../../lib/drafting/proof-of.ts";

it("trusts a quotation most, then what was checked, what is cited, and what has no proof least", () => {
  const order = [
    proofOf({ class: "quoted", because: null }),
    proofOf({ class: "supported", because: "agrees-by-rules" }),
    proofOf({ class: "cited", because: "meaning-not-checked" }),
    proofOf({ class: "cited", because: "condition-left-out" }),
    proofOf({ class: "cited", because: "partly-supported" }),
    proofOf({ class: "unsupported", because: "no-source" }),
    proofOf({ class: "unsupported", because: "number-not-found" }),
    proofOf({ class: "unsupported", because: "link-not-found" }),
  ];
  expect(order).toEqual([...new Set(order)].sort((a, b) => b - a));
});
