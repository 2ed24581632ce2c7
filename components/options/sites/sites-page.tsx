import { useState } from "preact/hooks";
import { t } from "../../ui/i18n.ts";
import { PageHead } from "../page-head.tsx";
import { status } from "../status.ts";
import { AllowSite } from "./allow-site.tsx";
import { AllowedSites } from "./allowed-sites.tsx";
import { DeskTable } from "./desk-table.tsx";
import { RecipeTable } from "./recipe-table.tsx";

/** On which sites Footnote may run. */
export function SitesPage() {
  const [allowed, setAllowed] = useState<string | null>(null);
  const origins = status.value?.origins ?? null;
  return (
    <>
      <PageHead title={t("op_sites")} lede={t("op_sites_lede")} />
      <AllowSite onAllowed={setAllowed} />
      {allowed ? (
        <p class="d-section" role="status">
          {t("op_site_allowed", allowed)}
        </p>
      ) : null}
      {origins ? <AllowedSites sites={origins} /> : null}
      <DeskTable key={origins?.join(" ")} />
      <RecipeTable />
    </>
  );
}
