import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifierHashes, identifiers, seenWithOthers } from "../../lib/guardrails/guard-others.ts";
import { findCards } from "../../lib/guardrails/identifiers/card.ts";
import { findEmails } from "../../lib/guardrails/identifiers/email.ts";
import { findIbans } from "../../lib/guardrails/identifiers/iban.ts";
import { findNordicNumbers } from "../../lib/guardrails/identifiers/nordic-number.ts";
import { findOtherNumbers } from "../../lib/guardrails/identifiers/other-number.ts";
import { findPhones } from "../../lib/guardrails/identifiers/phone.ts";
import { findSwedishNumbers } from "../../lib/guardrails/identifiers/swedish-number.ts";
import { findReferences } from "../../lib/language/references.ts";

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

  it("are all that each finder finds: none is passed over for the digits of its line", () => {
    const finders = [findEmails, findIbans, findCards, findSwedishNumbers, findNordicNumbers, findOtherNumbers, findPhones];
    const piece = fc.constantFrom(
      ..."a@b.example 4111 1111 1111 1111 SE45 5000 0000 0583 9825 7466 se4550000000058398257466 ſE4550000000058398257466 at 71".split(" "),
      ..."811228-9874 131052-308T 010190-1234 01010112345 123-45-6789 bsn 111222333 +46701234567 070 070-123 45 67 call iban DE89".split(
        " ",
      ),
      ..."MT84MALT011000012345MTLCAST001S GB82 WEST 1234 5698 7654 32 in 14 days personnummer cpr ssn order #1234 (555) 123-4567".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(" ", "", "-"), (pieces, between) => {
        const line = pieces.join(between);
        const found = new Set(identifiers(line).map(({ from, to }) => `${from}-${to}`));
        if (!/[0-9@]/.test(line)) return;
        const spans = finders
          .flatMap((find) => find(line))
          .filter(({ from, to }) => line.slice(from, to).replace(/[^\p{L}\p{N}]/gu, "").length > 3);
        for (const { from, to } of spans) expect(found).toContain(`${from}-${to}`);
        // Fewer digits than that are in no number of an order.
        for (const { text } of findReferences(line)) expect(text.replace(/\D/g, "").length).toBeGreaterThan(2);
      }),
    );
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
