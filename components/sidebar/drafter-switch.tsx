import { t } from "../ui/i18n.ts";
import { modelSet } from "./model-set.ts";
import { type Drafter, useSidebar } from "./sidebar-state.ts";
import { writeDraft } from "./write-draft.ts";

/** On device or Model; there only when a model is set up. Choosing the other one writes a new draft with it. */
export function DrafterSwitch() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  if (!view || !modelSet(view)) return null;
  const shown: Drafter = sidebar.stream.value?.drafter ?? (view.draft && view.draft.drafter !== "device" ? "model" : "device");
  const notReady = view.destination?.notReady ?? null;
  const choose = (drafter: Drafter) => {
    if (drafter === shown || sidebar.stream.value) return;
    if (drafter === "model" && notReady !== null) sidebar.problem.value = { code: notReady, detail: {} };
    else void writeDraft(sidebar, { drafter });
  };
  return (
    <span class="seg" role="group" aria-label={t("sb_drafter")}>
      <button type="button" aria-pressed={shown === "device" ? "true" : "false"} onClick={() => choose("device")}>
        {t("sb_on_device")}
      </button>
      <button type="button" aria-pressed={shown === "model" ? "true" : "false"} onClick={() => choose("model")}>
        {t("sb_model")}
      </button>
    </span>
  );
}
