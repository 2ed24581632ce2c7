import type { Article } from "../../../../lib/knowledge/article.ts";
import { t } from "../../../ui/i18n.ts";

/** Why an article has its tier, in words. `sourceName` is what the lead calls its source, or its folder. */
export function tierBecause(why: Pick<Article, "tierBecause" | "tierDetail" | "source">, sourceName: string): string {
  const detail = why.tierDetail ?? "";
  switch (why.tierBecause) {
    case "source":
      return detail === "" ? t("op_because_source", sourceName) : t("op_because_source_says", sourceName, detail);
    case "rule":
      return ruleWords(detail, why.source, sourceName);
    case "folder":
      return t("op_because_folder", sourceName);
    case "labelled":
      return detail === "" ? t("op_because_labelled") : t("op_because_labelled_says", detail);
    case "hand":
      return t("op_because_hand");
    case "unlabelled":
      return t("op_because_unlabelled");
  }
}

/** A rule names a source by its id; people know it by its name. `*` stands for a rule without conditions. */
function ruleWords(detail: string, source: string, sourceName: string): string {
  if (detail === "") return t("op_because_rule");
  if (detail === "*") return t("op_because_rule_all");
  const [first, ...rest] = detail.split(" · ");
  return t("op_because_rule_says", [first === source ? sourceName : first, ...rest].join(" · "));
}
