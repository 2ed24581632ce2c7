import type { ErrorAbout } from "../../../lib/audit/entry.ts";
import type { Verdict } from "../../../lib/audit/standing.ts";
import { type Key, t } from "../../ui/i18n.ts";

const reasons = {
  wrong: "sb_report_wrong",
  outdated: "sb_report_outdated",
  internal: "sb_report_internal",
  tone: "sb_report_tone",
  other: "sb_report_other",
} as const satisfies Record<ErrorAbout, Key>;

/** The reasons of an error report in their order, for a choice. */
export function reasonOptions(): { value: ErrorAbout; name: string }[] {
  return (Object.keys(reasons) as ErrorAbout[]).map((value) => ({ value, name: t(reasons[value]) }));
}

/** A verdict in words, with its reason: "Wrong: it is not true". */
export function verdictWords({ verdict, about }: Pick<Verdict, "verdict" | "about">): string {
  return about === null ? t(`op_verdict_${verdict}`) : t("op_verdict_because", t(`op_verdict_${verdict}`), t(reasons[about]));
}
