import * as z from "zod/mini";
import type { RawDraft } from "./drafting/request.ts";
import type { Budget, Cost, Prices } from "./provider-settings.ts";

/** What was spent on one day (UTC), by currency. */
export const Spent = z.object({ day: z.string(), amounts: z.record(z.string(), z.number()) });
export type Spent = z.infer<typeof Spent>;

/** For estimates only; providers count their own way. */
const bytesPerToken = 3.2;

/** About how many tokens a text of so many bytes has. */
export function tokensOf(bytes: number): number {
  return Math.ceil(bytes / bytesPerToken);
}

/** The day of a moment, UTC, as in `2026-11-22`. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** The most that a request of so many bytes will cost: nothing of it cached, and an answer of `answer` tokens. Null without a price. */
export function estimate(bytes: number, answer: number, costOf: (usage: RawDraft["usage"]) => Cost): number | null {
  const tokens = tokensOf(bytes);
  const plain = costOf({ input: tokens, written: 0, cached: 0, output: answer }).amount;
  // Writing the cache may cost more than plain reading.
  const written = costOf({ input: 0, written: tokens, cached: 0, output: answer }).amount;
  return plain === null || written === null ? null : Math.max(plain, written);
}

/** What was spent on `day` in a currency. */
export function spentOn(day: string, spent: Spent | null, currency: string): number {
  return spent?.day === day ? (spent.amounts[currency] ?? 0) : 0;
}

/** The day's sum with one more cost; a new day begins at nothing. */
export function withCost(spent: Spent | null, day: string, cost: Pick<Cost, "amount" | "currency">): Spent {
  const amounts = spent?.day === day ? spent.amounts : {};
  if (!cost.amount) return { day, amounts };
  return { day, amounts: { ...amounts, [cost.currency]: (amounts[cost.currency] ?? 0) + cost.amount } };
}

/** Which limit a draft would break that costs `estimate` at most, after `spent` today; null when it may be sent. */
export function refuses(estimate: number, budget: Budget, spent: number): "budget.draft" | "budget.day" | null {
  if (budget.perDraft !== null && estimate > budget.perDraft) return "budget.draft";
  return budget.perDay !== null && spent + estimate > budget.perDay ? "budget.day" : null;
}

/** Why limits in money could not be kept: a model's price is not known, or two models are paid in different currencies. */
export function unkept(
  budget: Budget,
  prices: { model: Prices | null; verifier: Prices | null },
  verifier: string,
): "budget.no-price" | "budget.no-verifier-price" | "budget.currencies" | null {
  if (budget.perDraft === null && budget.perDay === null) return null;
  if (!prices.model) return "budget.no-price";
  if (verifier === "") return null;
  if (!prices.verifier) return "budget.no-verifier-price";
  return prices.verifier.currency === prices.model.currency ? null : "budget.currencies";
}
