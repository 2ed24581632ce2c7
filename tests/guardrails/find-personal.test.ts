import { describe, expect, it } from "vitest";
import { findPersonal } from "../../lib/guardrails/find-personal.ts";
import { markedTexts } from "../bench/redaction/marked.ts";
import { ownCases } from "../bench/redaction/own-cases.ts";

const nobody = { names: [], emails: [], language: "en" };
const cases = markedTexts(ownCases, null);

describe("findPersonal", () => {
  it.each(cases)("finds in $text what is personal, and nothing else", ({ text, spans }) => {
    const found = findPersonal(text, nobody).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);
    expect(found).toEqual(spans.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`));
  });

  it("finds a number under its label on the line above", () => {
    const text = "Phone:\n467 3395\n\nOrder:\n467 3396";
    expect(findPersonal(text, nobody).map(({ from, to }) => text.slice(from, to))).toEqual(["467 3395"]);
  });

  it("takes an address over several lines, and leaves the name above and the greeting below", () => {
    const text = "Anna Svensson\nStorgatan 5\n123 45 Malmö\n\nTack!";
    expect(findPersonal(text, nobody).map(({ from, to }) => text.slice(from, to))).toEqual(["Storgatan 5\n123 45 Malmö"]);
  });

  it.each(["12 Aa ", "1 Aa ", "Rue de ", "Aagatan 1, Aa ", "Apt 1 ", "corner of Aa ", "0 1 2 3 ", "my password is ", "name: Aa\n", "A. "])(
    "reads %s again and again without stopping",
    (unit) => {
      const text = unit.repeat(2000);
      expect(
        findPersonal(text, nobody, { patterns: [], exceptions: [], additions: [], names: true }).every(({ from, to }) => from < to),
      ).toBe(true);
    },
  );
});
