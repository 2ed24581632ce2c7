import type { Band } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";

const words = { high: "sb_band_high", check: "sb_band_check", low: "sb_band_low", none: "sb_band_none" } as const;

/** A band in a word: High, Check, Low, None. */
export function bandWord(band: Band): string {
  return t(words[band]);
}
