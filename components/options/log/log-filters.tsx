import { t } from "../../ui/i18n.ts";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import { kindName, kinds } from "./happening-words.ts";
import type { LogFilter } from "./log-filter.ts";

/** Narrows the log. */
export function LogFilters({ filter, onFilter }: { filter: LogFilter; onFilter: (filter: LogFilter) => void }) {
  const options = [{ value: "", name: t("op_any_kind") }, ...kinds.map((k) => ({ value: k as string, name: kindName(k) }))];
  return (
    <div class="d-filters" role="search">
      <label>
        {t("op_kind")}
        <SelectInput value={filter.kind} options={options} onPick={(kind) => onFilter({ ...filter, kind })} />
      </label>
      <label>
        {t("op_ticket")}
        <TextInput type="search" value={filter.ticket} onText={(ticket) => onFilter({ ...filter, ticket })} />
      </label>
      <label>
        {t("op_text_or_brand")}
        <TextInput type="search" value={filter.text} onText={(text) => onFilter({ ...filter, text })} />
      </label>
    </div>
  );
}
