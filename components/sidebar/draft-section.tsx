import { IconButton } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { Choices } from "./choices.tsx";
import { DraftEditor } from "./draft-editor.tsx";
import { DraftPrint } from "./draft-print.tsx";
import { DraftText } from "./draft-text.tsx";
import { DrafterSwitch } from "./drafter-switch.tsx";
import { beginEdit } from "./edit-draft.ts";
import { Evidence } from "./evidence.tsx";
import { Findings } from "./findings.tsx";
import { Legend } from "./legend.tsx";
import { Omissions } from "./omissions.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** The reply: read view with marks or editor, its legend, and what is wrong with it. */
export function DraftSection() {
  const sidebar = useSidebar();
  const draft = sidebar.view.value?.draft;
  if (!draft) return null;
  const editing = sidebar.editing.value !== null;
  return (
    <section class="sec">
      <div class="sec-h">
        {draft.internal.length > 0 ? <Icon name="send" /> : null}
        <h2>{t("sb_say")}</h2>
        <span class="aside">
          <DrafterSwitch />
          {editing ? null : <IconButton id="edit-draft" icon="pen" label={t("sb_edit")} onPress={() => beginEdit(sidebar)} />}
        </span>
      </div>
      {editing ? <DraftEditor /> : <DraftText draft={draft} />}
      <Legend draft={draft} />
      <Evidence draft={draft} />
      <Choices draft={draft} />
      <Findings draft={draft} />
      <Omissions draft={draft} />
      <DraftPrint draft={draft} />
    </section>
  );
}
