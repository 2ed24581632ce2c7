import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../lib/language/detect.ts";
import { messages } from "./messages.ts";

describe("detectLanguage", () => {
  it("never names a wrong language for a one-sentence message", () => {
    const wrong = messages.filter(([language, text]) => ![language, null].includes(detectLanguage(text)));
    expect(wrong).toEqual([]);
  });
  it("knows at least nine in ten of them", () => {
    expect(messages.filter(([language, text]) => detectLanguage(text) === language).length).toBeGreaterThanOrEqual(messages.length * 0.9);
  });
  it.each(["", "ok", "12345", "PP-104763", "Gdzie jest moje zamówienie?"])("says nothing about %j", (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
