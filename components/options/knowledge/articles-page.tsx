import { useState } from "preact/hooks";
import type { Article } from "../../../lib/knowledge/article.ts";
import { Button } from "../../ui/button.tsx";
import { number, plural, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { go } from "../route.ts";
import { status } from "../status.ts";
import { ArticleDetail } from "./article-detail.tsx";
import { type ArticleFilter, filterArticles } from "./article-filter.ts";
import { ArticleFilters } from "./article-filters.tsx";
import { ArticleTable } from "./article-table.tsx";
import { LabelBar } from "./label-bar.tsx";

const everything: ArticleFilter = { text: "", tier: "", brand: "", state: "" };

/** All articles: narrow, select, label, take out of use. */
export function ArticlesPage({ articles, onChanged }: { articles: Article[]; onChanged: () => Promise<void> }) {
  const [filter, setFilter] = useState(everything);
  const [selected, setSelected] = useState<string[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const lock = locked(status.value, "edit-knowledge");
  const shown = filterArticles(articles, filter, new Date().toISOString());
  const picked = selected.filter((id) => shown.some((a) => a.id === id));
  const article = articles.find((a) => a.id === open) ?? null;
  return (
    <>
      <PageHead title={t("op_knowledge")} lede={t("op_knowledge_lede", number(articles.length), number(status.value?.sayable ?? 0))}>
        {lock ? null : (
          <Button kind="primary" onPress={() => go("knowledge", "import")}>
            <DeskIcon name="upload" />
            {t("op_import")}
          </Button>
        )}
      </PageHead>
      <LockNote lock={lock} />
      {articles.length === 0 ? (
        <div class="d-empty">{t("op_knowledge_empty")}</div>
      ) : (
        <div class={article ? "d-cols master" : ""}>
          <div>
            <ArticleFilters filter={filter} articles={articles} onFilter={setFilter} />
            {picked.length > 0 && !lock ? (
              <LabelBar
                ids={picked}
                onDone={async () => {
                  setSelected([]);
                  await onChanged();
                }}
              />
            ) : null}
            <p class="d-small" role="status">
              {plural("op_articles_shown", shown.length, number(articles.length))}
            </p>
            <ArticleTable
              articles={shown}
              selected={picked}
              open={open}
              narrow={article !== null}
              readOnly={lock !== null}
              onSelect={setSelected}
              onOpen={(id) => setOpen(id === open ? null : id)}
            />
          </div>
          {article ? (
            <div class="d-panel">
              <ArticleDetail
                key={article.id}
                article={article}
                readOnly={lock !== null && lock.why !== "team"}
                onChanged={onChanged}
                onClose={() => setOpen(null)}
              />
            </div>
          ) : null}
        </div>
      )}
    </>
  );
}
