import type { Tier } from "../../../../lib/knowledge/article.ts";
import type { ArticleFilter } from "../../../../lib/knowledge-messages.ts";
import { languageName, number, t } from "../../../ui/i18n.ts";
import { SelectInput } from "../../select-input.tsx";
import { TextInput } from "../../text-input.tsx";
import type { Rows } from "./articles-page.tsx";

interface ArticleFiltersProps {
  filter: ArticleFilter;
  rows: Rows;
  onFilter: (filter: ArticleFilter) => void;
}

const tiers = [
  ["public", "op_read_everyone"],
  ["authenticated", "op_read_signed_in"],
  ["internal", "op_read_us"],
  ["never", "op_read_never"],
] as const;
const states = [
  ["unlabelled", "op_only_unlabelled"],
  ["flagged", "op_only_flagged"],
  ["quarantined", "op_quarantined"],
  ["macros", "op_only_macros"],
] as const;

/** Narrows the list of articles; each choice says how many it leaves where that is known. */
export function ArticleFilters({ filter, rows, onFilter }: ArticleFiltersProps) {
  // A narrower list is looked at from its beginning.
  const narrow = (part: Partial<ArticleFilter>) => onFilter({ ...filter, from: 0, ...part });
  const pick = (label: string, value: string | null, options: { value: string; name: string }[], onPick: (v: string | null) => void) => (
    <label>
      {label}
      <SelectInput value={value ?? ""} options={options} onPick={(v) => onPick(v === "" ? null : v)} />
    </label>
  );
  const counted = (name: string, count: number | undefined) => (count === undefined ? name : t("op_counted", name, number(count)));
  const readers = tiers.map(([value, name]) => ({ value, name: counted(t(name), rows.tiers[value]) }));
  return (
    <div class="d-filters" role="search">
      <label>
        {t("op_title_or_section")}
        <TextInput type="search" value={filter.words} onText={(words) => narrow({ words })} />
      </label>
      {pick(t("op_tier"), filter.tier, [{ value: "", name: t("op_any_tier") }, ...readers], (tier) =>
        narrow({ tier: tier as Tier | null }),
      )}
      {pick(
        t("op_source"),
        filter.source,
        [
          { value: "", name: t("op_any_source") },
          ...rows.sources.map((s) => ({ value: s.source, name: counted(s.name || t("op_top_folder"), s.count) })),
        ],
        (source) => narrow({ source }),
      )}
      {rows.brands.length === 0
        ? null
        : pick(
            t("op_brand"),
            filter.brand,
            [{ value: "", name: t("op_any_brand") }, ...rows.brands.map((b) => ({ value: b, name: b }))],
            (brand) => narrow({ brand }),
          )}
      {rows.locales.length < 2
        ? null
        : pick(
            t("op_language"),
            filter.locale,
            [{ value: "", name: t("op_any_language") }, ...rows.locales.map((l) => ({ value: l, name: languageName(l) }))],
            (locale) => narrow({ locale }),
          )}
      {pick(
        t("op_state"),
        filter.only,
        [{ value: "", name: t("op_any_state") }, ...states.map(([value, name]) => ({ value, name: t(name) }))],
        (only) => narrow({ only: only as ArticleFilter["only"] }),
      )}
    </div>
  );
}
