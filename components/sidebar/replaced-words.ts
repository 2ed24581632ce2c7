import { isKey, list, number, plural, t } from "../ui/i18n.ts";

/** What was replaced before sending: "2 names, 1 e-mail address". Kinds without a word of their own keep their name. */
export function replacedWords(replaced: Record<string, number>): string {
  const parts = Object.entries(replaced)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => {
      const key = `sb_replaced_${kind.toLowerCase().replaceAll(/[^a-z]/g, "_")}`;
      return isKey(key) ? plural(key, count) : `${number(count)} ${kind}`;
    });
  return parts.length > 0 ? list(parts) : t("sb_nothing");
}
