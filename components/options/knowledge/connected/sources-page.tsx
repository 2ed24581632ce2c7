import { Button } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { ProblemNote } from "../../problem-note.tsx";
import { go } from "../../route.ts";
import { status } from "../../status.ts";
import { useAsk } from "../../use-ask.ts";
import { KnowledgeHead } from "../knowledge-head.tsx";
import { SourceTable } from "./source-table.tsx";
import { useSources } from "./use-sources.ts";

/** Where knowledge comes from by itself, and what each source needs. */
export function SourcesPage() {
  const { value: sources, problem, reload } = useSources();
  const kinds = useAsk("source.kinds", {});
  const lock = locked(status.value, "edit-knowledge");
  return (
    <>
      <KnowledgeHead at="sources" title={t("op_sources_word")} lede={t("op_sources_lede")}>
        {lock ? null : (
          <Button kind="primary" onPress={() => go("knowledge", "sources", "add")}>
            <DeskIcon name="plus" />
            {t("op_source_add")}
          </Button>
        )}
      </KnowledgeHead>
      <LockNote lock={lock} />
      <ProblemNote problem={problem ?? kinds.problem} />
      {!sources && !problem ? <p class="d-muted">{t("op_loading")}</p> : null}
      {sources && sources.length === 0 ? <div class="d-empty">{t("op_sources_none")}</div> : null}
      {sources && sources.length > 0 ? (
        <SourceTable sources={sources} kinds={kinds.value ?? []} readOnly={lock !== null && lock.why !== "team"} onChanged={reload} />
      ) : null}
    </>
  );
}
