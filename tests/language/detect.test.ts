import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../lib/language/detect.ts";
import { heldSentences } from "./held-sentences.ts";
import { longerSentences } from "./longer-sentences.ts";
import { messages } from "./messages.ts";

describe("detectLanguage", () => {
  it("never names a wrong language for a one-sentence message", () => {
    const wrong = messages.filter(([language, text]) => ![language, null].includes(detectLanguage(text)));
    expect(wrong).toEqual([]);
  });
  it("knows at least nine in ten of them", () => {
    expect(messages.filter(([language, text]) => detectLanguage(text) === language).length).toBeGreaterThanOrEqual(messages.length * 0.9);
  });
  it.each(["", "ok", "12345", "PP-104763", "Mikor érkezik meg a csomagom?"])("says nothing about %j", (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
  it("tells every sentence of forty letters in twelve languages", () => {
    expect(longerSentences.filter(([language, text]) => detectLanguage(text) !== language)).toEqual([]);
    expect(new Set(longerSentences.map(([language]) => language)).size).toBe(12);
  });
  it("tells nine in ten of those it was not tuned on, and names a wrong language for none", () => {
    expect(heldSentences.filter(([language, text]) => ![language, null].includes(detectLanguage(text)))).toEqual([]);
    const told = heldSentences.filter(([language, text]) => detectLanguage(text) === language);
    expect(told.length).toBeGreaterThanOrEqual(heldSentences.length * 0.9);
  });
  it("tells a language by its beginning, whatever follows", () => {
    expect(detectLanguage("Wir haben Ihre Rechnung erhalten. ".repeat(200) + "the and of you ".repeat(2000))).toBe("de");
  });
});
