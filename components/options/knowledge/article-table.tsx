import { useState } from "preact/hooks";
import type { Article } from "../../../lib/knowledge/article.ts";
import { Button } from "../../ui/button.tsx";
import { number, t } from "../../ui/i18n.ts";
import { TierBadge } from "../../ui/tier-badge.tsx";
import { ago } from "../../ui/when.ts";
import { State } from "../note.tsx";
import { isStale } from "./article-filter.ts";
import { tierBecause } from "./tier-because.ts";

interface ArticleTableProps {
  articles: Article[];
  selected: string[];
  open: string | null;
  narrow: boolean;
  readOnly: boolean;
  onSelect: (ids: string[]) => void;
  onOpen: (id: string) => void;
}

const pageSize = 100;

/** Articles with their tier and why they have it. */
export function ArticleTable({ articles, selected, open, narrow, readOnly, onSelect, onOpen }: ArticleTableProps) {
  const [shown, setShown] = useState(pageSize);
  const all = articles.length > 0 && selected.length === articles.length;
  const toggle = (id: string) => onSelect(selected.includes(id) ? selected.filter((s) => s !== id) : [...selected, id]);
  return (
    <div class="d-scroll">
      <table class="d-table pick">
        <thead>
          <tr>
            {readOnly ? null : (
              <th>
                <label>
                  <span class="vh">{t("op_select_all")}</span>
                  <input class="d-check" type="checkbox" checked={all} onChange={() => onSelect(all ? [] : articles.map((a) => a.id))} />
                </label>
              </th>
            )}
            <th>{t("op_article")}</th>
            <th>{t("op_tier")}</th>
            {narrow ? null : (
              <>
                <th>{t("op_why_tier")}</th>
                <th>{t("op_tell")}</th>
              </>
            )}
            <th>{t("op_age")}</th>
          </tr>
        </thead>
        <tbody>
          {articles.slice(0, shown).map((a) => (
            <tr key={a.id} aria-selected={a.id === open ? "true" : undefined}>
              {readOnly ? null : (
                <td>
                  <label>
                    <span class="vh">{t("op_select_named", a.title)}</span>
                    <input class="d-check" type="checkbox" checked={selected.includes(a.id)} onChange={() => toggle(a.id)} />
                  </label>
                </td>
              )}
              <th scope="row" lang={a.locale}>
                <button type="button" class="d-rowlink" aria-expanded={a.id === open ? "true" : "false"} onClick={() => onOpen(a.id)}>
                  {a.title}
                </button>
                <span class="d-small">{[a.source, a.brand].filter(Boolean).join(" · ")}</span>
                {a.quarantined === null ? null : <State kind="warn">{t("op_out_of_use")}</State>}
              </th>
              <td>
                <TierBadge tier={a.tier} />
              </td>
              {narrow ? null : (
                <>
                  <td class="d-muted">{tierBecause(a)}</td>
                  <td>{tellWords(a)}</td>
                </>
              )}
              <td>
                <Age article={a} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {articles.length > shown ? (
        <Button kind="link" onPress={() => setShown(shown + pageSize)}>
          {t("op_show_more", number(articles.length - shown))}
        </Button>
      ) : null}
    </div>
  );
}

/** How the article may reach a customer. */
export function tellWords(article: Article): string {
  if (article.tier === "public") return t("op_tell_quoted");
  if (article.tier === "authenticated") return t("op_tell_identity");
  return article.tier === "internal" && article.tellable === "own-words" ? t("op_tell_own_words") : t("op_tell_no");
}

function Age({ article }: { article: Article }) {
  const seen = article.reviewed ?? article.updated;
  if (!seen) return <span class="d-muted">{t("op_unknown")}</span>;
  const words = ago(seen, Date.now());
  return isStale(article, new Date().toISOString()) ? <State kind="none">{words}</State> : <span class="d-nowrap">{words}</span>;
}
