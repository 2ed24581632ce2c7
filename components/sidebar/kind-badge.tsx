import type { Passage } from "../../lib/knowledge/passage.ts";
import { t } from "../ui/i18n.ts";

/** Says that a source is a saved reply; an article needs no word. */
export function KindBadge({ kind }: { kind: Passage["kind"] }) {
  return kind === "macro" ? <span class="kind">{t("sb_saved_reply")}</span> : null;
}
