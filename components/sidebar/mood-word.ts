import type { Screening } from "../../lib/guardrails/policy.ts";
import { t } from "../ui/i18n.ts";

/** The customer's mood in a word, from the sentiment of −4 to 4. */
export function moodWord({ sentiment, veryNegative }: Pick<Screening, "sentiment" | "veryNegative">): string {
  if (veryNegative || sentiment <= -3) return t("sb_mood_very_negative");
  if (sentiment <= -1) return t("sb_mood_negative");
  return sentiment >= 2 ? t("sb_mood_positive") : t("sb_mood_neutral");
}
