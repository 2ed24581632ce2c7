import { egressAsStranger } from "../egress.ts";
import type { LeakFinding, LeakRun } from "../source-settings.ts";
import { keepAlive } from "./keep-alive.ts";
import { type LeakTarget, leakCheck } from "./leak-check.ts";
import { allowedOrigin } from "./sites.ts";
import { storage } from "./storage.ts";
import { waitFor } from "./wait-for.ts";

const batch = 500;

/** Runs the leak check over every article that is not public and has a link; what it found is kept, when stopped too. */
export async function checkLeaks(
  emit: (event: { checked: number; total: number; findings: LeakFinding[] }) => void,
  signal: AbortSignal,
): Promise<void> {
  const targets = await leakTargets();
  const findings: LeakFinding[] = [];
  emit({ checked: 0, total: targets.length, findings: [] });
  const told = (finding: LeakFinding) => {
    findings.push(finding);
    emit({ checked: findings.length, total: targets.length, findings: [finding] });
  };
  const doors = { fetch: egressAsStranger, allowed: allowedOrigin, article: storage.articles.find, wait: waitFor };
  await keepAlive(leakCheck(targets, doors, told, signal));
  const run: LeakRun = { at: new Date().toISOString(), checked: findings.length, total: targets.length, findings };
  await storage.settings.saveLeakRun(run);
}

async function leakTargets(): Promise<LeakTarget[]> {
  const found: LeakTarget[] = [];
  for (let after: string | null = null; ; ) {
    const page = await storage.articles.pageAfter(after, batch);
    for (const { id, title, tier, url } of page) if (tier !== "public" && url) found.push({ article: id, title, tier, url });
    after = page.at(-1)?.id ?? null;
    if (page.length < batch) return found;
  }
}
