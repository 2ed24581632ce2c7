import { describe, expect, it } from "vitest";
import { ProviderSettings } from "../../lib/provider-settings.ts";
import { costOf, knownPrices, pricesOf } from "../../lib/providers/prices.ts";

const settings = (over: Record<string, unknown> = {}) =>
  ProviderSettings.parse({
    kind: "anthropic",
    baseUrl: "https://api.anthropic.com",
    model: "claude-sonnet-5-5",
    region: "",
    retention: "",
    ...over,
  });
const prices = { input: 1, output: 2, cacheRead: 0.5, cacheWrite: 4, currency: "EUR", asOf: "2026-11-01" };
const million = { input: 1_000_000, output: 1_000_000, cached: 1_000_000, written: 1_000_000 };

describe("what an answer cost", () => {
  it("counts uncached, cached, written and answered tokens by their own prices", () => {
    expect(costOf(million, settings(), "claude-sonnet-5-5")).toEqual({
      input: 1_000_000,
      written: 1_000_000,
      cached: 1_000_000,
      output: 1_000_000,
      amount: 2 + 10 + 0.2 + 4,
      currency: "USD",
    });
  });

  it("is about what a draft is known to take", () => {
    const { amount } = costOf({ input: 5000, output: 650, cached: 1200 }, settings(), "claude-sonnet-5-5");
    expect(amount).toBeCloseTo(0.017, 3);
  });

  it("goes by the lead's prices before ours", () => {
    expect(costOf(million, settings({ prices }), "claude-sonnet-5-5")).toMatchObject({ amount: 7.5, currency: "EUR" });
  });

  it("goes by our price of another model, and by the lead's where we know none", () => {
    expect(pricesOf(settings({ prices }), "claude-haiku-5-5")).toEqual(knownPrices("claude-haiku-5-5"));
    expect(pricesOf(settings({ prices }), "house-model")).toEqual(prices);
  });

  it("is not known where nobody knows the price, and says how many tokens still", () => {
    expect(costOf(million, settings({ model: "house-model" }), "house-model")).toMatchObject({
      amount: null,
      currency: "",
      input: 1_000_000,
    });
  });

  it("knows a model by the name it was asked by", () => {
    expect(costOf(million, settings(), "claude-sonnet-5-5-20261001").amount).toBeCloseTo(16.2);
    const house = settings({ model: "house", prices });
    expect(costOf(million, house, "house-2026-10-01").amount).toBe(7.5);
    expect(costOf(million, settings({ model: "claude-haiku-5-5", prices }), "claude-sonnet-5-5").amount).toBeCloseTo(16.2);
  });

  it("takes the higher price above a prompt's size", () => {
    const haiku = settings({ model: "claude-haiku-5-5" });
    expect(costOf({ input: 100_000, output: 0, cached: 0 }, haiku, "claude-haiku-5-5").amount).toBeCloseTo(0.01);
    expect(costOf({ input: 100_001, output: 0, cached: 0 }, haiku, "claude-haiku-5-5").amount).toBeCloseTo(0.05);
  });

  it("adds what it costs to be answered in the United States", () => {
    expect(costOf(million, settings({ zone: "us" }), "claude-sonnet-5-5").amount).toBeCloseTo(16.2 * 1.1);
  });
});
