import type { Article } from "../../../lib/knowledge/article.ts";
import { t } from "../../ui/i18n.ts";

/** Why the article has its tier, in words; a reason that is no known code is words already. */
export function tierBecause({ tierBecause: why, source }: Article): string {
  if (why === "hand") return t("op_because_hand");
  if (why === "folder") return t("op_because_folder", source);
  if (why === "labelled") return t("op_because_labelled");
  if (why === "unlabelled") return t("op_because_unlabelled");
  return why || t("op_unknown");
}
