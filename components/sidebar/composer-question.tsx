import { useEffect, useRef } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { insertDraft } from "./insert-draft.ts";
import { useSidebar } from "./sidebar-state.ts";

/** The composer already holds the agent's own text: nothing is overwritten without a word. */
export function ComposerQuestion() {
  const sidebar = useSidebar();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <div class="foot-note foot-ask" role="group" aria-label={t("sb_composer_has_text")} ref={box}>
      <span>{t("sb_composer_has_text")}</span>
      <span class="row">
        <Button kind="small" onPress={(event) => insertDraft(sidebar, event, "append")}>
          {t("sb_append")}
        </Button>
        <Button kind="small" onPress={(event) => insertDraft(sidebar, event, "replace")}>
          {t("sb_replace")}
        </Button>
        <Button kind="small-link" onPress={() => (sidebar.composerHasText.value = false)}>
          {t("sb_cancel")}
        </Button>
      </span>
    </div>
  );
}
