import { useState } from "preact/hooks";
import type { Reply } from "../../../../lib/bus.ts";
import type { messages } from "../../../../lib/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { number, plural, t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { Pager } from "../../pager.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { go } from "../../route.ts";
import { readStatus, status } from "../../status.ts";
import { KnowledgeHead } from "../knowledge-head.tsx";
import { ArticleDetail } from "./article-detail.tsx";
import { everything, isNarrowed, pageSize } from "./article-filter.ts";
import { ArticleFilters } from "./article-filters.tsx";
import { ArticleTable } from "./article-table.tsx";
import { HeldNote } from "./held-note.tsx";
import { IndexLine } from "./index-line.tsx";
import { type Held, LabelBar } from "./label-bar.tsx";
import { useRows } from "./use-rows.ts";

export type Rows = Reply<typeof messages, "knowledge.rows">;

/** All articles: narrow, select, label, take out of use. `open` is the article that the address names. */
export function ArticlesPage({ open }: { open: string | null }) {
  const [filter, setFilter] = useState(everything);
  const { value: rows, problem, reload } = useRows(filter);
  const lock = locked(status.value, "edit-knowledge");
  const changed = async () => {
    await reload();
    void readStatus();
  };
  return (
    <>
      <KnowledgeHead at="articles" title={t("op_knowledge")} lede={rows && rows.all > 0 ? lede(rows) : null}>
        {lock ? null : (
          <>
            <Button onPress={() => go("knowledge", "import")}>
              <DeskIcon name="upload" />
              {t("op_import")}
            </Button>
            <Button kind="primary" onPress={() => go("knowledge", "sources", "add")}>
              <DeskIcon name="plus" />
              {t("op_source_add")}
            </Button>
          </>
        )}
      </KnowledgeHead>
      <LockNote lock={lock} />
      <ProblemNote problem={problem} />
      {rows ? rows.all > 0 ? <IndexLine index={rows.index} /> : null : problem ? null : <p class="d-muted">{t("op_loading")}</p>}
      {rows && rows.all === 0 ? <div class="d-empty">{t("op_knowledge_empty")}</div> : null}
      {rows && rows.all > 0 ? <List filter={filter} rows={rows} open={open} lock={lock} onFilter={setFilter} onChanged={changed} /> : null}
    </>
  );
}

function lede(rows: Rows): string {
  return t("op_knowledge_lede", number(rows.all), number(status.value?.sayable ?? 0));
}

interface ListProps {
  filter: typeof everything;
  rows: Rows;
  open: string | null;
  lock: ReturnType<typeof locked>;
  onFilter: (filter: typeof everything) => void;
  onChanged: () => Promise<void>;
}

function List({ filter, rows, open, lock, onFilter, onChanged }: ListProps) {
  const [selected, setSelected] = useState<string[]>([]);
  const [held, setHeld] = useState<Held>([]);
  const names = new Map(rows.sources.map((s) => [s.source, s.name]));
  const sourceName = (source: string) => names.get(source) || source || t("op_top_folder");
  const narrow = (next: typeof everything) => {
    // Another filter may hide what was selected; another page of the same list does not unselect it.
    if (next.from === filter.from) setSelected([]);
    onFilter(next);
  };
  const done = async (heldBack: Held) => {
    setSelected([]);
    setHeld(heldBack);
    await onChanged();
  };
  return (
    <div class={open ? "d-cols master beside" : ""}>
      <div>
        <ArticleFilters filter={filter} rows={rows} onFilter={narrow} />
        {selected.length > 0 && !lock ? <LabelBar ids={selected} onClear={() => setSelected([])} onDone={done} /> : null}
        <HeldNote held={held} rows={rows.rows} sourceName={sourceName} onClose={() => setHeld([])} />
        <p class="d-small" role="status">
          {plural("op_articles_found", rows.found, number(rows.all))}
        </p>
        {rows.rows.length > 0 ? (
          <ArticleTable
            rows={rows.rows}
            sourceName={sourceName}
            selected={selected}
            open={open}
            narrow={open !== null}
            readOnly={lock !== null}
            onSelect={setSelected}
            onOpen={(id) => (id === open ? go("knowledge") : go("knowledge", "article", id))}
          />
        ) : (
          <div class="d-empty">
            {t("op_articles_none_fit")}
            {isNarrowed(filter) ? (
              <div class="d-actions">
                <Button kind="small" onPress={() => narrow(everything)}>
                  {t("op_show_all")}
                </Button>
              </div>
            ) : null}
          </div>
        )}
        <Pager from={filter.from} size={pageSize} found={rows.found} onFrom={(from) => onFilter({ ...filter, from })} />
      </div>
      {open ? (
        <div class="d-panel">
          <ArticleDetail key={open} id={open} sourceName={sourceName} lock={lock} onChanged={onChanged} />
        </div>
      ) : null}
    </div>
  );
}
