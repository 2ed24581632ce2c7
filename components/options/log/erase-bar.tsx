import { send } from "../../../lib/bus.ts";
import { Button } from "../../ui/button.tsx";
import { plural, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { useAct } from "../use-act.ts";

/** Erases the texts of the selected lines; the lines stay and still verify. */
export function EraseBar({ seqs, onErased }: { seqs: number[]; onErased: () => Promise<void> }) {
  const { busy, problem, run } = useAct();
  const erase = () => {
    if (!busy && confirm(plural("op_erase_sure", seqs.length)))
      void run(async () => {
        await send("log.erase", { seqs });
        await onErased();
      });
  };
  return (
    <div class="d-gap">
      <div class="d-note">
        <div class="d-actions">
          <b>{plural("op_selected", seqs.length)}</b>
          <Button shut={busy} onPress={erase}>
            <DeskIcon name="bin" />
            {t("op_erase")}
          </Button>
          <span class="d-small">{t("op_erase_means")}</span>
        </div>
      </div>
      <ProblemNote problem={problem} />
    </div>
  );
}
