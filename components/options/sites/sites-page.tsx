import { useState } from "preact/hooks";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { PageHead } from "../page-head.tsx";
import { status } from "../status.ts";
import { AllowSite } from "./allow-site.tsx";
import { DeskTable } from "./desk-table.tsx";
import { RecipeTable } from "./recipe-table.tsx";

/** On which sites Footnote may run. */
export function SitesPage() {
  const [allowed, setAllowed] = useState<string | null>(null);
  const origins = status.value?.origins ?? [];
  return (
    <>
      <PageHead title={t("op_sites")} lede={t("op_sites_lede")} />
      <AllowSite onAllowed={setAllowed} />
      {allowed ? (
        <p class="d-section" role="status">
          {t("op_site_allowed", allowed)}
        </p>
      ) : null}
      <section class="d-section">
        <h2>{t("op_sites_allowed")}</h2>
        {origins.length === 0 ? (
          <p class="d-empty">{t("op_sites_empty")}</p>
        ) : (
          <table class="d-table still d-narrow">
            <thead>
              <tr>
                <th>{t("op_site")}</th>
              </tr>
            </thead>
            <tbody>
              {origins.map((o) => (
                <tr key={o}>
                  <td>
                    <DeskIcon name="sites" /> <span class="d-mono">{o}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {origins.length > 0 ? <p class="d-small">{t("op_sites_take_back")}</p> : null}
      </section>
      <DeskTable key={origins.join(" ")} />
      <RecipeTable />
    </>
  );
}
