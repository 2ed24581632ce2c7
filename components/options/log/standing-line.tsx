import type { Standing } from "../../../lib/audit/standing.ts";
import { number, t } from "../../ui/i18n.ts";

/** How many suggestions were judged, and how. */
export function StandingLine({ standing: s }: { standing: Standing }) {
  return <p class="d-small">{t("op_standing", number(s.judged), number(s.suggestions), number(s.right), number(s.wrong))}</p>;
}
