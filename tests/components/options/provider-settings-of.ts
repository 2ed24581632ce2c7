import { disclosureFields, onThisDevice, type ProviderSettings } from "../../../lib/provider-settings.ts";

/** Settings of a provider, with what differs. */
export function providerSettings(more: Partial<ProviderSettings> = {}): ProviderSettings {
  return { ...onThisDevice, kind: "anthropic", baseUrl: "https://api.example", model: "example-model", ...more };
}

export const knownPrices = { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 4, currency: "USD", asOf: "2026-11-20" };

/** What the background says of a provider of which nothing is known but its processor. */
export function factsOf(more: object = {}) {
  const none = { value: null, source: "", asOf: "", by: "footnote" as const };
  return {
    name: "Example",
    disclosure: disclosureFields.map((field) =>
      field === "processor"
        ? { field, value: "Example Inc.", source: "https://docs.example/data", asOf: "2026-11-22", by: "footnote" as const }
        : { field, ...none },
    ),
    prices: { known: null, verifier: null },
    refused: null,
    missing: [],
    reported: null,
    spent: { amount: 0, currency: "" },
    ...more,
  };
}

/** What the background answers to `provider.read`. */
export function readOf(settings: ProviderSettings, more: object = {}) {
  return {
    settings,
    vault: { held: false, remembered: false, mayRemember: true },
    access: { state: "missing", expires: null, who: null },
    ...more,
  };
}
