import { render, type VNode } from "preact";
import { t, uiLanguage } from "../ui/i18n.ts";

/** Puts a desk page into its document, in the reader's language. */
export function mountPage(page: VNode): void {
  document.documentElement.lang = uiLanguage();
  document.title = t("op_document_title");
  const root = document.querySelector("#root");
  if (root) render(page, root);
}
