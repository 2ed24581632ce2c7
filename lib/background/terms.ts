import type { Planned, Terms } from "../doors.ts";
import { forThinking } from "../providers/most-tokens.ts";
import { costOf } from "../providers/prices.ts";
import { inZone } from "../providers/zone.ts";
import { checkBudget } from "./budget.ts";
import { storage } from "./storage.ts";

/** What holds for every answer of the configured model; `read`: its settings, where they are being read already. */
export async function currentTerms(read = storage.settings.provider()): Promise<Terms> {
  const settings = await read;
  return {
    verifier: settings.verifier.trim() || null,
    zone: settings.zone,
    inZone: (reported) => inZone(settings.zone, reported),
    costOf: (usage, model) => costOf(usage, settings, model ?? settings.model),
  };
}

/** Throws `budget.*` where a request may not be sent: what its draft took before it counts too. */
export async function checkPlanned({ bytes, model, spent, answer }: Planned, read = storage.settings.provider()): Promise<void> {
  const settings = await read;
  const { perDraft, perDay } = settings.budget;
  const longest = answer === undefined ? undefined : answer + forThinking;
  const left = perDraft === null ? null : Math.max(0, perDraft - spent);
  return checkBudget({ ...settings, budget: { perDraft: left, perDay } }, bytes, model ?? settings.model, longest);
}
