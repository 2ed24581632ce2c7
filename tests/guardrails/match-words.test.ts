import { describe, expect, it } from "vitest";
import { patternsOf, tokensOf, wordMatcher } from "../../lib/guardrails/match-words.ts";

const hits = (words: string[], text: string) =>
  wordMatcher(patternsOf(words, "en"))(tokensOf(text)).map(({ from, to }) => text.slice(from, to));

describe("a lead's words", () => {
  it("are words and no patterns: signs in them stand for nothing", () => {
    expect(hits([".*", "\\w+", "[[", "", "  ", '""', '"..."', "🎈"], "Refund me, please. 🎈")).toEqual([]);
    expect(hits(["(refund)+$"], "I want a refund!")).toEqual(["refund"]);
    expect(hits(["[[EMAIL_1]]"], "Write to me.")).toEqual([]);
  });

  it("may be many, all beginning alike, and are found once each", () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
    expect(hits(words, "Hello word12, word19999 and word20000")).toEqual(["word12", "word19999"]);
  });

  it("may be as long as anybody writes them", () => {
    const [letters, phrase] = ["a".repeat(20_000), Array(2000).fill("refund").join(" ")];
    expect(hits([letters, phrase], "a refund refund refund")).toEqual([]);
    expect(hits([phrase], phrase)).toEqual([phrase]);
  });

  it("are found in long texts", () => {
    expect(hits(["refund", "money back"], "the money back the refunds ".repeat(2000))).toHaveLength(4000);
  });
});
