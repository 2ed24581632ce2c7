import { plural, t } from "../ui/i18n.ts";
import { openPage } from "./open-page.ts";
import { Strip } from "./risk-strip.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** Says so when no article may be quoted to customers, or when there is none. */
export function KnowledgeStrip() {
  const sidebar = useSidebar();
  const knowledge = sidebar.view.value?.knowledge;
  if (!knowledge || knowledge.sayable > 0) return null;
  const text = knowledge.articles === 0 ? t("sb_knowledge_empty") : plural("sb_knowledge_internal", knowledge.articles);
  return (
    <Strip tone="info" icon="lock" action={{ label: t("sb_knowledge_open"), onPress: () => openPage(sidebar, "options", "knowledge") }}>
      {text}
    </Strip>
  );
}
