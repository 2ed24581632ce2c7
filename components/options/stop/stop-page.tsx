import { t } from "../../ui/i18n.ts";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus, status } from "../status.ts";
import { useAsk } from "../use-ask.ts";
import { StopForm } from "./stop-form.tsx";
import { StopList } from "./stop-list.tsx";

/** The kill switch: what is stopped and by whom, starting it again, and stopping more. */
export function StopPage() {
  const { value, problem, reload } = useAsk("ai.stops", {});
  const lock = locked(status.value, "edit-team");
  if (problem) return <ProblemNote problem={problem} />;
  if (!value) return <p class="d-muted">{t("op_loading")}</p>;
  const changed = async () => {
    await Promise.all([reload(), readStatus()]);
  };
  return (
    <>
      <PageHead title={t("op_stop")} lede={t("op_stop_lede")} />
      <LockNote lock={lock} />
      <StopList stops={value.stops} readOnly={lock !== null} names={value} onChanged={changed} />
      {lock ? null : <StopForm choices={value} onChanged={changed} />}
      <p class="d-section d-small d-narrow">{t("op_stop_elsewhere")}</p>
    </>
  );
}
