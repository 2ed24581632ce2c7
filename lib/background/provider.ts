import { egress } from "../egress.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import type { ProviderSettings } from "../provider-settings.ts";
import { anthropic } from "../providers/anthropic.ts";
import type { Provider } from "../providers/provider.ts";
import type { Destination } from "../session.ts";
import { sourceOrigins } from "./sources/hosts.ts";
import { storage } from "./storage.ts";

/** The configured model's door, or null when drafts are written on this device. Throws `provider.no-key`, `provider.locked`. */
export async function currentProvider(): Promise<Provider | null> {
  const settings = await storage.settings.provider();
  if (settings.kind === "device") return null;
  const key = await storage.vault.find(settings.baseUrl);
  if (key === null) throw new FootnoteError((await storage.vault.status()).remembered ? "provider.locked" : "provider.no-key");
  return anthropic({ baseUrl: settings.baseUrl, model: settings.model, key, fetch: egress });
}

/** Where a draft request would go, with who states what; null when drafts are written on this device. */
export async function destination(): Promise<Destination | null> {
  const settings = await storage.settings.provider();
  if (settings.kind === "device") return null;
  const key = await storage.vault.find(settings.baseUrl);
  const locked = key === null ? ((await storage.vault.status()).remembered ? "provider.locked" : "provider.no-key") : null;
  return {
    provider: settings.kind,
    name: "Anthropic",
    host: hostOf(settings),
    region: settings.region ? { value: settings.region, by: "lead" } : null,
    retention: settings.retention ? { value: settings.retention, by: "lead" } : null,
    notReady: locked,
  };
}

function hostOf(settings: ProviderSettings): string | null {
  return URL.canParse(settings.baseUrl) ? new URL(settings.baseUrl).host : null;
}

/** The hosts that settings name: all that egress lets through. */
export async function allowedHosts(): Promise<Set<string>> {
  const [settings, { address: teamAddress }, origins] = await Promise.all([
    storage.settings.provider(),
    storage.settings.team(),
    sourceOrigins(),
  ]);
  const hosts = [
    settings.kind === "device" ? null : hostOf(settings),
    teamAddress && URL.canParse(teamAddress) ? new URL(teamAddress).host : null,
    ...origins.map((origin) => new URL(origin).host),
  ];
  return new Set(hosts.filter((h): h is string => h !== null));
}

/** One cheap call that proves key, address and model. */
export async function testProvider(): Promise<{
  ok: boolean;
  model: string | null;
  problem: { code: string; detail: Record<string, string> } | null;
  ms: number;
}> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const provider = await currentProvider();
    if (!provider) return { ok: true, model: null, problem: null, ms: ms() };
    const { model } = await provider.test(AbortSignal.timeout(20_000));
    return { ok: true, model, problem: null, ms: ms() };
  } catch (error) {
    return { ok: false, model: null, problem: toProblem(error), ms: ms() };
  }
}
