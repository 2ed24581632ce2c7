import { send } from "../../lib/bus.ts";
import { t } from "../ui/i18n.ts";
import { isSeen } from "../ui/visible-frame.ts";
import { attempt } from "./attempt.ts";
import { copyDraft } from "./copy-draft.ts";
import { goToFirstOpen } from "./open-items.ts";
import type { Sidebar } from "./sidebar-state.ts";

const said = { inserted: "sb_status_inserted", navigating: "sb_status_navigating", copied: "sb_status_copied" } as const;

/** Puts the draft into the helpdesk's composer: only on a person's own press, in a frame that is really seen, with nothing open. */
export async function insertDraft(sidebar: Sidebar, event: Event, mode: "ask" | "append" | "replace" = "ask"): Promise<void> {
  const view = sidebar.view.value;
  if (!view?.draft || sidebar.busy.value) return;
  if (!event.isTrusted) return refuse(sidebar, "insert.untrusted");
  if (!isSeen()) return refuse(sidebar, "insert.covered");
  if (sidebar.editing.value !== null || sidebar.checking.value) return;
  if (view.open.length > 0) {
    goToFirstOpen(view);
    return;
  }
  if (view.entry === null || view.stale) return;
  if (view.ticket?.helpdesk === "pasted") return copyDraft(sidebar);
  const draft = view.draft.id;
  sidebar.busy.value = true;
  const reply = await attempt(sidebar, ({ session }) => send("suggestion.use", { session, draft, mode }));
  sidebar.busy.value = false;
  if (!reply) return;
  sidebar.composerHasText.value = reply.outcome === "composer-has-text";
  sidebar.status.value = reply.outcome === "composer-has-text" ? t("sb_composer_has_text") : t(said[reply.outcome]);
}

function refuse(sidebar: Sidebar, code: string): void {
  sidebar.problem.value = { code, detail: {} };
}
