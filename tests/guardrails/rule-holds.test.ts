import { describe, expect, it } from "vitest";
import { asksForText, hasCondition, holdsHere } from "../../lib/guardrails/rule-holds.ts";
import { rule } from "../storage/samples.ts";
import { conversationOf } from "./conversation-of.ts";

const conversation = (brand: string | null, channel = "email") =>
  ({ ...conversationOf(["Hello"]), brand, channel }) as ReturnType<typeof conversationOf>;
const holds = (parts: Parameters<typeof rule>[1], brand: string | null = "Fjord", language = "sv") =>
  holdsHere(rule("r", parts), conversation(brand), language);

describe("where a rule holds", () => {
  it("is everywhere, where it names nothing", () => {
    expect([holds({}), holds({}, null), holds({}, "", "xx")]).toEqual([true, true, true]);
  });

  it("is its brands, however they are written", () => {
    expect(holds({ brands: [" FJÖRD "] }, "fjörd")).toBe(true);
    expect(holds({ brands: ["Tarn", "Fjord"] })).toBe(true);
    expect(holds({ brands: ["Tarn"] })).toBe(false);
    expect(holds({ brands: ["Fjord"] }, null)).toBe(false);
  });

  it("is its languages, whatever country they are of", () => {
    expect(holds({ languages: ["sv-FI"] })).toBe(true);
    expect(holds({ languages: ["en", "de"] })).toBe(false);
  });

  it("is its channels, and where all of these fit", () => {
    expect(holds({ channels: ["chat"] })).toBe(false);
    expect(holds({ channels: ["chat", "email"], brands: ["Fjord"], languages: ["sv"] })).toBe(true);
    expect(holds({ channels: ["email"], brands: ["Tarn"], languages: ["sv"] })).toBe(false);
  });
});

describe("what a rule asks for", () => {
  it("is words or intents, and blank words are none", () => {
    expect(asksForText(rule("r", { words: { en: ["fraud"] } }))).toBe(true);
    expect(asksForText(rule("r", { words: {}, intents: ["legal"] }))).toBe(true);
    expect(asksForText(rule("r", { words: { en: [" ", ""], sv: [] }, intents: [] }))).toBe(false);
  });

  it("may be a condition alone", () => {
    expect(hasCondition(rule("r", { words: {}, veryNegative: true }))).toBe(true);
    expect(hasCondition(rule("r", { words: {}, brands: ["Fjord"] }))).toBe(true);
    expect(hasCondition(rule("r", { words: {} }))).toBe(false);
  });
});
