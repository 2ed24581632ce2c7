import { useEffect } from "preact/hooks";
import { t } from "../ui/i18n.ts";
import { Frame, type Place } from "./frame.tsx";
import { KnowledgePage } from "./knowledge/knowledge-page.tsx";
import { LogPage } from "./log/log-page.tsx";
import { MaskingPage } from "./masking/masking-page.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { ProfilesPage } from "./profiles/profiles-page.tsx";
import { ProviderPage } from "./provider/provider-page.tsx";
import { followRoute, route } from "./route.ts";
import { RulesPage } from "./rules/rules-page.tsx";
import { SitesPage } from "./sites/sites-page.tsx";
import { readStatus, status, statusProblem } from "./status.ts";
import { StopPage } from "./stop/stop-page.tsx";
import { TeamPage } from "./team/team-page.tsx";
import { Who } from "./who.tsx";

const screens = {
  profiles: ProfilesPage,
  knowledge: KnowledgePage,
  rules: RulesPage,
  masking: MaskingPage,
  stop: StopPage,
  provider: ProviderPage,
  team: TeamPage,
  log: LogPage,
  sites: SitesPage,
};

/** The options page: one screen per address after `#`. */
export function OptionsPage() {
  useEffect(() => {
    const leave = new AbortController();
    followRoute(leave.signal);
    void readStatus();
    return () => leave.abort();
  }, []);
  const s = status.value;
  const places: Place[] = [
    { at: "profiles", name: t("op_profiles"), icon: "profiles", count: s?.profiles ?? null },
    { at: "knowledge", name: t("op_knowledge"), icon: "book", count: s?.articles ?? null },
    { at: "rules", name: t("op_rules"), icon: "rules" },
    { at: "stop", name: t("op_stop"), icon: "danger", count: s && s.stops.length > 0 ? s.stops.length : null },
    { at: "masking", name: t("op_masking"), icon: "mask" },
    { at: "provider", name: t("op_provider"), icon: "plug" },
    { at: "team", name: t("op_team"), icon: "team" },
    { at: "log", name: t("op_log"), icon: "log", count: s?.log ?? null },
    { at: "sites", name: t("op_sites"), icon: "sites", count: s?.origins.length ?? null },
  ];
  const Screen = screens[(route.value[0] ?? "profiles") as keyof typeof screens] ?? ProfilesPage;
  return (
    <Frame page={t("op_options")} places={places} who={<Who status={s} />} foot={s?.sample ? t("op_sample_loaded") : t("op_stays_here")}>
      <ProblemNote problem={statusProblem.value} />
      <Screen />
    </Frame>
  );
}
