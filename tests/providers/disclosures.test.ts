import { describe, expect, it } from "vitest";
import { disclosureFields, ProviderSettings } from "../../lib/provider-settings.ts";
import { disclosureOf } from "../../lib/providers/disclosures.ts";
import { providerName, wantsKey } from "../../lib/providers/host-group.ts";

const settings = (kind: string, baseUrl: string, over: Record<string, unknown> = {}) =>
  ProviderSettings.parse({ kind, baseUrl, model: "m", region: "", retention: "", ...over });
const anthropic = settings("anthropic", "https://api.anthropic.com");
const known = [
  anthropic,
  settings("bedrock", "https://bedrock-runtime.eu-north-1.amazonaws.com/anthropic"),
  settings("openai", "https://api.openai.com/v1"),
  settings("openai", "https://acme.openai.azure.com/openai/v1"),
  settings("gateway", "https://acme.services.ai.azure.com/anthropic"),
];

describe("what is disclosed about a provider", () => {
  it("has every field, and each one that is known has a source and a date", () => {
    for (const one of known) {
      const rows = disclosureOf(one);
      expect(Object.keys(rows).sort()).toEqual([...disclosureFields].sort());
      for (const { value, source, asOf, by } of Object.values(rows)) {
        expect(by).toBe("footnote");
        if (value !== null) expect([source, asOf]).toEqual([expect.stringMatching(/^https:/), expect.stringMatching(/^2026-/)]);
      }
    }
  });

  it("never puts a number to how long Anthropic keeps data", () => {
    expect(disclosureOf(anthropic).retention).toMatchObject({ value: null, source: expect.stringContaining("7996866") });
    expect(JSON.stringify(disclosureOf(anthropic))).not.toMatch(/\d+ days/);
  });

  it("tells whose service it is behind the same kind of interface", () => {
    expect(known.map((k) => disclosureOf(k).processor.value)).toEqual([
      "Anthropic",
      "Amazon Web Services",
      "OpenAI",
      "Microsoft",
      expect.stringContaining("Anthropic"),
    ]);
  });

  it("claims nothing about a server that nobody knows, on this computer either", () => {
    for (const address of ["http://localhost:11434/v1", "https://llm.company.example/v1"])
      expect(Object.values(disclosureOf(settings("openai", address))).every((row) => row.value === null)).toBe(true);
  });

  it("takes the lead's word before ours, and says whose it is", () => {
    const retention = { value: "None", source: "Contract 4.2", asOf: "2026-10-01" };
    const rows = disclosureOf(
      settings("anthropic", "https://api.anthropic.com", { region: "US", retention: "7 days", disclosure: { retention } }),
    );
    expect(rows.retention).toEqual({ ...retention, by: "lead" });
    expect(rows["processing-region"]).toEqual({ value: "US", source: "", asOf: "", by: "lead" });
    expect(rows.processor.by).toBe("footnote");
  });

  it("says of this device that nothing is sent", () => {
    expect(disclosureOf(settings("device", "")).retention.value).toContain("nothing is sent");
  });
});

describe("a provider's name", () => {
  it("is the service's own, or the host where nobody knows it", () => {
    expect(known.map(providerName)).toEqual(["Anthropic", "Amazon Bedrock", "OpenAI", "Azure OpenAI", "Claude in Microsoft Foundry"]);
    expect(providerName(settings("openai", "http://localhost:11434/v1"))).toBe("localhost:11434");
    expect(providerName(settings("gateway", "https://llm.company.example"))).toBe("llm.company.example");
  });

  it("tells which servers may be asked without a key", () => {
    expect(known.map(wantsKey)).toEqual([true, true, true, true, true]);
    expect(wantsKey(settings("openai", "http://127.0.0.1:8000/v1"))).toBe(false);
    expect(wantsKey(settings("openai", "https://vllm.company.example/v1"))).toBe(false);
    expect(wantsKey(settings("gateway", "https://llm.company.example"))).toBe(true);
  });
});
