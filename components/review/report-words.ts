import type { ReportFacts } from "../../lib/audit/entry.ts";
import { isKey, t } from "../ui/i18n.ts";

/** What was wrong, as the agent chose it; an unknown kind as it is. */
export function aboutWord(about: string): string {
  const key = `sb_report_${about}`;
  return isKey(key) ? t(key) : about;
}

/** Who wrote the draft: this device, or provider and model. */
export function drafterWord({ draft }: ReportFacts): string {
  if (!draft) return t("op_unknown");
  return draft.drafter === "device" ? t("op_on_this_device") : [draft.drafter, draft.model].filter(Boolean).join(", ");
}

/** Findings as kinds with their number: `promise ×2, link`. */
export function findingWords(findings: { kind: string; blocks: boolean }[]): string {
  const counts = Map.groupBy(findings, (f) => f.kind);
  return [...counts].map(([kind, all]) => (all.length > 1 ? `${kind} ×${all.length}` : kind)).join(", ");
}
