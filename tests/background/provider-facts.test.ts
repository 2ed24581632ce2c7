import { beforeEach, describe, expect, it, vi } from "vitest";
import { providerFacts } from "../../lib/background/provider-facts.ts";
import { messages } from "../../lib/messages.ts";
import { disclosureFields, onThisDevice, type ProviderSettings } from "../../lib/provider-settings.ts";
import { freshStorage } from "./knowledge-world.ts";

const allowed = vi.hoisted(() => new Set<string>());
vi.mock("wxt/browser", () => ({
  browser: { permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((o) => allowed.has(o)) } },
}));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
beforeEach(() => {
  freshStorage();
  allowed.clear();
});

const settings = (more: Partial<ProviderSettings> = {}): ProviderSettings => ({
  ...onThisDevice,
  kind: "anthropic",
  baseUrl: "https://api.anthropic.com",
  model: "claude-sonnet-5-5",
  ...more,
});

describe("what is known about a provider", () => {
  it("is every fact in its order, each with who says it, and fits the contract", async () => {
    const training = { value: "No", source: "Contract § 6", asOf: "2026-11-03" };
    const facts = await providerFacts(settings({ disclosure: { training } }));
    expect(messages["provider.describe"].reply.parse(facts)).toEqual(facts);
    expect(facts.disclosure.map((row) => row.field)).toEqual([...disclosureFields]);
    expect(facts.disclosure.find((row) => row.field === "training")).toEqual({ field: "training", ...training, by: "lead" });
    for (const row of facts.disclosure.filter((r) => r.value !== null && r.by === "footnote"))
      expect([row.source, row.asOf]).not.toContain("");
  });

  it("says why “EU only” shuts it, and which price holds for the model that checks", async () => {
    expect((await providerFacts(settings({ euOnly: true, zone: "eu" }))).refused).toBe("provider.no-eu");
    expect((await providerFacts(settings({ verifier: "claude-haiku-5-5" }))).prices.verifier?.currency).toBe("USD");
    expect((await providerFacts(settings({ model: "unheard-of" }))).prices.known).toBeNull();
  });

  it("names the addresses that the browser does not allow yet: the model's, the sign-in's, the exchange's", async () => {
    const exchange = { url: "https://exchange.example/token", rule: "", organization: "", serviceAccount: "", workspace: "" };
    const company = {
      kind: "oidc" as const,
      issuer: "https://login.example/realms/a",
      clientId: "f",
      scopes: [],
      token: "id" as const,
      exchange,
    };
    allowed.add("https://login.example/*");
    expect((await providerFacts(settings({ auth: company }))).missing).toEqual(["https://api.anthropic.com", "https://exchange.example"]);
    expect((await providerFacts(settings({ baseUrl: "https://{resource}.example" }))).missing).toEqual([]);
    expect((await providerFacts(onThisDevice)).missing).toEqual([]);
  });
});
