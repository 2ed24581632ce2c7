import { describe, expect, it } from "vitest";
import type { LegalMedicalCase } from "./case.ts";
import { first } from "./first.ts";
import { second } from "./second.ts";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const share = (cases: LegalMedicalCase[], fits: (one: LegalMedicalCase) => boolean): number => cases.filter(fits).length / cases.length;
const halves = [
  { half: "first", cases: first, least: 220 },
  { half: "second", cases: second, least: 200 },
];

describe.each(halves)("the $half legal and medical messages", ({ cases, least }) => {
  const of = (language: LegalMedicalCase["language"]): LegalMedicalCase[] => cases.filter((one) => one.language === language);

  it(`are at least ${least}, half of them English and half Swedish`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
    expect(of("en")).toHaveLength(of("sv").length);
  });

  it("hold no message twice, whatever its case and punctuation", () => {
    const seen = cases.map((one) => plain(one.text));
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
  });

  it("are no shorter than eight characters and have no space around", () => {
    expect(cases.filter((one) => one.text.length < 8 || one.text !== one.text.trim())).toEqual([]);
  });

  it("never carry a label twice", () => {
    expect(cases.filter((one) => new Set(one.labels).size !== one.labels.length)).toEqual([]);
  });

  it.each(["en", "sv"] as const)(
    "are about three tenths legal, three tenths medical and at least four tenths neither in %s",
    (language) => {
      const own = of(language);
      for (const label of ["legal", "medical"] as const) {
        const labelledShare = share(own, (one) => one.labels.includes(label));
        expect(labelledShare).toBeGreaterThanOrEqual(0.25);
        expect(labelledShare).toBeLessThanOrEqual(0.35);
      }
      expect(share(own, (one) => one.labels.length === 0)).toBeGreaterThanOrEqual(0.4);
      expect(own.filter((one) => one.labels.length === 2).length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe("the two halves of the legal and medical messages", () => {
  it("share no message, whatever its case and punctuation", () => {
    const known = new Set(first.map((one) => plain(one.text)));
    expect(second.filter((one) => known.has(plain(one.text)))).toEqual([]);
  });
});
