import type { Draft } from "../../lib/drafting/draft.ts";
import { number, plural, t } from "./i18n.ts";
import { money } from "./money.ts";

/** What a draft took, part by part: what a verifier checked, the price, and where the answer was made. */
export function draftPrint({ verifier, cost, made }: Pick<Draft, "verifier" | "cost" | "made">): string[] {
  return [checked(verifier), price(cost), place(made)].filter((part) => part !== null);
}

function checked(verifier: Draft["verifier"]): string | null {
  if (!verifier) return null;
  if (verifier.failed === undefined) return plural("sb_print_checked", verifier.asked, verifier.model);
  return verifier.failed.startsWith("budget.") ? t("sb_print_check_budget") : t("sb_print_check_failed", verifier.model);
}

function price(cost: Draft["cost"]): string | null {
  if (!cost) return null;
  if (cost.amount === null) return t("sb_print_tokens", number(cost.input + cost.written + cost.cached + cost.output));
  return money(cost.amount, cost.currency);
}

function place(made: Draft["made"]): string | null {
  if (!made) return null;
  return made.reported === null ? t("sb_print_region_none") : t("sb_print_region", made.reported);
}
