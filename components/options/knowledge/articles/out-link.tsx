import type { ComponentChildren } from "preact";
import { t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";

/** A link out of Footnote, in a new tab. Only web addresses become links: an article's address is somebody's text. */
export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <span class="d-mono">{children}</span>;
  return (
    <a class="d-link d-out" href={url} target="_blank" rel="noreferrer">
      {children} <DeskIcon name="out" />
      <span class="vh"> {t("op_new_tab")}</span>
    </a>
  );
}
