import { useEffect, useState } from "preact/hooks";
import { ProblemNote } from "../options/problem-note.tsx";
import { AllowSite } from "../options/sites/allow-site.tsx";
import { readStatus, status, statusProblem } from "../options/status.ts";
import { t } from "../ui/i18n.ts";
import { LoadKnowledge } from "./load-knowledge.tsx";
import { Step } from "./step.tsx";

/** Three steps after install: something to know, a site to work on, a ticket. */
export function WelcomePage() {
  const [allowed, setAllowed] = useState<string | null>(null);
  useEffect(() => void readStatus(), []);
  const s = status.value;
  const knows = (s?.articles ?? 0) > 0;
  const origins = s?.origins ?? [];
  return (
    <main class="d-start">
      <p class="d-name">
        Footnote<sup>1</sup>
      </p>
      <h1>{t("wl_title")}</h1>
      <p class="d-lede">{t("wl_lede")}</p>
      <ProblemNote problem={statusProblem.value} />
      <ol class="d-section">
        <Step no={1} title={t("wl_know")} done={knows}>
          <LoadKnowledge status={s} />
        </Step>
        <Step no={2} title={t("wl_site")} done={origins.length > 0}>
          <p class="d-muted">{t("wl_site_means")}</p>
          {origins.length > 0 ? <p role="status">{t("wl_sites_allowed", allowed ?? origins.join(", "))}</p> : null}
          <AllowSite onAllowed={setAllowed} />
        </Step>
        <Step no={3} title={t("wl_ticket")} done={(s?.log ?? 0) > 1}>
          <p class="d-muted">{t("wl_ticket_means")}</p>
        </Step>
      </ol>
      <section class="d-section d-narrow">
        <h2>{t("wl_nothing")}</h2>
        <p class="d-muted">{t("wl_nothing_means")}</p>
      </section>
    </main>
  );
}
