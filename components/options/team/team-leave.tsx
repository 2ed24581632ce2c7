import { send } from "../../../lib/bus.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus } from "../status.ts";
import { useAct } from "../use-act.ts";

/** Leaves the team file, after asking. */
export function TeamLeave({ name }: { name: string }) {
  const { busy, problem, run } = useAct();
  const leave = () => {
    if (!busy && confirm(t("op_team_leave_sure", name)))
      void run(async () => {
        await send("team.leave", {});
        await readStatus();
      });
  };
  return (
    <div class="d-section d-gap">
      <Button shut={busy} onPress={leave}>
        {t("op_team_leave")}
      </Button>
      <ProblemNote problem={problem} />
    </div>
  );
}
