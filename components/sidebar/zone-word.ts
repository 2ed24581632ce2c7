import type { Zone } from "../../lib/provider-settings.ts";
import { t } from "../ui/i18n.ts";

const words = {
  unknown: "sb_zone_unknown",
  eu: "sb_zone_eu",
  us: "sb_zone_us",
  other: "sb_zone_other",
  global: "sb_zone_global",
} as const;

/** A declared zone in words. */
export function zoneWord(zone: Zone): string {
  return t(words[zone]);
}
