import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../lib/guardrails/find-personal.ts";
import { plainView } from "../../../lib/guardrails/identifiers/plain-view.ts";

const nobody = { names: [], emails: [], language: "sv" };
const found = (text: string) => findPersonal(text, nobody).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);
const zeros = { "Arabic-Indic": 0x660, Persian: 0x6f0, Devanagari: 0x966, Bengali: 0x9e6, Thai: 0xe50, fullwidth: 0xff10, bold: 0x1d7ce };
const written = (text: string, zero: number) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe("plainView", () => {
  it.each(
    Object.entries(zeros).flatMap(([script, zero]) =>
      [
        ["CARD", "4111 1111 1111 1111"],
        ["CARD", "4111\n1111\n1111\n1111"],
        ["IBAN", "DE89 3704 0044 0532 0130 00"],
        ["NATIONAL_ID", "811228-9874"],
        ["NATIONAL_ID", "811228 9874"],
        ["PHONE", "070-174 06 35"],
      ].map(([kind = "", value = ""]) => [script, kind, written(value, zero)] as const),
    ),
  )("shows %s digits so that a %s is found: %s", (_, kind, value) => {
    expect(found(`Hej ${value} tack`)).toEqual([`${kind} ${value}`]);
  });

  it.each(["④①①① ①①①① ①①①① ①①①①", "⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹", "4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1"])("reads drawn digits: %s", (card) => {
    expect(found(`Hej ${card} tack`)).toEqual([`CARD ${card}`]);
  });

  it("takes no footnote for a digit", () => {
    expect(found("4111 1111 1111 1111² and 5 m²")).toEqual(["CARD 4111 1111 1111 1111"]);
    expect(plainView("① first ② second").text).toBe("① first ② second");
  });

  it("leads from each of its places back into the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("٤", "１", "①", "️⃣", "a", "%40", " ", "\u200B", "𝟒", "1") }), (text) => {
        const view = plainView(text);
        const places = Array.from({ length: view.text.length + 1 }, (_, at) => view.at(at));
        expect(places.every((at, i) => at >= (places[i - 1] ?? 0) && at <= text.length)).toBe(true);
      }),
    );
  });
});
