import { plural, t } from "../ui/i18n.ts";
import { openPage } from "./open-page.ts";
import { Strip } from "./risk-strip.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** Says so when no article may be quoted to customers, or when there is none. */
export function KnowledgeStrip() {
  const sidebar = useSidebar();
  const knowledge = sidebar.view.value?.knowledge;
  if (!knowledge || knowledge.sayable > 0) return null;
  const none = knowledge.articles === 0;
  const text = none ? t("sb_knowledge_empty") : plural("sb_knowledge_internal", knowledge.articles);
  const label = t(none ? "sb_knowledge_open" : "sb_knowledge_change");
  return (
    <Strip tone="info" icon="lock" action={{ label, onPress: () => openPage(sidebar, "options", "knowledge") }}>
      {text}
    </Strip>
  );
}
