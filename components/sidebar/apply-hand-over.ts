import { send } from "../../lib/bus.ts";
import { t } from "../ui/i18n.ts";
import { isSeen } from "../ui/visible-frame.ts";
import { attempt } from "./attempt.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Carries out the ticked parts of the hand-over: on a person's own press, in a frame that is really seen. */
export async function applyHandOver(sidebar: Sidebar, event: Event): Promise<void> {
  if (sidebar.busy.value) return;
  if (!event.isTrusted || !isSeen()) {
    sidebar.problem.value = { code: event.isTrusted ? "insert.covered" : "insert.untrusted", detail: {} };
    return;
  }
  sidebar.busy.value = true;
  const edited = sidebar.holding.value;
  const holding = edited !== null && edited.session === sidebar.view.value?.id ? edited.text : null;
  const done = await attempt(sidebar, ({ session }) => send("handover.apply", { session, ...sidebar.handOver.value, holding }));
  sidebar.busy.value = false;
  if (!done) return;
  sidebar.status.value = t("sb_status_handed_over");
}
