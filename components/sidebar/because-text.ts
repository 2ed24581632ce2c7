import { isKey, t } from "../ui/i18n.ts";

/** Why a sentence has its class, in words; null for a code that has none. */
export function becauseText(because: string | null): string | null {
  const key = `sb_because_${(because ?? "").replaceAll(/[.-]/g, "_")}`;
  return isKey(key) ? t(key) : null;
}
