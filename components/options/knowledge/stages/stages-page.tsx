import { send } from "../../../../lib/bus.ts";
import type { SearchStages } from "../../../../lib/source-settings.ts";
import { t } from "../../../ui/i18n.ts";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { Note } from "../../note.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { status } from "../../status.ts";
import { Switch } from "../../switch.tsx";
import { useAct } from "../../use-act.ts";
import { useAsk } from "../../use-ask.ts";
import { KnowledgeHead } from "../knowledge-head.tsx";

/** The two stages of the search that a model may do, and what each sends out. */
export function StagesPage() {
  const { value: stages, problem, reload } = useAsk("search.stages", {});
  const provider = useAsk("provider.read", {});
  const saving = useAct();
  const lock = locked(status.value, "edit-knowledge");
  const settings = provider.value?.settings ?? null;
  const model = settings !== null && settings.kind !== "device" ? settings.model : null;
  const turn = (part: Partial<SearchStages>) => {
    if (!stages || saving.busy) return;
    void saving.run(async () => {
      await send("search.save-stages", { ...stages, ...part });
      await reload();
    });
  };
  const shut = lock !== null || model === null || saving.busy;
  return (
    <>
      <KnowledgeHead at="search" title={t("op_stages_title")} lede={t("op_stages_lede")} />
      <LockNote lock={lock} />
      <ProblemNote problem={problem ?? provider.problem ?? saving.problem} />
      {stages && settings ? null : problem || provider.problem ? null : <p class="d-muted">{t("op_loading")}</p>}
      {settings && model === null ? (
        <Note kind="info" title={t("op_stages_no_model")}>
          {t("op_stages_no_model_next")}{" "}
          <a class="d-link" href="#provider">
            {t("op_provider")}
          </a>
        </Note>
      ) : null}
      {stages && settings ? (
        <div class="d-narrow d-section d-stages">
          <Stage
            on={stages.translate && model !== null}
            label={t("op_stage_translate")}
            means={t("op_stage_translate_means")}
            leaves={t("op_stage_translate_leaves", model ?? t("op_stage_the_model"))}
            shut={shut}
            onTurn={(translate) => turn({ translate })}
          />
          <Stage
            on={stages.rerank && model !== null}
            label={t("op_stage_rerank")}
            means={t("op_stage_rerank_means")}
            leaves={t("op_stage_rerank_leaves", model ?? t("op_stage_the_model"))}
            shut={shut}
            onTurn={(rerank) => turn({ rerank })}
          />
          <p class="d-small">{t("op_stages_gain")}</p>
        </div>
      ) : null}
    </>
  );
}

interface StageProps {
  on: boolean;
  label: string;
  means: string;
  leaves: string;
  shut: boolean;
  onTurn: (on: boolean) => void;
}

function Stage({ on, label, means, leaves, shut, onTurn }: StageProps) {
  return (
    <section class="d-stage">
      <Switch on={on} label={label} shut={shut} onTurn={onTurn} />
      <p>{means}</p>
      <dl class="d-kv">
        <dt>{t("op_stage_leaves")}</dt>
        <dd>{leaves}</dd>
      </dl>
    </section>
  );
}
