import { send } from "../../lib/bus.ts";
import { locked } from "../options/locked.ts";
import { ProblemNote } from "../options/problem-note.tsx";
import { readStatus, type Status } from "../options/status.ts";
import { useAct } from "../options/use-act.ts";
import { Button } from "../ui/button.tsx";
import { number, t } from "../ui/i18n.ts";

/** Loads the sample world, or leads to the import of one's own knowledge. */
export function LoadKnowledge({ status }: { status: Status | null }) {
  const { busy, problem, run } = useAct();
  const load = () => {
    if (!busy)
      void run(async () => {
        await send("sample.load", {});
        await readStatus();
      });
  };
  const import_ = () => void run(() => send("options.open", { page: "options", at: "knowledge/import" }));
  const lock = locked(status, "edit-team");
  return (
    <>
      <p class="d-muted">{t("wl_know_means")}</p>
      {status && status.articles > 0 ? (
        <p role="status">
          {status.sample
            ? t("wl_sample_loaded", number(status.articles))
            : t("wl_articles", number(status.articles), number(status.sayable))}
        </p>
      ) : null}
      {lock ? null : (
        <div class="d-actions">
          {status?.sample ? null : (
            <Button kind={status && status.articles > 0 ? "plain" : "primary"} shut={busy} onPress={load}>
              {busy ? t("wl_loading_sample") : t("wl_load_sample")}
            </Button>
          )}
          <Button onPress={import_}>{t("wl_own")}</Button>
        </div>
      )}
      <ProblemNote problem={problem} />
    </>
  );
}
