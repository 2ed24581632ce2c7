import { dayOf, estimate, refuses, spentOn, unkept, withCost } from "../budget.ts";
import { FootnoteError } from "../errors.ts";
import type { Cost, ProviderSettings } from "../provider-settings.ts";
import { mostTokens } from "../providers/most-tokens.ts";
import { costOf, pricesOf } from "../providers/prices.ts";
import { storage } from "./storage.ts";

/** Money, in the currency of the model's prices; `left` is what the day's limit leaves, null without one. */
export interface BudgetNow {
  spent: number;
  left: number | null;
  currency: string;
}

/** One sum at a time: two answers at once must both count. */
let adding: Promise<void> = Promise.resolve();

/** Why the settings' limits could not be kept, as a problem's code; null when they can. */
export function unkeptLimits(settings: ProviderSettings): string | null {
  const { budget, model, verifier } = settings;
  return unkept(budget, { model: pricesOf(settings, model), verifier: pricesOf(settings, verifier) }, verifier);
}

/** The most that a request of so many bytes will cost with a model, answered in `answer` tokens or a draft's; null where no price is known. */
export function estimateOf(settings: ProviderSettings, bytes: number, model = settings.model, answer?: number): number | null {
  const longest = answer ?? (settings.kind === "device" ? 0 : mostTokens[settings.kind]);
  return estimate(bytes, longest, (usage) => costOf(usage, settings, model));
}

/**
 * Lets a request of so many bytes pass, to the model that drafts or another, or throws before anything is sent: `budget.draft`, `budget.day`, and
 * `budget.no-price` or `budget.currencies` where a limit is set that cannot be kept.
 */
export async function checkBudget(settings: ProviderSettings, bytes: number, model?: string, answer?: number): Promise<void> {
  const refused = await refusal(settings, bytes, model, answer);
  if (refused) throw new FootnoteError(refused);
}

/** Why the budget would not let a request of so many bytes pass; null when it would. */
export async function refusal(settings: ProviderSettings, bytes: number, model?: string, answer?: number): Promise<string | null> {
  const { budget, kind } = settings;
  if (kind === "device" || (budget.perDraft === null && budget.perDay === null)) return null;
  const unsafe = unkeptLimits(settings);
  if (unsafe) return unsafe;
  // An answer that was just given counts already.
  await adding;
  const { spent } = await budgetNow(settings);
  return refuses(estimateOf(settings, bytes, model, answer) ?? 0, budget, spent);
}

/** Adds what an answer took to the day's sum, on the disk when it returns. */
export function recordCost(cost: Cost): Promise<void> {
  const run = async () => {
    if (cost.amount) await storage.settings.saveSpent(withCost(await storage.settings.spent(), dayOf(new Date()), cost));
  };
  const added = adding.then(run);
  // A sum that could not be written is its caller's to report; the next one is tried all the same.
  adding = added.catch(() => undefined);
  return added;
}

/** What was spent today (UTC) and what the day's limit leaves. */
export async function budgetNow(settings?: ProviderSettings): Promise<BudgetNow> {
  const now = settings ?? (await storage.settings.provider());
  const currency = pricesOf(now, now.model)?.currency ?? "";
  const spent = spentOn(dayOf(new Date()), await storage.settings.spent(), currency);
  const { perDay } = now.budget;
  return { spent, left: perDay === null ? null : Math.max(0, perDay - spent), currency };
}
