import type { ProviderSettings, Zone } from "../provider-settings.ts";
import { type HostGroup, hostGroup } from "./host-group.ts";

/** Services that offer no processing in the EU, by their own documentation (2026-11). */
const withoutEu = new Set<HostGroup>(["anthropic", "foundry"]);

/**
 * Why nothing may be sent as things are, or null. "EU only" needs the zone declared as EU; Anthropic's own service has no
 * inference in the EU, nor has Claude in Microsoft Foundry, so declaring it changes nothing there.
 */
export function mayCall(
  settings: Pick<ProviderSettings, "kind" | "baseUrl" | "euOnly" | "zone">,
): "provider.no-eu" | "provider.zone" | null {
  if (settings.kind === "device" || !settings.euOnly) return null;
  if (settings.kind === "anthropic" || withoutEu.has(hostGroup(settings))) return "provider.no-eu";
  return settings.zone === "eu" ? null : "provider.zone";
}

/** What APIs say when they do not say where. */
const notTold = new Set(["", "not_available", "not-available", "not-stated", "unknown", "none", "n/a"]);

const longestName = 60;
/** The clouds' places whose names begin like the EU's and are not in it: London and Zurich. */
const besideEu = new Set(["eu-west-2", "eu-central-2", "europe-west2", "europe-west6"]);

/** The region that an answer names, or null where it names none; a server may put anything there. */
export function reportedRegion(value: unknown): string | null {
  const told = typeof value === "string" ? value.trim().slice(0, longestName) : "";
  return notTold.has(told.toLowerCase()) ? null : told;
}

/**
 * Does the region that an answer reports lie in the declared zone? Null: not told, or nothing is declared. A report that
 * nobody can place is outside, because it was declared to be inside.
 */
export function inZone(zone: Zone, reported: string | null): boolean | null {
  const told = reportedRegion(reported)?.toLowerCase() ?? null;
  if (told === null || zone === "unknown") return null;
  if (zone === "global") return true;
  const eu = /^eu(rope)?($|[-_. ])/.test(told) && !besideEu.has(told);
  const us = /^us(a)?($|[-_. ])/.test(told);
  if (zone === "eu") return eu;
  if (zone === "us") return us;
  return !eu && !us && told !== "global";
}
