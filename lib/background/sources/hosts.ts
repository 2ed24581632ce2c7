import { allowedOrigin } from "../sites.ts";
import { storage } from "../storage.ts";
import { reachableOrigins } from "./kinds.ts";

/** The origins of all sources that are not switched off. */
export async function sourceOrigins(): Promise<string[]> {
  const rows = await storage.sources.page();
  return rows.filter((row) => !row.settings.paused).flatMap((row) => reachableOrigins(row.settings));
}

/** The origins that may be reached with the agent's own session: a source names them so, and the person has allowed them. */
export async function sessionOrigins(): Promise<Set<string>> {
  const rows = (await storage.sources.page()).filter(({ settings }) => settings.auth === "session" && !settings.paused);
  const named = [...new Set(rows.flatMap((row) => reachableOrigins(row.settings)))];
  const allowed = await Promise.all(named.map(allowedOrigin));
  return new Set(named.filter((_, i) => allowed[i]));
}
