import { usualCheck } from "../../../lib/drafting/bands.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";

/** From which confidence Check begins: as the profile says, else the product's own, kept between the other two. */
export function checkFrom({ offer, check, high }: Profile["thresholds"]): number {
  return check ?? Math.min(Math.max(usualCheck, offer), Math.max(offer, high));
}
