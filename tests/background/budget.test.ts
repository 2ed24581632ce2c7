import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { budgetNow, checkBudget, estimateOf, recordCost, refusal, unkeptLimits } from "../../lib/background/budget.ts";
import { onThisDevice, type ProviderSettings } from "../../lib/provider-settings.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));

const settings = (more: Partial<ProviderSettings> = {}): ProviderSettings => ({
  ...onThisDevice,
  kind: "anthropic",
  baseUrl: "https://api.example",
  model: "claude-sonnet-5-5",
  ...more,
});
const paid = (amount: number | null) => ({ input: 1, written: 0, cached: 0, output: 1, amount, currency: amount === null ? "" : "USD" });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T10:00:00Z") });
  await freshStorage();
});
afterEach(() => void vi.useRealTimers());

describe("a day's budget", () => {
  it("lets drafts pass until what was spent leaves no room, and says how much is left", async () => {
    const limited = settings({ budget: { perDraft: null, perDay: 0.1 } });
    await checkBudget(limited, 3200);
    await recordCost(paid(0.09));
    expect(await budgetNow(limited)).toEqual({ spent: 0.09, left: expect.closeTo(0.01), currency: "USD" });
    await expect(checkBudget(limited, 3200)).rejects.toMatchObject({ code: "budget.day" });
  });

  it("begins anew with the next day (UTC)", async () => {
    const limited = settings({ budget: { perDraft: null, perDay: 0.1 } });
    await recordCost(paid(0.1));
    await expect(checkBudget(limited, 3200)).rejects.toMatchObject({ code: "budget.day" });
    vi.setSystemTime(new Date("2026-11-23T00:00:01Z"));
    await checkBudget(limited, 3200);
    expect((await budgetNow(limited)).spent).toBe(0);
  });

  it("counts answers that come at once, and is on the disk for the next start", async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordCost(paid(0.01))));
    expect((await storage.settings.spent())?.amounts["USD"]).toBeCloseTo(0.2);
  });

  it("goes on counting after a sum could not be written", async () => {
    const save = vi.spyOn(storage.settings, "saveSpent").mockRejectedValueOnce(new Error("full"));
    await expect(recordCost(paid(0.01))).rejects.toThrow("full");
    save.mockRestore();
    await recordCost(paid(0.02));
    expect((await budgetNow(settings())).spent).toBeCloseTo(0.02);
  });
});

describe("a draft's budget", () => {
  it("refuses a request before it is sent that may cost more", async () => {
    const limited = settings({ budget: { perDraft: 0.03, perDay: null } });
    expect(estimateOf(limited, 3200)).toBeCloseTo(0.024);
    await checkBudget(limited, 3200);
    await expect(checkBudget(limited, 32_000)).rejects.toMatchObject({ code: "budget.draft" });
  });

  it("is nothing to this device, and nothing without limits", async () => {
    await recordCost(paid(1000));
    await checkBudget(settings(), 1e9);
    await checkBudget({ ...onThisDevice, budget: { perDraft: 0, perDay: 0 } }, 1e9);
    expect(await refusal(settings({ model: "unheard-of" }), 1e9)).toBeNull();
  });
});

describe("a limit that cannot be kept", () => {
  it("keeps everything back while the model's price is unknown", async () => {
    const blind = settings({ model: "unheard-of", budget: { perDraft: 1, perDay: null } });
    expect(unkeptLimits(blind)).toBe("budget.no-price");
    await expect(checkBudget(blind, 10)).rejects.toMatchObject({ code: "budget.no-price" });
    const priced = { ...blind, prices: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, currency: "SEK", asOf: "2026-11-22" } };
    await checkBudget(priced, 10);
    expect(await budgetNow(priced)).toMatchObject({ currency: "SEK" });
  });

  it("knows the currency of a checking model that is named with the day of its version", () => {
    const prices = { input: 1, output: 2, cacheRead: 0.5, cacheWrite: 4, currency: "EUR", asOf: "2026-11-01" };
    const budget = { perDraft: 1, perDay: 5 };
    const mixed = { ...onThisDevice, kind: "gateway" as const, model: "house", verifier: "claude-haiku-5-5-20261001", prices, budget };
    expect(unkeptLimits(mixed)).toBe("budget.currencies");
  });

  it("does not mix currencies of two models", () => {
    const prices = { input: 1, output: 1, cacheRead: 1, cacheWrite: 1, currency: "EUR", asOf: "2026-11-22" };
    const both = settings({ prices, verifier: "claude-haiku-5-5", budget: { perDraft: null, perDay: 5 } });
    expect(unkeptLimits(both)).toBe("budget.currencies");
    expect(unkeptLimits({ ...both, verifier: "" })).toBeNull();
  });
});
