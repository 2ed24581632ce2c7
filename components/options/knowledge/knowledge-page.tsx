import { t } from "../../ui/i18n.ts";
import { ProblemNote } from "../problem-note.tsx";
import { route } from "../route.ts";
import { readStatus } from "../status.ts";
import { useAsk } from "../use-ask.ts";
import { ArticlesPage } from "./articles-page.tsx";
import { ImportPage } from "./import-page.tsx";

/** What the team knows: the list, or `#knowledge/import`. */
export function KnowledgePage() {
  const { value: articles, problem, reload } = useAsk("knowledge.list", {});
  const changed = async () => {
    await reload();
    void readStatus();
  };
  if (route.value[1] === "import") return <ImportPage brands={brandsOf(articles ?? [])} onImported={changed} />;
  if (problem) return <ProblemNote problem={problem} />;
  if (!articles) return <p class="d-muted">{t("op_loading")}</p>;
  return <ArticlesPage articles={articles} onChanged={changed} />;
}

function brandsOf(articles: { brand: string | null }[]): string[] {
  return [...new Set(articles.map((a) => a.brand).filter((b) => b !== null))].sort();
}
