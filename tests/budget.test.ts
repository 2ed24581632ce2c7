import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, estimate, refuses, spentOn, tokensOf, unkept, withCost } from "../lib/budget.ts";
import type { Cost, Prices } from "../lib/provider-settings.ts";

const prices: Prices = { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 4, currency: "USD", asOf: "2026-11-20" };
const costOf = (usage: { input: number; output: number; cached: number; written?: number }): Cost => {
  const { input, output, cached, written = 0 } = usage;
  const sum = input * prices.input + output * prices.output + cached * prices.cacheRead + written * prices.cacheWrite;
  return { input, output, cached, written, amount: sum / 1_000_000, currency: "USD" };
};
const unpriced = (usage: { input: number; output: number; cached: number }): Cost => ({ ...usage, written: 0, amount: null, currency: "" });
const money = fc.double({ min: 0, max: 1000, noNaN: true });

describe("an estimate before a request is sent", () => {
  it("counts about a token for each 3.2 bytes and the longest answer, nothing of it cached", () => {
    expect(tokensOf(3200)).toBe(1000);
    expect(estimate(3200, 2000, costOf)).toBeCloseTo((1000 * 4 + 2000 * 10) / 1_000_000);
  });

  it("is unknown where the price is unknown", () => {
    expect(estimate(3200, 2000, unpriced)).toBeNull();
  });

  it("is never below what the same tokens cost in the end, however they were cached", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(2000), fc.double({ min: 0, max: 1, noNaN: true }), (tokens, output, share) => {
        const cached = Math.floor(tokens * share);
        const most = estimate(tokens * 3.2, 2000, costOf) ?? 0;
        expect(costOf({ input: 0, written: tokens - cached, cached, output }).amount ?? 0).toBeLessThanOrEqual(most + 1e-9);
      }),
    );
  });
});

describe("what was spent", () => {
  it("adds up within a day and currency, and a new day begins at nothing", () => {
    const day = dayOf(new Date("2026-11-22T23:59:59Z"));
    expect(day).toBe("2026-11-22");
    const twice = withCost(withCost(null, day, { amount: 0.5, currency: "USD" }), day, { amount: 0.25, currency: "USD" });
    expect(spentOn(day, twice, "USD")).toBe(0.75);
    expect(spentOn(day, withCost(twice, day, { amount: 3, currency: "EUR" }), "USD")).toBe(0.75);
    expect(spentOn("2026-11-23", twice, "USD")).toBe(0);
    expect(withCost(twice, "2026-11-23", { amount: 1, currency: "USD" }).amounts).toEqual({ USD: 1 });
  });

  it("does not change by an answer whose price nobody knows", () => {
    const before = withCost(null, "2026-11-22", { amount: 0.5, currency: "USD" });
    expect(withCost(before, "2026-11-22", { amount: null, currency: "" })).toEqual(before);
  });
});

describe("a budget", () => {
  it("refuses what one draft may not cost before it looks at the day", () => {
    expect(refuses(0.06, { perDraft: 0.05, perDay: 0.01 }, 0)).toBe("budget.draft");
    expect(refuses(0.04, { perDraft: 0.05, perDay: 1 }, 0.97)).toBe("budget.day");
    expect(refuses(0.04, { perDraft: 0.05, perDay: 1 }, 0.5)).toBeNull();
    expect(refuses(1e9, { perDraft: null, perDay: null }, 1e9)).toBeNull();
  });

  it("never lets the day's sum pass its limit when each answer costs its estimate at most", () => {
    fc.assert(
      fc.property(fc.array(money, { maxLength: 30 }), money, (costs, perDay) => {
        let spent = 0;
        for (const cost of costs) if (!refuses(cost, { perDraft: null, perDay }, spent)) spent += cost;
        expect(spent).toBeLessThanOrEqual(perDay + 1e-9);
      }),
    );
  });

  it("cannot be kept without prices, or across currencies; without limits nothing has to be known", () => {
    const limited = { perDraft: null, perDay: 5 };
    expect(unkept({ perDraft: null, perDay: null }, { model: null, verifier: null }, "")).toBeNull();
    expect(unkept(limited, { model: null, verifier: null }, "")).toBe("budget.no-price");
    expect(unkept(limited, { model: prices, verifier: null }, "")).toBeNull();
    expect(unkept(limited, { model: prices, verifier: null }, "small")).toBe("budget.no-verifier-price");
    expect(unkept(limited, { model: prices, verifier: { ...prices, currency: "EUR" } }, "small")).toBe("budget.currencies");
    expect(unkept(limited, { model: prices, verifier: prices }, "small")).toBeNull();
  });
});
