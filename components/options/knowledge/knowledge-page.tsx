import { t } from "../../ui/i18n.ts";
import { ProblemNote } from "../problem-note.tsx";
import { route } from "../route.ts";
import { readStatus } from "../status.ts";
import { useAsk } from "../use-ask.ts";
import { everything } from "./articles/article-filter.ts";
import { ArticlesPage } from "./articles/articles-page.tsx";
import { AddSourcePage } from "./connected/add-source-page.tsx";
import { SourcePage } from "./connected/source-page.tsx";
import { SourcesPage } from "./connected/sources-page.tsx";
import { ImportPage } from "./import-page.tsx";
import { LeaksPage } from "./leaks/leaks-page.tsx";
import { ContradictionsPage } from "./radar/contradictions-page.tsx";
import { StalePage } from "./radar/stale-page.tsx";
import { StagesPage } from "./stages/stages-page.tsx";
import { TierRulesPage } from "./tiers/tier-rules-page.tsx";

/** What the team knows: `#knowledge` lists it, the part behind it opens the other places. */
export function KnowledgePage() {
  const [, place, which, kind] = route.value;
  if (place === "import") return <Import />;
  if (place === "sources" && which === "add") return <AddSourcePage key={kind ?? ""} kind={kind ?? null} />;
  if (place === "sources") return which ? <SourcePage key={which} id={which} /> : <SourcesPage />;
  if (place === "rules") return <TierRulesPage />;
  if (place === "leaks") return <LeaksPage />;
  if (place === "contradictions") return <ContradictionsPage />;
  if (place === "stale") return <StalePage />;
  if (place === "search") return <StagesPage />;
  return <ArticlesPage open={place === "article" ? (which ?? null) : null} />;
}

function Import() {
  const { value, problem, reload } = useAsk("knowledge.rows", { ...everything, limit: 0 });
  const imported = async () => {
    await reload();
    void readStatus();
  };
  if (problem) return <ProblemNote problem={problem} />;
  if (!value) return <p class="d-muted">{t("op_loading")}</p>;
  return <ImportPage brands={value.brands} onImported={imported} />;
}
