import { describe, expect, it } from "vitest";
import { facts } from "../../lib/language/facts.ts";

describe("a time of day in words", () => {
  it.each([
    ["en", "by six in the evening at the latest", 18 * 60],
    ["en", "until half past two in the afternoon", 14 * 60 + 30],
    ["en", "at 7 in the morning", 7 * 60],
    ["en", "at a quarter to nine at night", 20 * 60 + 45],
    ["sv", "till sex på kvällen", 18 * 60],
    ["sv", "klockan halv sju på morgonen", 6 * 60 + 30],
    ["de", "bis sechs Uhr abends", 18 * 60],
    ["de", "ab halb acht am Morgen", 7 * 60 + 30],
  ])("in %s is the clock's: %s", (language, text, minutes) => {
    expect(facts(text, language).flatMap((f) => f.keys)).toContain(`t ${minutes}`);
  });

  it("keeps the place of what follows", () => {
    const text = "Come by six in the evening and pay £20.";
    const amount = facts(text, "en").find((f) => f.kind === "amount");
    expect(amount && text.slice(amount.from, amount.to)).toBe("£20");
  });
});
