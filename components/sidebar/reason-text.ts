import type { Reason } from "../../lib/drafting/draft.ts";
import { isKey, number, t } from "../ui/i18n.ts";

/** A reason behind the band in words; `$1` is its count, `$2` out of how many. A newer code is shown as it is. */
export function reasonText(reason: Reason): string {
  const base = `sb_reason_${reason.code.replaceAll(/[.-]/g, "_")}`;
  const one = `${base}_one`;
  const only = `${base}_only`;
  const key = reason.count === 1 && reason.of === 1 && isKey(only) ? only : reason.count === 1 && isKey(one) ? one : base;
  if (isKey(key)) return t(key, number(reason.count), number(reason.of));
  return t("sb_reason_other", reason.code, number(reason.count), number(reason.of));
}
