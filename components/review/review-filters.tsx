import { agentOf } from "../options/log/log-item.ts";
import { SelectInput } from "../options/select-input.tsx";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import type { ReviewFilter, Suggestion } from "./suggestions.ts";

interface ReviewFiltersProps {
  filter: ReviewFilter;
  all: Suggestion[];
  onFilter: (filter: ReviewFilter) => void;
}

const nothing: ReviewFilter = { agent: "", brand: "", kind: "", changed: "", verdict: "" };

/** Narrows the suggestions. */
export function ReviewFilters({ filter, all, onFilter }: ReviewFiltersProps) {
  const agents = [...new Set(all.map((s) => agentOf(s.item) ?? s.item.install))].sort();
  const brands = [...new Set(all.map((s) => s.item.entry?.brand).filter((b) => b != null))].sort();
  const named = (values: string[], any: string) => [{ value: "", name: any }, ...values.map((v) => ({ value: v, name: v }))];
  const kinds = [
    { value: "", name: t("rv_any_kind") },
    ...(["red", "amber", "green"] as const).map((r) => ({ value: r as string, name: t(`op_risk_${r}`) })),
    { value: "reported", name: t("rv_reported") },
  ];
  const changed = [
    { value: "", name: t("rv_any_change") },
    ...(["unchanged", "little", "much", "discarded", "unsent"] as const).map((c) => ({ value: c as string, name: t(`rv_changed_${c}`) })),
  ];
  const verdicts = [
    { value: "", name: t("rv_any_verdict") },
    { value: "none", name: t("rv_unjudged") },
    ...(["right", "wrong"] as const).map((v) => ({ value: v as string, name: t(`op_verdict_${v}`) })),
  ];
  return (
    <div class="d-filters" role="search">
      <label>
        {t("op_agent")}
        <SelectInput value={filter.agent} options={named(agents, t("rv_any_agent"))} onPick={(agent) => onFilter({ ...filter, agent })} />
      </label>
      <label>
        {t("op_brand")}
        <SelectInput value={filter.brand} options={named(brands, t("op_any_brand"))} onPick={(brand) => onFilter({ ...filter, brand })} />
      </label>
      <label>
        {t("op_kind")}
        <SelectInput value={filter.kind} options={kinds} onPick={(kind) => onFilter({ ...filter, kind })} />
      </label>
      <label>
        {t("rv_changed")}
        <SelectInput value={filter.changed} options={changed} onPick={(c) => onFilter({ ...filter, changed: c })} />
      </label>
      <label>
        {t("op_verdict")}
        <SelectInput value={filter.verdict} options={verdicts} onPick={(verdict) => onFilter({ ...filter, verdict })} />
      </label>
      <Button kind="link" onPress={() => onFilter(nothing)}>
        {t("rv_clear")}
      </Button>
    </div>
  );
}
