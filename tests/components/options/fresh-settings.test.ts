import { describe, expect, it } from "vitest";
import { atAddress, freshSettings, statementsLeftBehind, waysIn, withModel } from "../../../components/options/provider/fresh-settings.ts";
import { knownPrices, providerSettings } from "./provider-settings-of.ts";

const stated = providerSettings({
  zone: "eu",
  euOnly: true,
  prices: knownPrices,
  budget: { perDraft: 0.05, perDay: 2 },
  disclosure: { training: { value: "No", source: "Contract § 6", asOf: "2026-11-03" } },
});

describe("what a lead stated about a provider", () => {
  it("does not go along to another kind; limits and “EU only” do", () => {
    const other = freshSettings("openai", stated);
    expect(other).toMatchObject({ kind: "openai", baseUrl: "", zone: "unknown", prices: null, disclosure: {}, auth: { kind: "key" } });
    expect(other).toMatchObject({ euOnly: true, budget: { perDraft: 0.05, perDay: 2 } });
    expect(freshSettings("anthropic", stated)).toBe(stated);
  });

  it("is left out at another host, kept on another path, and there again at home", () => {
    const away = atAddress(stated, stated, "https://other.example");
    expect(away).toMatchObject({ zone: "unknown", prices: null, disclosure: {} });
    expect(statementsLeftBehind(away, stated)).toBe(true);
    expect(atAddress(stated, stated, "https://api.example/v1").zone).toBe("eu");
    expect(atAddress(away, stated, "https://api.example")).toEqual(stated);
    expect(statementsLeftBehind(stated, stated)).toBe(false);
  });

  it("keeps a price with its model only", () => {
    const another = withModel(stated, stated, "another-model");
    expect(another.prices).toBeNull();
    expect(withModel(another, stated, "example-model").prices).toEqual(knownPrices);
  });
});

it("offers a fixed key last everywhere", () => {
  for (const ways of Object.values(waysIn)) {
    expect(ways.length).toBeGreaterThan(1);
    expect(ways.at(-1)).toBe("key");
  }
});
