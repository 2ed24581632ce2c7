import { describe, expect, it } from "vitest";
import type { FeltCase } from "./case.ts";
import { first } from "./first.ts";
import { second } from "./second.ts";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const halves = [
  { half: "first", cases: first },
  { half: "second", cases: second },
];

describe.each(halves)("the $half half of the felt messages", ({ cases }) => {
  const of = (language: FeltCase["language"]): FeltCase[] => cases.filter((one) => one.language === language);

  it("has at least fifty in each language, as many Swedish as German", () => {
    expect(of("sv").length).toBeGreaterThanOrEqual(50);
    expect(of("de")).toHaveLength(of("sv").length);
  });

  it.each(["sv", "de"] as const)("is between three and five tenths very negative in %s", (language) => {
    const share = of(language).filter((one) => one.veryNegative).length / of(language).length;
    expect(share).toBeGreaterThanOrEqual(0.3);
    expect(share).toBeLessThanOrEqual(0.5);
  });

  it("holds no message twice, whatever its case and punctuation, and none with space around", () => {
    const seen = cases.map((one) => plain(one.text));
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
    expect(cases.filter((one) => one.text !== one.text.trim())).toEqual([]);
  });
});

describe("the two halves of the felt messages", () => {
  it("share no message, whatever its case and punctuation", () => {
    const known = new Set(first.map((one) => plain(one.text)));
    expect(second.filter((one) => known.has(plain(one.text)))).toEqual([]);
  });
});
