import { send } from "../../../../lib/bus.ts";
import type { SourceView } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { useAct } from "../../use-act.ts";
import { sourceNeeds } from "./source-needs.ts";

/** Looking at a source now, for changes or at everything, and pausing it. */
export function SourceActions({ source, onChanged }: { source: SourceView; onChanged: () => Promise<unknown> }) {
  const { busy, problem, run } = useAct();
  const { id, paused, name } = source.settings;
  const state = source.progress.state;
  const running = state === "running";
  const shut = busy || running || paused || sourceNeeds(source) !== null;
  const act = (action: () => Promise<unknown>) =>
    void run(async () => {
      await action();
      await onChanged();
    });
  const look = (pass: "full" | "changes") => {
    if (!shut) act(() => send("source.run", { id, pass }));
  };
  return (
    <>
      <div class="d-actions">
        <Button shut={busy} onPress={() => !busy && act(() => send("source.pause", { id, paused: !paused }))}>
          <DeskIcon name={paused ? "play" : "pause"} />
          {paused ? t("op_resume") : t("op_pause")}
          <span class="vh"> {name}</span>
        </Button>
        {state === "new" ? null : (
          <Button shut={shut} onPress={() => look("full")}>
            {t("op_look_full")}
          </Button>
        )}
        <Button kind="primary" shut={shut} onPress={() => look(state === "new" ? "full" : "changes")}>
          <DeskIcon name="refresh" />
          {t(state === "new" ? "op_look_first" : "op_look_changes")}
        </Button>
      </div>
      <ProblemNote problem={problem} />
    </>
  );
}
