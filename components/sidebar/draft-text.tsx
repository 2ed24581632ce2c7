import type { Draft } from "../../lib/drafting/draft.ts";
import { t } from "../ui/i18n.ts";
import { DraftPiece } from "./draft-piece.tsx";
import { draftRuns } from "./draft-runs.ts";
import { beginEdit } from "./edit-draft.ts";
import { useSidebar } from "./sidebar-state.ts";
import { nextDrafter } from "./write-draft.ts";

/** The draft to read: each sentence with its mark, values to verify in bold. A click in the text edits it. */
export function DraftText({ draft }: { draft: Draft }) {
  const sidebar = useSidebar();
  const edit = (event: MouseEvent) => {
    const onMark = event.target instanceof Element && event.target.closest("button, a");
    if (!onMark && getSelection()?.isCollapsed !== false) beginEdit(sidebar);
  };
  const kept = sidebar.lines.value === null || draft.text.trim() === "" ? "" : ` kept-${sidebar.lines.value}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the pen beside the heading does the same for the keyboard.
    <div class={`draft${kept}`} id="draft" role="group" aria-label={t("sb_draft_label")} lang={draft.language} onClick={edit}>
      {draftRuns(draft).map((paragraph) => (
        <p key={paragraph[0]?.key ?? 0}>
          {paragraph.map((piece) => (
            <DraftPiece key={piece.key} piece={piece} draft={draft} />
          ))}
        </p>
      ))}
      {draft.text.trim() === "" ? (
        <p class="muted">{t(nextDrafter(sidebar) === "model" ? "sb_draft_empty" : "sb_draft_empty_device")}</p>
      ) : null}
    </div>
  );
}
