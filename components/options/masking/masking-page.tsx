import { send } from "../../../lib/bus.ts";
import type { Masking, Remembered } from "../../../lib/guardrails/masking.ts";
import { t } from "../../ui/i18n.ts";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { status } from "../status.ts";
import { Switch } from "../switch.tsx";
import { useAct } from "../use-act.ts";
import { useAsk } from "../use-ask.ts";
import { OwnPatternsPanel } from "./own-patterns-panel.tsx";
import { RememberedList } from "./remembered-list.tsx";

type List = "exceptions" | "additions";

/** What is masked before anything leaves: the built-in kinds, the team's own, and what this person remembered. */
export function MaskingPage() {
  const { value, problem, reload } = useAsk("redaction.read", {});
  const saving = useAct();
  const lock = locked(status.value, "edit-rules");
  if (problem) return <ProblemNote problem={problem} />;
  if (!value) return <p class="d-muted">{t("op_loading")}</p>;
  const { team, own } = value;
  const readOnly = lock !== null;
  const act = (step: () => Promise<unknown>) =>
    saving.run(async () => {
      await step();
      await reload();
    });
  const save = (change: Partial<Masking>) => act(() => send("redaction.save", { ...team, ...change }));
  const remember = (list: List, entry: Remembered) => void act(() => send("redaction.remember", { list, entry }));
  const forget = (list: List, entry: Remembered) => void act(() => send("redaction.forget", { list, entry }));
  return (
    <>
      <PageHead title={t("op_masking")} lede={t("op_masking_lede")} />
      <LockNote lock={lock} />
      <ProblemNote problem={saving.problem} />
      <section class="d-section d-narrow">
        <h2>{t("op_masking_built_in")}</h2>
        <p>{t("op_masking_built_in_list")}</p>
        <p class="d-small">{t("op_masking_never")}</p>
        <Switch label={t("op_masking_names")} on={team.names} shut={readOnly || saving.busy} onTurn={(names) => void save({ names })} />
        <p class="d-small">{t("op_masking_names_means")}</p>
      </section>
      <OwnPatternsPanel patterns={team.patterns} readOnly={readOnly} busy={saving.busy} onPatterns={(patterns) => save({ patterns })} />
      {(["exceptions", "additions"] as const).map((list) => (
        <section key={list} class="d-section">
          <h2>{t(`op_masking_${list}`)}</h2>
          <p class="d-small">{t(`op_masking_${list}_lede`)}</p>
          <div class="d-cols even">
            <div>
              <h3>{t("op_masking_team")}</h3>
              <RememberedList
                list={list}
                entries={team[list]}
                readOnly={readOnly}
                onAdd={(entry) => void save({ [list]: [...team[list].filter((e) => e.text !== entry.text), entry] })}
                onRemove={(entry) => void save({ [list]: team[list].filter((e) => e !== entry) })}
              />
            </div>
            <div>
              <h3>{t("op_masking_own")}</h3>
              <p class="d-small">{t("op_masking_own_lede")}</p>
              <RememberedList
                list={list}
                entries={own[list]}
                readOnly={saving.busy}
                onAdd={(entry) => remember(list, entry)}
                onRemove={(entry) => forget(list, entry)}
              />
            </div>
          </div>
        </section>
      ))}
    </>
  );
}
