import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { Article } from "../../../lib/knowledge/article.ts";
import { Button } from "../../ui/button.tsx";
import { languageName, t } from "../../ui/i18n.ts";
import { TierBadge } from "../../ui/tier-badge.tsx";
import { day } from "../day-time.ts";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";
import { tellWords } from "./article-table.tsx";
import { tierBecause } from "./tier-because.ts";

interface ArticleDetailProps {
  article: Article;
  readOnly: boolean;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** One article: what it says, where it came from, and taking it out of use. */
export function ArticleDetail({ article, readOnly, onChanged, onClose }: ArticleDetailProps) {
  return (
    <div class="d-gap">
      <div class="d-section-head">
        <h2 lang={article.locale}>{article.title}</h2>
        <TierBadge tier={article.tier} />
        <Button kind="small-link" onPress={onClose}>
          {t("op_close")}
        </Button>
      </div>
      <dl class="d-kv">
        <dt>{t("op_why_tier")}</dt>
        <dd>{tierBecause(article)}</dd>
        <dt>{t("op_tell")}</dt>
        <dd>{tellWords(article)}</dd>
        <dt>{t("op_language")}</dt>
        <dd>{languageName(article.locale)}</dd>
        <dt>{t("op_brand")}</dt>
        <dd>{article.brand ?? t("op_every_brand")}</dd>
        <dt>{t("op_from")}</dt>
        <dd>{article.source}</dd>
        <dt>{t("op_revised")}</dt>
        <dd>{article.updated ? day(article.updated) : t("op_unknown")}</dd>
        <dt>{t("op_reviewed")}</dt>
        <dd>{article.reviewed ? day(article.reviewed) : t("op_never")}</dd>
        {article.url ? (
          <>
            <dt>{t("op_address")}</dt>
            <dd class="d-mono">{article.url}</dd>
          </>
        ) : null}
      </dl>
      <Use article={article} readOnly={readOnly} onChanged={onChanged} />
      <div class="d-said d-prose" lang={article.locale}>
        {article.body}
      </div>
    </div>
  );
}

function Use({ article, readOnly, onChanged }: Omit<ArticleDetailProps, "onClose">) {
  const [reason, setReason] = useState("");
  const { busy, problem, run } = useAct();
  const set = (value: string | null) => {
    if (!busy)
      void run(async () => {
        await send("knowledge.quarantine", { id: article.id, reason: value });
        await onChanged();
      });
  };
  const out = article.quarantined !== null;
  if (!out && readOnly) return null;
  return (
    <>
      {out ? (
        <Note kind="warn" title={t("op_out_of_use")}>
          {article.quarantined}
        </Note>
      ) : null}
      {readOnly ? null : out ? (
        <Button onPress={() => set(null)}>{t("op_use_again")}</Button>
      ) : (
        <>
          <Field label={t("op_take_out_why")}>
            <TextInput value={reason} onText={setReason} />
          </Field>
          <Button
            shut={reason.trim() === "" || busy}
            onPress={() => {
              if (reason.trim()) set(reason.trim());
            }}
          >
            {t("op_take_out")}
          </Button>
        </>
      )}
      <ProblemNote problem={problem} />
    </>
  );
}
