import { useEffect, useRef } from "preact/hooks";
import { t } from "../ui/i18n.ts";
import { leaveEdit } from "./edit-draft.ts";
import { useSidebar } from "./sidebar-state.ts";

/** The draft to edit: same box, same font. Leaving it has the changed sentences checked again. */
export function DraftEditor() {
  const sidebar = useSidebar();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // The box is as high as its text; where the browser can do that by itself, `field-sizing` has done it already.
    const element = field.current;
    if (element && !CSS.supports?.("field-sizing", "content")) element.style.setProperty("block-size", `${element.scrollHeight + 2}px`);
  }, [sidebar.editing.value]);
  return (
    <textarea
      ref={field}
      id="draft-editor"
      class="draft"
      aria-label={t("sb_draft_label")}
      aria-busy={sidebar.checking.value ? "true" : "false"}
      readOnly={sidebar.checking.value}
      lang={sidebar.view.value?.draft?.language ?? ""}
      value={sidebar.editing.value ?? ""}
      onInput={(event) => (sidebar.editing.value = event.currentTarget.value)}
      onBlur={() => void leaveEdit(sidebar)}
    />
  );
}
