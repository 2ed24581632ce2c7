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

  it.each([
    ["kort4111111111111111", "4111111111111111"],
    ["4111111111111111CVV123", "4111111111111111"],
    ["see https://shop.example/?card%3D4111111111111111", "4111111111111111"],
    ["see https://shop.example/?mail=john%40post.example", "john%40post.example"],
    ["john[at]post[dot]example", "john[at]post[dot]example"],
    ["IBANDE89370400440532013000", "DE89370400440532013000"],
    ["pnr811228-9874", "811228-9874"],
    ["1981-12-28-9874", "1981-12-28-9874"],
    ["ssn 505.67.8488", "505.67.8488"],
    ["tel070-1234567", "070-1234567"],
    ["ring 070/123 45 67", "070/123 45 67"],
    ["bankgiro 5050 1055", "5050 1055"],
    ["Kartenprüfnummer 123", "123"],
    ["CVV-kod 123", "123"],
  ])("reads labels that run into a number, escapes of addresses and rarer signs between: %s", (text, personal) => {
    const spans = findPersonal(text, { names: [], emails: [], language: "sv" });
    expect(spans.map(({ from, to }) => text.slice(from, to))).toContain(personal);
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
