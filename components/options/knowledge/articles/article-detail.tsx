import type { Article } from "../../../../lib/knowledge/article.ts";
import { Button } from "../../../ui/button.tsx";
import { languageName, list, t } from "../../../ui/i18n.ts";
import { TierBadge } from "../../../ui/tier-badge.tsx";
import { day } from "../../../ui/when.ts";
import type { Lock } from "../../locked.ts";
import { ProblemNote } from "../../problem-note.tsx";
import { go } from "../../route.ts";
import { useAsk } from "../../use-ask.ts";
import { ArticleUse } from "./article-use.tsx";
import { FlagNotes } from "./flags.tsx";
import { OutLink } from "./out-link.tsx";
import { tellWords } from "./tell-words.ts";
import { tierBecause } from "./tier-because.ts";

interface ArticleDetailProps {
  id: string;
  sourceName: (source: string) => string;
  lock: Lock;
  onChanged: () => Promise<void>;
}

/** One article: what it says, where it came from, why it has its tier, and taking it out of use. */
export function ArticleDetail({ id, sourceName, lock, onChanged }: ArticleDetailProps) {
  const { value: article, problem, reload } = useAsk("knowledge.find", { id, revision: null });
  const close = (
    <Button kind="small-link" onPress={() => go("knowledge")}>
      {t("op_close")}
    </Button>
  );
  if (!article)
    return (
      <div class="d-gap">
        <div class="d-section-head">{close}</div>
        <ProblemNote problem={problem} />
        {problem ? null : <p class="d-muted">{t("op_article_not_here")}</p>}
      </div>
    );
  const changed = async () => {
    await Promise.all([reload(), onChanged()]);
  };
  return (
    <div class="d-gap">
      <div class="d-section-head">
        <h2 lang={article.locale}>{article.title}</h2>
        <TierBadge tier={article.tier} />
        {close}
      </div>
      <FlagNotes flags={article.flags} />
      <Facts article={article} sourceName={sourceName} />
      <ArticleUse article={article} readOnly={lock !== null && lock.why !== "team"} ruled={lock !== null} onChanged={changed} />
      <div class="d-said d-prose" lang={article.locale}>
        {article.body}
      </div>
    </div>
  );
}

function Facts({ article, sourceName }: { article: Article; sourceName: (source: string) => string }) {
  const facts: [string, preact.ComponentChildren][] = [
    [t("op_why_tier"), tierBecause(article, sourceName(article.source))],
    [t("op_tell"), tellWords(article)],
    [t("op_from"), [sourceName(article.source), article.section].filter(Boolean).join(" · ")],
    [t("op_labels"), article.labels.length > 0 ? list(article.labels) : null],
    [t("op_language"), languageName(article.locale)],
    [t("op_brand"), article.brand ?? t("op_every_brand")],
    [t("op_product"), article.product],
    [t("op_owner"), article.owner],
    [t("op_revised"), article.updated ? day(article.updated) : t("op_unknown")],
    [t("op_reviewed"), article.reviewed ? day(article.reviewed) : t("op_never")],
    [t("op_revision"), article.revision],
    [t("op_address"), article.url ? <OutLink url={article.url}>{article.url}</OutLink> : null],
  ];
  return (
    <dl class="d-kv">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}
