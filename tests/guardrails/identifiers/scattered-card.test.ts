import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../lib/guardrails/find-personal.ts";
import { findScatteredCards } from "../../../lib/guardrails/identifiers/scattered-card.ts";
import { redact, reveal } from "../../../lib/guardrails/redact.ts";

const nobody = { names: [], emails: [], language: "en" };
const found = (text: string) => findPersonal(text, nobody).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe("findScatteredCards", () => {
  it.each([
    ["My card is\n4111\n1111\n1111\n1111\nthanks", "4111\n1111\n1111\n1111"],
    ["4111\r\n1111\r\n1111\r\n1111", "4111\r\n1111\r\n1111\r\n1111"],
    ["> 4111 1111\n> 1111 1111", "4111 1111\n> 1111 1111"],
    ["| 4111 | 1111 | 1111 | 1111 |", "4111 | 1111 | 1111 | 1111"],
    ["4111\t1111\t1111\t1111", "4111\t1111\t1111\t1111"],
    ["<tr><td>4111</td><td>1111</td><td>1111</td><td>1111</td></tr>", "4111</td><td>1111</td><td>1111</td><td>1111"],
    ["- 5555\n- 5555\n- 5555\n- 4444", "5555\n- 5555\n- 5555\n- 4444"],
    ["1. 4111\n2. 1111\n3. 1111\n4. 1111", "4111\n2. 1111\n3. 1111\n4. 1111"],
    ["Amex:\n3782\n822463\n10005", "3782\n822463\n10005"],
    ["4111    1111    1111    1111", "4111    1111    1111    1111"],
    ["4111\n1111\n1111\n1111\n0928\n123", "4111\n1111\n1111\n1111"],
    ["Kortnummer: 41111111\n11111111", "41111111\n11111111"],
    ["Kort 4111, 1111, 1111, 1111", "4111, 1111, 1111, 1111"],
    ["card\n4111_1111_1111_1111", "4111_1111_1111_1111"],
  ])("finds in %j the whole number", (text, card) => {
    expect(found(text)).toEqual([`CARD ${card}`]);
  });

  it.each([
    ["a wrong check digit", "4111\n1111\n1111\n1112"],
    ["a longer list", "4111\n1111\n1111\n1111\n4512\n4519"],
    ["articles", "Articles:\n4111\n1111\n1111\n1111"],
    ["orders", "Order numbers:\n4111\n1111\n1111\n1111"],
    ["a list in a sentence", "We need 4111, 1111, 1111, 1111 of them."],
    ["words between", "4111 and\n1111 or\n1111 or\n1111"],
    ["two orders below each other", "41111111\n11111111"],
    ["first digits of no scheme", "1111\n1111\n1111\n1117"],
    ["amounts", "4111.00\n1111.00\n1111.00\n1111.00"],
  ])("leaves %s", (_, text) => {
    expect(found(text).filter((one) => one.startsWith("CARD"))).toEqual([]);
  });

  it("gives every such number back", () => {
    const gap = fc.constantFrom("\n", "\r\n", " | ", "\t", "\n> ", "</td><td>", "\n- ", "  \n");
    fc.assert(
      fc.property(fc.tuple(gap, gap, gap), ([a, b, c]) => {
        const text = `Hi\n4111${a}1111${b}1111${c}1111\nBye`;
        const masked = redact(text, nobody);
        expect(masked.text).toBe("Hi\n[[CARD_1]]\nBye");
        expect(reveal(masked.text, masked.placeholders)).toBe(text);
      }),
    );
  });

  it.each(["4111\n", "4111 | ", "4111 1111\n", "<td>4111</td>", "\n> ", "4111\t\t", "12345678901\n", "41\n\n\n\n"])(
    "reads %j again and again without stopping",
    (unit) => {
      expect(findScatteredCards(unit.repeat(20_000)).every(({ from, to }) => from < to)).toBe(true);
    },
  );
});
