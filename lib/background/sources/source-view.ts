import type { SourceView } from "../../source-settings.ts";
import type { SourceRow } from "../../storage/db.ts";
import { storage } from "../storage.ts";
import { reachableOrigins } from "./kinds.ts";
import { missingOrigins, runner } from "./runner.ts";

/** A source as the options page shows it. Asked every second while a walk runs: counts come from indexes alone. */
export async function sourceView(row: SourceRow): Promise<SourceView> {
  const origins = reachableOrigins(row.settings);
  const [brought, missing, secret] = await Promise.all([
    storage.items.brought(row.id),
    missingOrigins(origins),
    storage.sourceSecrets.find(row.id, origins),
  ]);
  const problem = runner.stuck(row.id);
  const progress = problem ? { ...row.progress, state: "failed" as const, problem } : row.progress;
  return { settings: row.settings, progress, ...brought, held: secret !== null, missing };
}

/** How many sources need somebody: signed out, failed, or not allowed to reach their host. */
export async function sourcesAsking(): Promise<number> {
  const views = await Promise.all((await storage.sources.page()).filter((row) => !row.settings.paused).map(sourceView));
  return views.filter(asks).length;
}

function asks({ settings, progress, held, missing }: SourceView): boolean {
  const needsToken = settings.auth === "token" || settings.auth === "oauth";
  return progress.state === "failed" || missing.length > 0 || (needsToken && !held);
}
