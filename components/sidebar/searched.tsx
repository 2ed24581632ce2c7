import type { Draft } from "../../lib/drafting/draft.ts";
import { number, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { problemText } from "../ui/problem-text.ts";

type Stage = Draft["searched"][number];

const gained = { translation: "sb_searched_translation", rewrite: "sb_searched_rewrite", rerank: "sb_searched_rerank" } as const;
const nothing = {
  translation: "sb_searched_translation_none",
  rewrite: "sb_searched_rewrite_none",
  rerank: "sb_searched_rerank_none",
} as const;

/** What a model did for the search, and how many of the sources came by it alone. */
export function Searched({ draft }: { draft: Draft }) {
  if (draft.searched.length === 0) return null;
  return (
    <ul class="reasons searched">
      {draft.searched.map((stage) => (
        <li key={stage.stage}>
          <Icon name="search" />
          <div>
            {stageWords(stage, draft.sources.length)}
            {stage.text === "" || stage.failed ? null : (
              <details>
                <summary>{t(stage.stage === "rerank" ? "sb_searched_order" : "sb_searched_wording")}</summary>
                <p class="quote">{stage.text}</p>
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function stageWords(stage: Stage, sources: number): string {
  if (stage.failed) return t("sb_searched_failed", problemText({ code: stage.failed, detail: {} }).title);
  if (stage.gained === 0) return t(nothing[stage.stage]);
  return t(gained[stage.stage], number(stage.gained), number(sources));
}
