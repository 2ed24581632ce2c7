import { useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { Article } from "../../../../lib/knowledge/article.ts";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { Field } from "../../field.tsx";
import { Note } from "../../note.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { TextInput } from "../../text-input.tsx";
import { useAct } from "../../use-act.ts";

interface ArticleUseProps {
  article: Article;
  /** Nothing may be changed here. */
  readOnly: boolean;
  /** A team file rules: an article may leave use here, and nothing else. */
  ruled: boolean;
  onChanged: () => Promise<void>;
}

/** Whether drafts may use the article: taking it out with a reason, putting it back, and saying that it was looked at. */
export function ArticleUse({ article, readOnly, ruled, onChanged }: ArticleUseProps) {
  const { busy, problem, run } = useAct();
  const act = (action: () => Promise<unknown>) => {
    if (busy) return;
    void run(async () => {
      await action();
      await onChanged();
    });
  };
  const quarantine = (reason: string | null) => act(() => send("knowledge.quarantine", { id: article.id, reason }));
  const out = article.quarantined !== null;
  return (
    <>
      {out ? (
        <Note kind="warn" title={t("op_out_of_use")}>
          {article.quarantined === "reports" ? t("op_quarantine_reports") : article.quarantined}
        </Note>
      ) : null}
      {readOnly ? null : (
        <div class="d-actions">
          {ruled ? null : (
            <Button shut={busy} onPress={() => act(() => send("knowledge.reviewed", { ids: [article.id] }))}>
              <DeskIcon name="check" />
              {t("op_reviewed_today")}
            </Button>
          )}
          {out ? (
            <Button shut={busy} onPress={() => quarantine(null)}>
              {t("op_use_again")}
            </Button>
          ) : null}
        </div>
      )}
      {readOnly || out ? null : <TakeOut busy={busy} onTake={quarantine} />}
      <ProblemNote problem={problem} />
    </>
  );
}

function TakeOut({ busy, onTake }: { busy: boolean; onTake: (reason: string) => void }) {
  const [reason, setReason] = useState("");
  const why = reason.trim();
  return (
    <div class="d-inline">
      <Field label={t("op_take_out_why")}>
        <TextInput value={reason} onText={setReason} />
      </Field>
      <Button shut={why === "" || busy} onPress={() => why !== "" && onTake(why)}>
        {t("op_take_out")}
      </Button>
    </div>
  );
}
