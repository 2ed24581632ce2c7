import type { Stated as Fact } from "../../lib/session.ts";
import { t } from "../ui/i18n.ts";
import { day } from "../ui/when.ts";

/** What is stated about the provider, by whom, where it was read and when; *unknown* where nobody says. */
export function Stated({ fact }: { fact: Fact | null }) {
  if (!fact) return <>{t("sb_not_stated")}</>;
  return (
    <>
      {fact.value}
      <span class="faint">
        {" "}
        {fact.by === "footnote" ? t("sb_read_by_us") : t("sb_stated_by", fact.by === "lead" ? t("sb_by_lead") : fact.by)}
        {fact.source ? (
          <>
            {": "}
            <Where source={fact.source} />
          </>
        ) : null}
        {fact.asOf ? `, ${day(fact.asOf)}` : ""}
      </span>
    </>
  );
}

/** Only web addresses become links: a lead may name a contract. */
function Where({ source }: { source: string }) {
  if (!/^https:\/\//.test(source) || !URL.canParse(source)) return <>{source}</>;
  return (
    <a href={source} target="_blank" rel="noreferrer">
      {new URL(source).host.replace(/^www\./, "")}
      <span class="vh"> {t("sb_new_tab")}</span>
    </a>
  );
}
