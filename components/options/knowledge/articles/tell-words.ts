import type { Article } from "../../../../lib/knowledge/article.ts";
import { t } from "../../../ui/i18n.ts";

/** How the article may reach a customer. */
export function tellWords(article: Pick<Article, "tier" | "tellable">): string {
  if (article.tier === "public") return t("op_tell_quoted");
  if (article.tier === "authenticated") return t("op_tell_identity");
  return article.tier === "internal" && article.tellable === "own-words" ? t("op_tell_own_words") : t("op_tell_no");
}
