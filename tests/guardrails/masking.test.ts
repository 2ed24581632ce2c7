import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Remembered } from "../../lib/guardrails/masking.ts";
import { redact, redactAll, restore, reveal } from "../../lib/guardrails/redact.ts";

const nobody = { names: [], emails: [], language: "en" };
const policy = { name: "Policy number", pattern: "PN-\\d{6}", match: ["PN-448812"], noMatch: [] };
const exact = (text: string, kind = ""): Remembered => ({ text, how: "exact", kind });
const pattern = (text: string, kind = ""): Remembered => ({ text, how: "pattern", kind });

describe("a team's own patterns", () => {
  it("are masked and restored under their own name", () => {
    const masked = redact("My policy is pn-448812, not PN-4488.", nobody, { patterns: [policy] });
    expect(masked.text).toBe("My policy is [[POLICY_NUMBER_1]], not PN-4488.");
    expect(restore("About POLICY_NUMBER_1: fine.", masked.placeholders).text).toBe("About pn-448812: fine.");
    expect(masked.counts).toEqual({ POLICY_NUMBER: 1 });
  });

  it("never make a card restorable", () => {
    const greedy = { name: "Order", pattern: "[\\d ]{12,24}", match: [], noMatch: [] };
    expect(redact("card 4111 1111 1111 1111", nobody, { patterns: [greedy] }).text).toBe("card [[CARD_1]]");
  });

  it("are not called up by a customer who types their name", () => {
    const masked = redact("POLICY_NUMBER_1 and PN-448812", nobody, { patterns: [policy] });
    expect(restore("POLICY_NUMBER_1", masked.placeholders)).toEqual({ text: "", unknown: ["POLICY_NUMBER_1"] });
  });
});

describe("what a team remembered", () => {
  it("unmasks an exact value, however it is spaced", () => {
    const exceptions = [exact("0771 123 456")];
    expect(redact("Ring 0771-123 456 eller 0771-123 457", nobody, { exceptions }).text).toBe("Ring 0771-123 456 eller [[PHONE_1]]");
  });

  it("unmasks a pattern only where all of the value is meant", () => {
    const exceptions = [pattern("[a-z]+@hexley\\.example")];
    expect(redact("help@hexley.example and a.b@hexley.example", nobody, { exceptions }).text).toBe("help@hexley.example and [[EMAIL_1]]");
  });

  it("never frees a card, an account or a national id", () => {
    const text = "4111 1111 1111 1111, SE45 5000 0000 0583 9825 7466, 19811228-9874";
    const exceptions = [pattern(".{10,30}"), exact("4111111111111111"), exact("SE4550000000058398257466"), exact("19811228-9874")];
    expect(redact(text, nobody, { exceptions }).text).toBe("[[CARD_1]], [[IBAN_1]], [[NATIONAL_ID_1]]");
  });

  it("frees a secret by its exact words, never by a pattern", () => {
    const text = "password: hunter2";
    expect(redact(text, nobody, { exceptions: [pattern("\\w+")] }).text).toBe("password: [[SECRET_1]]");
    expect(redact(text, nobody, { exceptions: [exact("hunter2")] }).text).toBe(text);
  });

  it("masks a missed value in any case and in every text", () => {
    const { texts } = redactAll(["I am Captain Nemo.", "captain  nemo wrote, captain nemoson did not"], nobody, {
      additions: [exact("Captain Nemo", "NAME")],
    });
    expect(texts).toEqual(["I am [[NAME_1]].", "[[NAME_2]] wrote, captain nemoson did not"]);
  });

  it("masks a missed pattern under the lead's word", () => {
    const { text } = redact("locker 44-B7, shelf 44", nobody, { additions: [pattern("\\d{2}-[A-Z]\\d", "Locker")] });
    expect(text).toBe("locker [[LOCKER_1]], shelf 44");
  });

  it("keeps a value that reads like a pattern as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab.*+?()[]{}|\\^$/- 1"), minLength: 1, maxLength: 8 }), (value) => {
        fc.pre(value.trim() !== "" && value === value.trim() && !/\s{2}/.test(value));
        const masked = redact(`x ${value} y`, nobody, { additions: [exact(value)] });
        expect(masked.text).toContain("[[");
        expect(reveal(masked.text, masked.placeholders)).toBe(`x ${value} y`);
      }),
      { numRuns: 200 },
    );
  });
});

describe("reveal", () => {
  const odd = fc.oneof(
    fc.constantFrom(
      "[[EMAIL_1]]",
      "EMAIL_1",
      "[email_01]",
      "[[",
      "]]",
      "[",
      "$&",
      "4111 1111 1111 1111",
      "a@b.example",
      "070-174 06 35",
      "[a@b.example]",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );

  it("gives every text back as it was, cards too", () => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 8 }), fc.boolean(), (parts, names) => {
        const text = parts.join("");
        const masked = redact(text, nobody, { names });
        expect(reveal(masked.text, masked.placeholders)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});
