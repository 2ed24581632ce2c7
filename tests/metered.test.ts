import { describe, expect, it } from "vitest";
import type { Planned, Terms } from "../lib/doors.ts";
import type { RawDraft } from "../lib/drafting/request.ts";
import { FootnoteError } from "../lib/errors.ts";
import { metered } from "../lib/metered.ts";
import { type Cost, ProviderSettings } from "../lib/provider-settings.ts";
import { costOf } from "../lib/providers/prices.ts";
import type { Provider } from "../lib/providers/provider.ts";
import { request } from "./providers/world.ts";

const prices = { input: 10, output: 20, cacheRead: 1, cacheWrite: 10, currency: "EUR", asOf: "2026-11-01" };
const settings = ProviderSettings.parse({
  kind: "gateway",
  baseUrl: "https://llm.example",
  model: "house",
  region: "",
  retention: "",
  prices,
});
const terms = {
  verifier: null,
  zone: "eu",
  inZone: () => null,
  costOf: (usage: RawDraft["usage"], model: string | null) => costOf(usage, settings, model ?? settings.model),
} as Terms;
const options = { signal: new AbortController().signal, onText: () => undefined };
const raw: RawDraft = {
  outcome: "answer",
  segments: [{ text: "Yes, you can.", cites: [] }],
  questions: [],
  missing: [],
  model: "house",
  region: null,
  requestId: null,
  usage: { input: 1000, output: 100, cached: 0 },
};
const small = { purpose: "verify" as const, system: "", parts: ["a part"], schema: {}, maxTokens: 4000 };

function meterOf(provider: Partial<Provider>) {
  const planned: Planned[] = [];
  const counted: Cost[] = [];
  const doors = {
    checkBudget: async (p: Planned) => void planned.push(p),
    recordCost: async (cost: Cost) => void counted.push(cost),
  };
  return { ...metered(provider as Provider, terms, doors), planned, counted };
}

describe("what a request took", () => {
  it("is priced by the model that was asked, whatever the answer calls itself", async () => {
    const { provider, counted } = meterOf({ draft: async () => ({ ...raw, model: "claude-haiku-5-5" }) });
    await provider.draft(request, options);
    expect(counted).toEqual([expect.objectContaining({ currency: "EUR", amount: 0.012 })]);
  });

  it("is never less than nothing, and no server can lower the day's sum", async () => {
    const usage = { input: 1000, output: -1e9, cached: Number.NaN, written: "x" as unknown as number };
    const { provider, counted } = meterOf({ draft: async () => ({ ...raw, usage }) });
    await provider.draft(request, options);
    expect(counted[0]).toMatchObject({ input: 1000, output: 0, cached: 0, written: 0, amount: 0.01 });
  });

  it("is estimated by size where a server counts nothing", async () => {
    const { provider, counted } = meterOf({ draft: async () => ({ ...raw, usage: { input: 0, output: 0, cached: 0 } }) });
    await provider.draft(request, options);
    expect(counted[0]?.input).toBeGreaterThan(100);
    expect(counted[0]?.output).toBeGreaterThan(2);
  });

  it.each(["provider.timeout", "provider.cut", "aborted"])(
    "is estimated for a request that was given up on (%s): the server read it",
    async (code) => {
      const { provider, counted } = meterOf({ ask: () => Promise.reject(new FootnoteError(code)) });
      await expect(provider.ask(small, options.signal)).rejects.toMatchObject({ code });
      expect(counted[0]?.input).toBeGreaterThan(10);
    },
  );

  it("is nothing where nobody was reached, or the agent had stopped before", async () => {
    const { provider, counted } = meterOf({ ask: () => Promise.reject(new FootnoteError("provider.offline")) });
    await expect(provider.ask(small, options.signal)).rejects.toMatchObject({ code: "provider.offline" });
    await expect(provider.ask(small, AbortSignal.abort())).rejects.toThrow();
    expect(counted).toEqual([]);
  });

  it("is looked at before each request, also before the same one is sent in another form", async () => {
    const draft: Provider["draft"] = async (_, { again }) => {
      await again?.({ ...raw, region: "us" });
      return { ...raw, region: "eu" };
    };
    const { provider, meter, planned, counted } = meterOf({ draft });
    await provider.draft(request, options);
    expect(counted).toHaveLength(2);
    expect(planned.map((p) => p.spent)).toEqual([0, 0.012]);
    expect(meter.reported()).toBe("us");
  });

  it("is estimated with the longest answer that was asked for", async () => {
    const { provider, planned } = meterOf({ ask: async () => ({ value: {}, model: "house", usage: raw.usage, ms: 1 }) });
    await provider.ask(small, options.signal);
    expect(planned[0]?.answer).toBeGreaterThanOrEqual(4000);
  });
});
