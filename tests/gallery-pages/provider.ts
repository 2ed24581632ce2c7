import { disclosureFields, onThisDevice, type ProviderAccess, type ProviderKind, ProviderSettings } from "../../lib/provider-settings.ts";
import { disclosureOf } from "../../lib/providers/disclosures.ts";
import { providerName } from "../../lib/providers/host-group.ts";
import { knownPrices, pricesOf } from "../../lib/providers/prices.ts";
import { mayCall } from "../../lib/providers/zone.ts";
import { status } from "./world.ts";

const budget = { perDraft: 0.05, perDay: 2 };
const base = { ...onThisDevice, budget };

const kinds: Record<ProviderKind, ProviderSettings> = {
  device: onThisDevice,
  anthropic: { ...base, kind: "anthropic", baseUrl: "https://api.anthropic.com", model: "claude-sonnet-5-5", zone: "us" },
  gateway: {
    ...base,
    kind: "gateway",
    baseUrl: "https://models.nordvik-outdoor-and-peak-and-pine.example/anthropic",
    model: "claude-sonnet-5-5",
    verifier: "claude-haiku-5-5",
    zone: "eu",
    euOnly: true,
    auth: {
      kind: "oidc",
      issuer: "https://login.nordvik.example/realms/support",
      clientId: "footnote-support",
      scopes: ["openid", "email", "models.draft"],
      token: "id",
      exchange: {
        url: "https://models.nordvik.example/oauth/token",
        rule: "fdrl_012",
        organization: "",
        serviceAccount: "",
        workspace: "",
      },
    },
    disclosure: {
      processor: { value: "Nordvik IT AB", source: "Contract NW-0418, § 2", asOf: "2026-11-03" },
      "processing-region": { value: "Sweden, Stockholm", source: "Contract NW-0418, § 4.2", asOf: "2026-11-03" },
      retention: { value: "Not kept", source: "https://it.nordvik.example/models/retention", asOf: "2026-11-03" },
    },
  },
  bedrock: {
    ...base,
    kind: "bedrock",
    baseUrl: "https://bedrock-runtime.eu-north-1.amazonaws.com/anthropic",
    model: "eu.anthropic.claude-sonnet-5-5-v1:0",
    auth: { kind: "aws-session" },
    awsRegion: "eu-north-1",
    zone: "eu",
    euOnly: true,
  },
  openai: { ...onThisDevice, kind: "openai", baseUrl: "http://localhost:11434/v1", model: "mistral-small:24b-instruct-2501-q4_K_M" },
};

const access: Record<string, ProviderAccess> = {
  gateway: { state: "ready", expires: "2026-11-22T11:30:00Z", who: "maja.lind@nordvik.example" },
  bedrock: { state: "expired", expires: null, who: "ASIA…7QXR" },
};
const ready: ProviderAccess = { state: "ready", expires: null, who: null };

/** What the background would say about providers; `kind` says which one is in use. */
export function provider(state: string, kind: string) {
  const settings = kinds[kind as ProviderKind] ?? kinds.anthropic;
  return {
    "provider.read": () => ({ settings, vault: status(state).vault, access: access[kind] ?? ready }),
    "provider.describe": (asked: ProviderSettings) => {
      const read = ProviderSettings.parse(asked);
      const disclosure = disclosureOf(read);
      return {
        name: providerName(read),
        disclosure: disclosureFields.map((field) => ({ field, ...disclosure[field] })),
        prices: { known: knownPrices(read.model), verifier: read.verifier ? pricesOf(read, read.verifier) : null },
        refused: mayCall(read),
        missing: state === "ask" ? [new URL(read.baseUrl).origin] : [],
        reported: kind === "gateway" ? { region: "eu-north-1", at: "2026-11-22T09:03:00Z" } : null,
        spent: { amount: 0.5821, currency: "USD" },
      };
    },
    "provider.test": () =>
      state === "failing"
        ? { ok: false, model: null, problem: { code: "provider.unauthorized", detail: {} }, ms: 212 }
        : { ok: true, model: settings.model, problem: null, ms: 842 },
  };
}
