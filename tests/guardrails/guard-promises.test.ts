import { describe, expect, it } from "vitest";
import { bindingWords } from "../../lib/guardrails/guard-promises.ts";
import { guardText } from "../../lib/guardrails/guard-text.ts";
import { emptyGuardWorld, type GuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const world = (change: Partial<GuardWorld> = {}): GuardWorld => ({ ...emptyGuardWorld(profile()), ...change });
const told = (text: string, given = world()) => bindingWords(guardText(text), given).map((f) => `${f.severity} ${f.kind}`);

describe("words that bind the team", () => {
  it.each([
    "We guarantee that it arrives on Monday.",
    "I can personally promise you a refund.",
    "Your money is 100% guaranteed.",
    "You have my word.",
    "Vi garanterar att paketet kommer fram.",
    "Du har vårt ord på det.",
    "Wir garantieren Ihnen die Lieferung am Montag.",
    "Sie haben mein Wort.",
  ])("are a promise: %s", (text) => {
    expect(told(text)).toEqual(["soft promise"]);
  });

  it.each([
    "It was entirely our fault.",
    "We are fully liable for this.",
    "You are entitled to damages.",
    "Det var helt vårt fel.",
    "Vi är ersättningsskyldiga.",
    "Das war unser Fehler.",
    "Wir haften dafür.",
  ])("are an admission: %s", (text) => {
    expect(told(text)).toEqual(["soft admission"]);
  });

  it.each([
    "",
    "We can promise nothing here.",
    "You asked whether we guarantee the date.",
    "Nothing is guaranteed in this case.",
    "Your guarantee period is two years.",
    "Vi lovar tyvärr inget datum.",
    "Wir garantieren leider nichts.",
    "Wir haften hier nicht.",
    "Whose fault was it?",
  ])("are neither where they deny, ask or speak of the product: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("may be said where an article that may be quoted says them, but not because the customer did", () => {
    const text = "We guarantee that it arrives on Monday.";
    expect(told(text, world({ open: ["With express delivery we guarantee the next day."] }))).toEqual([]);
    expect(told(text, world({ said: ["Do we guarantee it?"] }))).toEqual(["soft promise"]);
  });

  it("are shown where they stand, each of them", () => {
    const text = `${"Thank you. ".repeat(50)}We guarantee it. ${"Thank you. ".repeat(50)}It was our fault.`;
    const found = bindingWords(guardText(text), world());
    expect(found.map((f) => f.text)).toEqual(["We guarantee", "It was our fault"]);
    for (const f of found) expect(text.slice(f.from, f.to)).toBe(f.text);
  });
});
