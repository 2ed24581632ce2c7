import * as z from "zod/mini";

/** What a switch stops: everything, a brand, a profile, a source's articles, or models (this device still writes). */
export const StopScope = z.enum(["all", "models", "brand", "profile", "source"]);
export type StopScope = z.infer<typeof StopScope>;

/** One switch that is off. `name` is the brand, profile or source, "" where there is none; `since` is ISO 8601, null where nobody says. */
export const Stop = z.object({
  scope: StopScope,
  name: z.string(),
  origin: z.enum(["local", "team", "policy"]),
  reason: z.string(),
  by: z.string(),
  since: z.nullable(z.string()),
});
export type Stop = z.infer<typeof Stop>;

const names = z._default(z.array(z.string().check(z.trim(), z.minLength(1))), []);

/** What is switched off, as a team file and managed policy write it. Unknown fields are refused: a misspelt switch must not be none. */
export const Off = z.strictObject({
  all: z._default(z.boolean(), false),
  brands: names,
  profiles: names,
  sources: names,
  models: z._default(z.boolean(), false),
  reason: z._default(z.string(), ""),
  by: z._default(z.string(), ""),
  since: z._default(z.nullable(z.string()), null),
});
export type Off = z.infer<typeof Off>;

/** The strictest that a switch can mean. */
export const everythingOff: Off = { all: true, brands: [], profiles: [], sources: [], models: true, reason: "", by: "", since: null };

/** The switches of one origin, one by one. */
export function stopsOf(off: Off | null, origin: Stop["origin"]): Stop[] {
  if (!off) return [];
  const { reason, by, since } = off;
  const one = (scope: StopScope, name = ""): Stop => ({ scope, name, origin, reason, by, since });
  return [
    ...(off.all ? [one("all")] : []),
    ...(off.models ? [one("models")] : []),
    ...off.brands.map((name) => one("brand", name)),
    ...off.profiles.map((name) => one("profile", name)),
    ...off.sources.map((name) => one("source", name)),
  ];
}

/** Switches as a team file writes them, with every reason that was given; null where nothing is off. */
export function offOf(stops: Stop[]): Off | null {
  if (stops.length === 0) return null;
  const of = (scope: StopScope) => [...new Set(stops.filter((s) => s.scope === scope).map((s) => s.name))];
  const all = (said: string[]) => [...new Set(said.filter((text) => text !== ""))].join("; ");
  return {
    all: of("all").length > 0,
    brands: of("brand"),
    profiles: of("profile"),
    sources: of("source"),
    models: of("models").length > 0,
    reason: all(stops.map((s) => s.reason)),
    by: all(stops.map((s) => s.by)),
    since: stops.flatMap((s) => s.since ?? []).sort()[0] ?? null,
  };
}

/** Do two names mean the same? Whoever writes a policy by hand is forgiven case and spaces around. */
function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** What a draft is for: the ticket's brand, and the profile that it would be written by. */
export interface StopAbout {
  brand: string | null;
  profile: { id: string; name: string; brand: string } | null;
}

/** The switches that keep any draft from being written there. */
export function draftStops(stops: Stop[], { brand, profile }: StopAbout): Stop[] {
  const brands = [brand, profile?.brand ?? null].filter((b) => b !== null);
  const profiles = profile ? [profile.id, profile.name] : [];
  return stops.filter(
    ({ scope, name }) =>
      scope === "all" ||
      (scope === "brand" && brands.some((b) => sameName(b, name))) ||
      (scope === "profile" && profiles.some((p) => sameName(p, name))),
  );
}

/** The switch that keeps models from being asked, or null. */
export function modelStop(stops: Stop[]): Stop | null {
  return stops.find(({ scope }) => scope === "all" || scope === "models") ?? null;
}

/** The switch that keeps this source's articles from being found and cited, or null; `also` is another name of it. */
export function sourceStop(stops: Stop[], source: string, also: string | null = null): Stop | null {
  const own = also === null ? [source] : [source, also];
  return stops.find(({ scope, name }) => scope === "source" && own.some((n) => sameName(n, name))) ?? null;
}

/** Switches as people read them: a profile or source by its name where the switch bears its id. */
export function readableStops(stops: Stop[], profiles: { id: string; name: string }[], sources: { id: string; name: string }[]): Stop[] {
  return stops.map((stop) => {
    const known = stop.scope === "profile" ? profiles : stop.scope === "source" ? sources : [];
    return { ...stop, name: known.find(({ id }) => sameName(id, stop.name))?.name ?? stop.name };
  });
}

/** A switch as the detail of a problem: who, why, since. */
export function stopDetail({ scope, name, origin, reason, by, since }: Stop): Record<string, string> {
  return { scope, name, origin, reason, by, since: since ?? "" };
}

/** Are two switches the same one? */
export function sameStop(a: Pick<Stop, "scope" | "name" | "origin">, b: Pick<Stop, "scope" | "name" | "origin">): boolean {
  return a.scope === b.scope && a.origin === b.origin && sameName(a.name, b.name);
}
