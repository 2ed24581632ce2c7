import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutQuotes } from "../../lib/guardrails/guard-quoted.ts";
import { guardText } from "../../lib/guardrails/guard-text.ts";
import { emptyGuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const world = { ...emptyGuardWorld(profile()), said: ["Where is my parcel?\nIt should be here by now."] };
const headers = ["On Monday Anna wrote:", "--- Original message ---", "From: Anna", "Från: Anna", "Den 2 maj SKREV Anna: "];
const lines = fc.array(fc.constantFrom("Hi Anna,", "Note: soon", "at 10:30 it comes:", "- - -", "", "a > b", "My own words."), {
  maxLength: 8,
});

describe("withoutQuotes", () => {
  it("leaves a text without a quotation as it is", () => {
    fc.assert(
      fc.property(lines, (list) => {
        const text = guardText(list.join("\n"));
        expect(withoutQuotes(text, world)).toBe(text);
      }),
    );
  });

  it("blanks what the ticket says, below a header or behind a mark, wherever it stands", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...headers, ""), (list, header) => {
        const before = `${[...list, ...(header === "" ? [] : [header])].join("\n")}\n`;
        const quoted = `${header === "" ? " \t> " : ""}Where is my parcel?`;
        const { text } = withoutQuotes(guardText(`${before}${quoted}\nSomething else.`), world);
        expect(text).toBe(`${before}${" ".repeat(quoted.length)}\nSomething else.`);
      }),
    );
  });
});
