import type { Draft } from "../../lib/drafting/draft.ts";
import { Button } from "../ui/button.tsx";
import { plural, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { useSidebar } from "./sidebar-state.ts";
import { nextDrafter, writeDraft } from "./write-draft.ts";

/** Open questions that the reply says nothing about; a model speaks to them on one press. */
export function Omissions({ draft }: { draft: Draft }) {
  const sidebar = useSidebar();
  const omitted = draft.outcome === "answer" ? draft.questions.filter((question) => question.how === "omitted") : [];
  if (omitted.length === 0) return null;
  return (
    <div class="gap">
      <ul class="reasons">
        <li class="mid">
          <Icon name="warn" />
          <span>{t("sb_omitted")}</span>
        </li>
      </ul>
      <ul>
        {omitted.map((question) => (
          <li key={question.text} class="quote">
            {question.text}
          </li>
        ))}
      </ul>
      {nextDrafter(sidebar) === "model" ? (
        <div class="row mt-2">
          <Button kind="small" onPress={() => writeDraft(sidebar, { drafter: "model", refine: "complete" })}>
            {plural("sb_omitted_redraft", omitted.length)}
          </Button>
        </div>
      ) : (
        <p class="small faint">{t("sb_omitted_own")}</p>
      )}
    </div>
  );
}
