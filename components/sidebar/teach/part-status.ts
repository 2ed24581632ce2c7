import type { Part, Recipe } from "../../../lib/recipe.ts";
import type { Picked, TaughtPart } from "../../../lib/teach-messages.ts";
import { plural, t } from "../../ui/i18n.ts";

/** How sure a part will be found again. */
export type Rating = "open" | "sure" | "doubtful" | "waits" | "elsewhere";

/** Locators at or above this score rest on something that outlives redesigns. */
const sure = 0.7;

const replying: readonly Part[] = ["composer", "send", "noteMode"];
const isReplyPage = (parts: readonly TaughtPart[]) => parts.some((p) => p.part === "composer" && p.found > 0);

/** How a part of the recipe stands. */
export function ratingOf(part: Part, recipe: Recipe, parts: readonly TaughtPart[], picked: readonly Picked[]): Rating {
  const mine = picked.find((p) => p.part === part);
  if (!isTaught(part, recipe)) return mine ? "waits" : "open";
  const score = parts.find((p) => p.part === part);
  if (recipe.composerPage && replying.includes(part) && !isReplyPage(parts)) return "elsewhere";
  // That it does not show is right as long as a reply is being written.
  if (part === "noteMode") return "sure";
  if (!score || score.problem !== null || (score.found === 0 && part !== "note")) return "doubtful";
  // What was pointed at stands for the message around it, which may be known better.
  if (part === "customer" || part === "agent" || part === "note" || part === "opening") return score.used > 0 ? "doubtful" : "sure";
  const best = mine?.locators[0]?.score;
  return score.used > 0 || (best !== undefined && best < sure) ? "doubtful" : "sure";
}

/** Does the recipe say anything of it? */
export function isTaught(part: Part, recipe: Recipe): boolean {
  if (part === "customer" || part === "agent" || part === "note") return recipe.roles[part].length > 0;
  if (part === "opening") return recipe.opening !== undefined;
  return recipe[part].length > 0;
}

/** How much is found, and how sure that is, in words. */
export function ratingText(part: Part, rating: Rating, parts: readonly TaughtPart[]): string {
  if (rating === "open") return t("te_not_yet");
  if (rating === "waits" && part === "opening") return t("te_opening_listed");
  if (rating === "waits") return t(part === "customer" ? "te_waits_agent" : part === "agent" ? "te_waits_customer" : "te_waits_both");
  if (rating === "elsewhere") return t("te_elsewhere");
  const score = parts.find((p) => p.part === part);
  const found = plural("te_finds", score?.found ?? 0);
  if (part === "noteMode") return t(score && score.found > 0 ? "te_mode_note" : "te_mode_reply");
  if (rating === "sure") return t("te_sure", found);
  return score?.problem === "several" ? t("te_several", found) : t("te_doubtful", found);
}
