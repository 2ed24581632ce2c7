import { onThisDevice, type ProviderAuth, type ProviderKind, type ProviderSettings } from "../../../lib/provider-settings.ts";
import { presets } from "./presets.ts";

/** Ways to sign in, short-lived ones first; a fixed key comes last. */
export const waysIn: Record<Exclude<ProviderKind, "device">, ProviderAuth["kind"][]> = {
  anthropic: ["oidc", "key"],
  gateway: ["oidc", "key"],
  bedrock: ["aws-session", "key"],
  openai: ["oidc", "key"],
};

/** An empty company sign-in to fill in. */
export const emptyCompany: Extract<ProviderAuth, { kind: "oidc" }> = {
  kind: "oidc",
  issuer: "",
  clientId: "",
  scopes: ["openid"],
  token: "access",
  exchange: null,
};

/**
 * Settings to begin with for a kind of provider. What a lead stated about another one is not taken along; limits and
 * "EU only" are the team's own and stay.
 */
export function freshSettings(kind: ProviderKind, saved: ProviderSettings): ProviderSettings {
  if (kind === saved.kind) return saved;
  const { budget, euOnly } = saved;
  if (kind === "device") return { ...onThisDevice, budget, euOnly };
  const baseUrl = kind === "anthropic" ? (presets.anthropic[0]?.baseUrl ?? "") : "";
  return { ...onThisDevice, kind, baseUrl, budget, euOnly, auth: { kind: kind === "bedrock" ? "aws-session" : "key" } };
}

/** Settings at another address: what was stated about the server before does not hold there. Back at the saved one it does. */
export function atAddress(settings: ProviderSettings, saved: ProviderSettings, baseUrl: string): ProviderSettings {
  if (hostOf(baseUrl) === hostOf(settings.baseUrl)) return { ...settings, baseUrl };
  const home = saved.kind === settings.kind && hostOf(baseUrl) === hostOf(saved.baseUrl);
  const { zone, disclosure, prices, region, retention } = home ? saved : onThisDevice;
  return { ...settings, baseUrl, zone, disclosure, prices, region, retention };
}

/** Settings with another model: a price that was corrected was the other model's. */
export function withModel(settings: ProviderSettings, saved: ProviderSettings, model: string): ProviderSettings {
  const home = saved.kind === settings.kind && model === saved.model && hostOf(settings.baseUrl) === hostOf(saved.baseUrl);
  return { ...settings, model, prices: home ? saved.prices : null };
}

/** Does anything that was stated about the saved address not hold for the one that is being entered? */
export function statementsLeftBehind(settings: ProviderSettings, saved: ProviderSettings): boolean {
  if (saved.kind !== settings.kind || hostOf(settings.baseUrl) === hostOf(saved.baseUrl)) return false;
  const { zone, disclosure, prices, region, retention } = saved;
  return zone !== "unknown" || Object.keys(disclosure).length > 0 || prices !== null || `${region}${retention}` !== "";
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
