import { isKey, t } from "./i18n.ts";

/** The name of a kind of personal data; a lead's own kind as its placeholder is written, without underscores. */
export function kindWord(kind: string): string {
  const key = `pd_${kind.toLowerCase()}`;
  if (isKey(key)) return t(key);
  const words = kind.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
