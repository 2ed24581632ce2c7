import { browser } from "wxt/browser";
import { egress } from "../egress.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import type { DisclosureField, ProviderKind, ProviderSettings } from "../provider-settings.ts";
import { anthropic } from "../providers/anthropic.ts";
import { bedrock } from "../providers/bedrock.ts";
import { disclosureOf } from "../providers/disclosures.ts";
import { gateway } from "../providers/gateway.ts";
import { providerName } from "../providers/host-group.ts";
import { keepZone } from "../providers/keep-zone.ts";
import type { Manners } from "../providers/manners.ts";
import type { Place } from "../providers/messages-api.ts";
import { openai } from "../providers/openai.ts";
import type { Provider } from "../providers/provider.ts";
import { mayCall } from "../providers/zone.ts";
import type { Destination, Stated } from "../session.ts";
import { modelStop, type Stop, stopDetail } from "../stop.ts";
import { complianceHost } from "./compliance-address.ts";
import { keepAlive } from "./keep-alive.ts";
import { authOf, endAwsSession, obstacle } from "./provider-access.ts";
import { providerManners } from "./provider-manners.ts";
import { lastRegion, regionNoted } from "./reported-region.ts";
import { sourceOrigins } from "./sources/hosts.ts";
import { currentStops, modelsStopped } from "./stops.ts";
import { storage } from "./storage.ts";

type Open = (place: Place, around: { settings: ProviderSettings; manners: Manners; name: string }) => Provider;

const doors: Record<Exclude<ProviderKind, "device">, Open> = {
  anthropic: (place, { settings }) => anthropic({ ...place, zone: settings.zone }),
  bedrock: (place) => bedrock(place),
  gateway: (place, { manners, name }) => gateway({ ...place, manners, name }),
  openai: (place, { manners, name }) => openai({ ...place, manners, name }),
};

/**
 * The configured model's door, or null when drafts are written on this device or models are stopped; `read`: what is being read
 * already. Throws what stands in the way, `provider.*`.
 */
export async function currentProvider(
  read: { model: Promise<ProviderSettings>; stops: Promise<Stop[]> } = { model: storage.settings.provider(), stops: currentStops() },
): Promise<Provider | null> {
  const [settings, stops] = await Promise.all([read.model, read.stops]);
  const { kind, baseUrl, model } = settings;
  if (kind === "device" || modelStop(stops)) return null;
  const [auth, manners] = await Promise.all([authOf(settings), providerManners()]);
  const provider = doors[kind]({ baseUrl, model, auth, fetch: egress }, { settings, manners, name: providerName(settings) });
  return explained(keepZone(regionNoted(provider, settings), settings), settings);
}

/** A provider whose failures say what only the background knows: which proof was not taken, and the browser's permission. */
function explained(provider: Provider, settings: ProviderSettings): Provider {
  const told = async <T>(work: Promise<T>, cause: typeof causeOf): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw error instanceof FootnoteError ? await cause(error, settings) : error;
    }
  };
  return {
    ...provider,
    draft: (request, options) => told(provider.draft(request, options), causeOf),
    ask: (request, signal) => told(provider.ask(request, signal), causeOf),
    test: (signal) => told(provider.test(signal), causeInTest),
  };
}

async function causeOf(error: FootnoteError, settings: ProviderSettings): Promise<FootnoteError> {
  const { code, detail } = error;
  if (code === "provider.expired") await endAwsSession(settings);
  // A sign-in has no key to check: the next step is to sign in again.
  if (code === "provider.unauthorized" && settings.auth.kind !== "key")
    return new FootnoteError("provider.not-accepted", { cause: error, detail });
  // Whoever drafts needs no more than that: this device writes then.
  return code === "provider.local" ? new FootnoteError("provider.offline", { cause: error, detail }) : error;
}

/** Whoever sets it up is told more: why nothing answered. */
async function causeInTest(error: FootnoteError, settings: ProviderSettings): Promise<FootnoteError> {
  const unreached = error.code === "provider.offline" || error.code === "provider.local";
  if (!unreached) return causeOf(error, settings);
  // Anthropic lets browsers in without the permission; others seldom do.
  const open = settings.kind === "anthropic" || navigator.onLine === false || (await allowedByBrowser(settings));
  return open ? error : new FootnoteError("provider.no-permission", { cause: error });
}

async function allowedByBrowser({ baseUrl }: ProviderSettings): Promise<boolean> {
  const { protocol, hostname } = new URL(baseUrl);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Where a draft request would go, with who states what; null when drafts are written on this device or models are stopped. */
export async function destination(): Promise<Destination | null> {
  const [settings, stopped] = await Promise.all([storage.settings.provider(), modelsStopped()]);
  if (settings.kind === "device" || stopped) return null;
  const known = disclosureOf(settings);
  const stated = (field: DisclosureField): Stated | null => {
    const { value, ...who } = known[field];
    return value === null ? null : { value, ...who };
  };
  return {
    provider: settings.kind,
    name: providerName(settings),
    host: hostOf(settings),
    region: stated("processing-region"),
    retention: stated("retention"),
    zone: settings.zone,
    euOnly: settings.euOnly,
    reported: await lastRegion(settings),
    notReady: await obstacle(settings),
  };
}

function hostOf({ baseUrl }: Pick<ProviderSettings, "baseUrl">): string | null {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : null;
}

/** The provider's own hosts, its token exchange among them; none while "EU only" forbids it. */
function providerHosts(settings: ProviderSettings): (string | null)[] {
  if (settings.kind === "device" || mayCall(settings)) return [];
  const exchange = settings.auth.kind === "oidc" ? settings.auth.exchange : null;
  return [hostOf(settings), exchange && hostOf({ baseUrl: exchange.url })];
}

/** The hosts that settings name: all that egress lets through. */
export async function allowedHosts(): Promise<Set<string>> {
  const [settings, { address: teamAddress }, origins, stopped, compliance] = await Promise.all([
    storage.settings.provider(),
    storage.settings.team(),
    sourceOrigins(),
    modelsStopped(),
    complianceHost(),
  ]);
  const hosts = [
    ...(stopped ? [] : providerHosts(settings)),
    teamAddress && URL.canParse(teamAddress) ? new URL(teamAddress).host : null,
    ...origins.map((origin) => new URL(origin).host),
    compliance,
  ];
  return new Set(hosts.filter((h): h is string => h !== null));
}

/** A local server may load its model first, ms. */
const testPatience = 45_000;

/** One cheap call that proves who we are, the address and the model. */
export async function testProvider(): Promise<{
  ok: boolean;
  model: string | null;
  problem: { code: string; detail: Record<string, string> } | null;
  ms: number;
}> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const stopped = await modelsStopped();
    if (stopped) throw new FootnoteError("provider.switched-off", { detail: stopDetail(stopped) });
    const provider = await currentProvider();
    if (!provider) return { ok: true, model: null, problem: null, ms: ms() };
    const { model } = await keepAlive(provider.test(AbortSignal.timeout(testPatience)));
    return { ok: true, model, problem: null, ms: ms() };
  } catch (error) {
    const problem = toProblem(error);
    // Nobody stopped it but our own patience.
    return { ok: false, model: null, problem: problem.code === "aborted" ? { code: "provider.timeout", detail: {} } : problem, ms: ms() };
  }
}
