import type { Article } from "../../../lib/knowledge/article.ts";
import { t } from "../../ui/i18n.ts";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import type { ArticleFilter } from "./article-filter.ts";

interface ArticleFiltersProps {
  filter: ArticleFilter;
  articles: Article[];
  onFilter: (filter: ArticleFilter) => void;
}

/** Narrows the list of articles. */
export function ArticleFilters({ filter, articles, onFilter }: ArticleFiltersProps) {
  const brands = [...new Set(articles.map((a) => a.brand ?? "*"))].sort();
  const tiers = [
    { value: "", name: t("op_any_tier") },
    { value: "public", name: t("op_read_everyone") },
    { value: "authenticated", name: t("op_read_signed_in") },
    { value: "internal", name: t("op_read_us") },
    { value: "never", name: t("op_read_never") },
  ];
  const states = [
    { value: "", name: t("op_any_state") },
    { value: "quarantined", name: t("op_quarantined") },
    { value: "stale", name: t("op_stale") },
  ];
  return (
    <div class="d-filters" role="search">
      <label>
        {t("op_title_or_folder")}
        <TextInput type="search" value={filter.text} onText={(text) => onFilter({ ...filter, text })} />
      </label>
      <label>
        {t("op_tier")}
        <SelectInput value={filter.tier} options={tiers} onPick={(tier) => onFilter({ ...filter, tier })} />
      </label>
      <label>
        {t("op_brand")}
        <SelectInput
          value={filter.brand}
          options={[
            { value: "", name: t("op_any_brand") },
            ...brands.map((b) => ({ value: b, name: b === "*" ? t("op_every_brand") : b })),
          ]}
          onPick={(brand) => onFilter({ ...filter, brand })}
        />
      </label>
      <label>
        {t("op_state")}
        <SelectInput
          value={filter.state}
          options={states}
          onPick={(state) => onFilter({ ...filter, state: state as ArticleFilter["state"] })}
        />
      </label>
    </div>
  );
}
