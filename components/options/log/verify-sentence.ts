import type { Verification } from "../../../lib/audit/verification.ts";
import { t } from "../../ui/i18n.ts";

/** The outcome of verifying a log in one sentence, and what to do next when it is broken. */
export function verifySentence(v: Verification): { title: string; next: string } {
  if (v.ok) return { title: t("op_verify_whole", v.lines), next: v.erased > 0 ? t("op_verify_erased", v.erased) : "" };
  const why = t(`op_verify_why_${v.why ?? "schema"}`);
  if (v.badAt === null) return { title: t("op_verify_broken"), next: why };
  const after = Math.max(0, v.lines - v.badAt);
  return { title: t("op_verify_broken_at", v.badAt), next: `${why} ${t("op_verify_rest", after)}` };
}
