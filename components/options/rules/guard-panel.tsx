import { send } from "../../../lib/bus.ts";
import type { GuardSettings } from "../../../lib/guard-state.ts";
import { t } from "../../ui/i18n.ts";
import { ProblemNote } from "../problem-note.tsx";
import { Switch } from "../switch.tsx";
import { useAct } from "../use-act.ts";
import { useAsk } from "../use-ask.ts";

/** Whether replies are guarded, and what becomes of those that nobody could judge in time. */
export function GuardPanel({ readOnly }: { readOnly: boolean }) {
  const { value, problem, reload } = useAsk("guard.settings", {});
  const saving = useAct();
  if (problem) return <ProblemNote problem={problem} />;
  if (!value) return null;
  const save = (change: Partial<GuardSettings>) =>
    saving.run(async () => {
      await send("guard.save", { ...value, ...change });
      await reload();
    });
  return (
    <section class="d-section d-narrow">
      <h2>{t("op_guard")}</h2>
      <p class="d-small">{t("op_guard_lede")}</p>
      <ProblemNote problem={saving.problem} />
      <Switch label={t("op_guard_on")} on={value.on} shut={readOnly || saving.busy} onTurn={(on) => void save({ on })} />
      <Switch
        label={t("op_guard_hold")}
        on={value.hold}
        shut={readOnly || saving.busy || !value.on}
        onTurn={(hold) => void save({ hold })}
      />
      <p class="d-small">{t("op_guard_hold_means")}</p>
    </section>
  );
}
