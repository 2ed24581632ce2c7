import { send } from "../../lib/bus.ts";
import { t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import { ReasonForm } from "./reason-form.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** Taking responsibility for a finding: only with a reason, which goes on record. */
export function AnswerForm({ id }: { id: string }) {
  const sidebar = useSidebar();
  const answer = async (reason: string) => {
    const done = await attempt(sidebar, ({ session }) => send("finding.answer", { session, id, reason }));
    if (!done) return;
    sidebar.answering.value = null;
    sidebar.status.value = t("sb_status_answered");
  };
  return <ReasonForm label={t("sb_answer_reason")} action={t("sb_answer_record")} onReason={answer} />;
}
