import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrongLanguage } from "../../lib/guardrails/guard-language.ts";
import { guardText } from "../../lib/guardrails/guard-text.ts";
import { emptyGuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const swedish = "Vi skickar paketet i morgon och hör av oss igen när det har kommit fram till dig.";
const english = "We send the parcel tomorrow and write again when it has arrived at your door.";
const world = (signature: string) => ({ ...emptyGuardWorld({ ...profile(), signature, greeting: "" }), language: "en" });

describe("wrongLanguage", () => {
  it("passes over the lines that the profile words, wherever the beginning ends that is looked at", () => {
    fc.assert(
      fc.property(fc.nat(1600), fc.nat(3), (length, more) => {
        const text = `${"\n".repeat(length)}${`${swedish}\n`.repeat(more + 1)}`;
        expect(wrongLanguage(guardText(text), world(swedish))).toEqual([]);
      }),
    );
  });

  it("tells the language of the rest, signs and entities before it or not", () => {
    for (const before of ["", "&#97;&amp; 𝐀ß\n", "\u200B…\n", "Best regards &auml;\n"]) {
      expect(wrongLanguage(guardText(`${before}${swedish}\n${swedish}`), world("")).map((f) => f.text)).toEqual(["sv"]);
      expect(wrongLanguage(guardText(`${before}${english}\n${english}`), world("Best regards &auml;"))).toEqual([]);
    }
  });
});
