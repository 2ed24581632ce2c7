import { useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { SourceView } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { plural, t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { go } from "../../route.ts";
import { readStatus } from "../../status.ts";
import { useAct } from "../../use-act.ts";

/** Takes a source away; what it brought stays or goes, as the lead says. */
export function RemoveSource({ source }: { source: SourceView }) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useAct();
  const brought = source.articles + source.macros;
  const remove = (articles: "keep" | "remove") => {
    if (busy) return;
    void run(async () => {
      await send("source.remove", { id: source.settings.id, articles });
      void readStatus();
      go("knowledge", "sources");
    });
  };
  return (
    <section class="d-section">
      <h2>{t("op_source_remove")}</h2>
      {asking ? (
        <div class="d-note warn" role="group" aria-label={t("op_source_remove")}>
          <DeskIcon name="warn" />
          <div>
            {brought > 0 ? plural("op_source_remove_what", brought) : t("op_source_remove_nothing")}
            <div class="d-actions">
              {brought > 0 ? (
                <>
                  <Button shut={busy} onPress={() => remove("keep")}>
                    {plural("op_source_remove_keep", brought)}
                  </Button>
                  <Button shut={busy} onPress={() => remove("remove")}>
                    {plural("op_source_remove_all", brought)}
                  </Button>
                </>
              ) : (
                <Button shut={busy} onPress={() => remove("remove")}>
                  {t("op_remove")}
                </Button>
              )}
              <Button kind="link" onPress={() => setAsking(false)}>
                {t("op_cancel")}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <Button onPress={() => setAsking(true)}>
          <DeskIcon name="bin" />
          {t("op_source_remove_ask")}
        </Button>
      )}
      <ProblemNote problem={problem} />
    </section>
  );
}
