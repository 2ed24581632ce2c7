import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Masking, plainMasking } from "../lib/guardrails/masking.ts";
import { mask, unmask, unmaskGrowing } from "../lib/mask.ts";
import { maskedValues } from "../lib/masked-values.ts";
import { askAbout } from "./assist-world.ts";

const text = "I am KND-448812. Call 070-123 45 67, my card is 4242 4242 4242 4242. The parcel went to Skogsglänta.";
const masked = (masking: Partial<Masking>, more: string[] = []) => {
  const ask = askAbout(text, { masking: { ...plainMasking, ...masking }, instruction: "Her number is KND-448812." });
  return mask(ask, ["What about KND-448812?"], more);
};
const own = { name: "Customer number", pattern: "KND-\\d{6}", match: ["KND-448812"], noMatch: [] };
const exact = (value: string, kind = "") => ({ text: value, how: "exact" as const, kind });

describe("masking an ask", () => {
  it("takes the lead's own patterns in every text that may leave, under one name", () => {
    const all = masked({ patterns: [own] }, ["A draft for KND-448812."]);
    const said = [all.conversation.messages[0]?.text, all.instruction, ...all.questions, ...all.more];
    for (const one of said) expect(one).toContain("[[CUSTOMER_NUMBER_1]]");
    expect(JSON.stringify({ ...all, placeholders: null })).not.toContain("448812");
    expect(all.counts).toMatchObject({ CUSTOMER_NUMBER: 1, CARD: 1, PHONE: 1 });
    expect(unmask("About [[CUSTOMER_NUMBER_1]]:", all.placeholders)).toBe("About KND-448812:");
  });

  it("masks what was missed once somebody said so, and leaves what is not personal", () => {
    const { conversation, counts } = masked({ exceptions: [exact("070-1234567")], additions: [exact("skogsglänta", "ADDRESS")] });
    expect(conversation.messages[0]?.text).toContain("Call 070-123 45 67");
    expect(conversation.messages[0]?.text).toContain("went to [[ADDRESS_1]]");
    expect(counts["PHONE"]).toBeUndefined();
  });

  it("frees no card, whatever exceptions say", () => {
    const freed = masked({ exceptions: [exact("4242 4242 4242 4242"), { text: "\\d{4} \\d{4} \\d{4} \\d{4}", how: "pattern", kind: "" }] });
    expect(freed.conversation.messages[0]?.text).toContain("my card is [[CARD_1]].");
  });

  it("shows the agent each value behind its placeholder, and what may be freed with it", () => {
    const values = maskedValues(masked({ patterns: [own] }));
    expect(values).toContainEqual({
      name: "CUSTOMER_NUMBER_1",
      kind: "CUSTOMER_NUMBER",
      value: "KND-448812",
      always: false,
      like: "KND\\-\\d{6}",
    });
    expect(values.find((v) => v.kind === "CARD")).toMatchObject({ value: "4242 4242 4242 4242", always: true, like: null });
  });
});

describe("a text that grows", () => {
  const placeholders = {
    NAME_1: { kind: "NAME", value: "Anna Berg" },
    EMAIL_1: { kind: "EMAIL", value: "anna.berg@mail.example" },
    CARD_1: { kind: "CARD", value: "4242 4242 4242 4242" },
  };
  const pieces = fc.constantFrom(
    ..."[[NAME_1]]|[[NAME_1]]s|[[ name 1 ]]|[EMAIL_1]|EMAIL_1|[[CARD_1]]|[[PHONE_7]]|[[|1|]]|_|. |, |\n\n|! | |word|Order 12|NAME".split(
      "|",
    ),
  );

  it("has its values back at every length as if it had never been shorter", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const shown = unmaskGrowing(placeholders);
        for (let at = 1; at <= parts.length; at++) {
          const text = parts.slice(0, at).join("");
          expect(shown(text)).toBe(unmask(text, placeholders));
        }
      }),
    );
  });

  it("may begin anew, as a second answer does", () => {
    const shown = unmaskGrowing(placeholders);
    shown("Hello [[NAME_1]]. Your card");
    expect(shown("Dear [[NAME_1]]")).toBe("Dear Anna Berg");
  });
});
