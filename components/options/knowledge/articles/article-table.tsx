import type { ArticleRow } from "../../../../lib/knowledge-messages.ts";
import { t } from "../../../ui/i18n.ts";
import { TierBadge } from "../../../ui/tier-badge.tsx";
import { ago } from "../../../ui/when.ts";
import { State } from "../../note.tsx";
import { FlagMarks } from "./flags.tsx";
import { tellWords } from "./tell-words.ts";
import { tierBecause } from "./tier-because.ts";

interface ArticleTableProps {
  rows: ArticleRow[];
  sourceName: (source: string) => string;
  selected: string[];
  open: string | null;
  narrow: boolean;
  readOnly: boolean;
  onSelect: (ids: string[]) => void;
  onOpen: (id: string) => void;
}

/** Articles with their tier and why they have it. */
export function ArticleTable({ rows, selected, narrow, readOnly, onSelect, ...row }: ArticleTableProps) {
  const here = rows.map((r) => r.id);
  const all = here.length > 0 && here.every((id) => selected.includes(id));
  const others = selected.filter((id) => !here.includes(id));
  const toggle = (id: string) => onSelect(selected.includes(id) ? selected.filter((s) => s !== id) : [...selected, id]);
  return (
    <div class="d-scroll">
      <table class="d-table pick">
        <thead>
          <tr>
            {readOnly ? null : (
              <th>
                <label>
                  <span class="vh">{t("op_select_page")}</span>
                  <input class="d-check" type="checkbox" checked={all} onChange={() => onSelect(all ? others : [...others, ...here])} />
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
          {rows.map((r) => (
            <Row
              key={r.id}
              article={r}
              narrow={narrow}
              checked={readOnly ? null : selected.includes(r.id)}
              onCheck={() => toggle(r.id)}
              {...row}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<ArticleTableProps, "sourceName" | "open" | "narrow" | "onOpen"> {
  article: ArticleRow;
  /** Null where nothing may be changed. */
  checked: boolean | null;
  onCheck: () => void;
}

function Row({ article, sourceName, open, narrow, checked, onCheck, onOpen }: RowProps) {
  const seen = article.reviewed ?? article.updated;
  const place = [sourceName(article.source), article.section, article.brand].filter(Boolean).join(" · ");
  return (
    <tr aria-selected={article.id === open ? "true" : undefined}>
      {checked === null ? null : (
        <td>
          <label>
            <span class="vh">{t("op_select_named", article.title)}</span>
            <input class="d-check" type="checkbox" checked={checked} onChange={onCheck} />
          </label>
        </td>
      )}
      <th scope="row">
        <button
          type="button"
          class="d-rowlink"
          lang={article.locale}
          aria-expanded={article.id === open ? "true" : "false"}
          onClick={() => onOpen(article.id)}
        >
          {article.title}
        </button>
        {article.kind === "macro" ? <span class="d-plain d-beside">{t("op_saved_reply")}</span> : null}
        <span class="d-small">{place}</span>
        {article.quarantined === null ? null : <State kind="warn">{t("op_out_of_use")}</State>}
        <FlagMarks flags={article.flags} />
      </th>
      <td>
        <TierBadge tier={article.tier} />
      </td>
      {narrow ? null : (
        <>
          <td class="d-muted d-wrap">{tierBecause(article, sourceName(article.source))}</td>
          <td>{tellWords(article)}</td>
        </>
      )}
      <td>{seen ? <span class="d-nowrap">{ago(seen, Date.now())}</span> : <span class="d-muted">{t("op_unknown")}</span>}</td>
    </tr>
  );
}
