import { describe, expect, it } from "vitest";
import type { LegalMedicalCase } from "./case.ts";
import { first } from "./first.ts";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const of = (language: LegalMedicalCase["language"]): LegalMedicalCase[] => first.filter((one) => one.language === language);
const share = (cases: LegalMedicalCase[], fits: (one: LegalMedicalCase) => boolean): number => cases.filter(fits).length / cases.length;

describe("the first legal and medical messages", () => {
  it("are at least 220, half of them English and half Swedish", () => {
    expect(first.length).toBeGreaterThanOrEqual(220);
    expect(of("en")).toHaveLength(of("sv").length);
  });

  it("hold no message twice, whatever its case and punctuation", () => {
    const seen = first.map((one) => plain(one.text));
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
  });

  it("are no shorter than eight characters and have no space around", () => {
    expect(first.filter((one) => one.text.length < 8 || one.text !== one.text.trim())).toEqual([]);
  });

  it("never carry a label twice", () => {
    expect(first.filter((one) => new Set(one.labels).size !== one.labels.length)).toEqual([]);
  });

  it.each(["en", "sv"] as const)(
    "are about three tenths legal, three tenths medical and at least four tenths neither in %s",
    (language) => {
      const cases = of(language);
      for (const label of ["legal", "medical"] as const) {
        const labelledShare = share(cases, (one) => one.labels.includes(label));
        expect(labelledShare).toBeGreaterThanOrEqual(0.25);
        expect(labelledShare).toBeLessThanOrEqual(0.35);
      }
      expect(share(cases, (one) => one.labels.length === 0)).toBeGreaterThanOrEqual(0.4);
      expect(cases.filter((one) => one.labels.length === 2).length).toBeGreaterThanOrEqual(3);
    },
  );
});
