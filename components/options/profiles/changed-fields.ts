import type { Profile } from "../../../lib/drafting/profile.ts";

/** The fields in which two versions of a profile differ; the tone counts once per scale, as in `tone.warm`. */
export function changedFields(before: Profile, now: Profile): string[] {
  const fields = (Object.keys(now) as (keyof Profile)[]).filter((f) => f !== "tone" && f !== "revision" && f !== "id");
  const plain = fields.filter((f) => JSON.stringify(before[f]) !== JSON.stringify(now[f]));
  const scales = (Object.keys(now.tone) as (keyof Profile["tone"])[]).filter((s) => before.tone[s] !== now.tone[s]);
  return [...plain, ...scales.map((s) => `tone.${s}`)];
}
