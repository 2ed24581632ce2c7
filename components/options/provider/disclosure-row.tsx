import type { ComponentChildren } from "preact";
import type { Known } from "../../../lib/provider-settings.ts";
import { IconButton } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { day } from "../../ui/when.ts";
import { State } from "../note.tsx";
import { disclosureName } from "./disclosure-words.ts";

interface DisclosureRowProps {
  row: Known;
  open: boolean;
  /** Null where nobody may edit it. */
  onOpen: (() => void) | null;
  /** The editor, shown below when it is open. */
  children: ComponentChildren;
}

/** One fact about the provider, and below it what it takes to correct it. */
export function DisclosureRow({ row, open, onOpen, children }: DisclosureRowProps) {
  const { field, value, source, asOf, by } = row;
  const name = disclosureName(field);
  const nobody = value === null && source === "";
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td class="d-wrap">
          {value === null ? <State kind="none">{t("op_unknown")}</State> : value}
          <span class="d-small">{nobody ? "" : t(by === "lead" ? "op_by_lead" : "op_by_us")}</span>
        </td>
        <td class={source === "" ? "d-any d-void" : "d-any"} data-label={t("op_fact_source")}>
          {source === "" ? <span class="d-muted">{t("op_fact_no_source")}</span> : <Where source={source} />}
        </td>
        <td class={asOf === "" ? "d-nowrap d-void" : "d-nowrap"} data-label={t("op_fact_as_of")}>
          {asOf === "" ? <span class="d-muted">{t("op_never")}</span> : day(asOf)}
        </td>
        <td>{onOpen ? <IconButton icon="pen" label={t("op_correct_named", name)} expanded={open} onPress={onOpen} /> : null}</td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={5}>{children}</td>
        </tr>
      ) : null}
    </>
  );
}

/** Only web addresses become links: a lead may name a contract. */
function Where({ source }: { source: string }) {
  if (!/^https:\/\//.test(source) || !URL.canParse(source)) return <>{source}</>;
  return (
    <a class="d-link d-out" href={source} target="_blank" rel="noreferrer">
      {new URL(source).host.replace(/^www\./, "")}
      <span class="vh"> {t("sb_new_tab")}</span>
    </a>
  );
}
