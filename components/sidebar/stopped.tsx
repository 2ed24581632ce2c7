import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { stopReason, stopTitle, stopWho } from "../ui/stop-text.ts";
import { draftStop, modelStop } from "./draft-stop.ts";
import { useSidebar } from "./sidebar-state.ts";

/** AI is stopped here: who, why, since, and what goes on. Nothing where it is not. */
export function Stopped() {
  const view = useSidebar().view.value;
  const drafts = draftStop(view);
  const stop = drafts ?? modelStop(view);
  if (!stop) return null;
  return (
    <section class="sec" role="status">
      <div class="error">
        <Icon name="stop" />
        <div>
          <h2>{stopTitle(stop)}</h2>
          <p>{stopReason(stop)}</p>
          <p class="muted">{t(drafts ? "sb_stop_means" : "sb_stop_models_means")}</p>
          <p class="small faint">{stopWho(stop)}</p>
        </div>
      </div>
    </section>
  );
}
