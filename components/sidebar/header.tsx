import { send } from "../../lib/bus.ts";
import type { SessionView } from "../../lib/session.ts";
import { IconButton } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { attempt } from "./attempt.ts";
import { MoreMenu } from "./more-menu.tsx";
import { openPage } from "./open-page.ts";
import { ProfileChooser } from "./profile-chooser.tsx";
import { type Sidebar, useSidebar } from "./sidebar-state.ts";

/** Which ticket, which voice, and the way out. */
export function Header() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  return (
    <header class="head">
      <Icon name="mark" extra="mark-sign" />
      <h1 class={view ? "ticket" : "vh"}>{view ? nameOf(view) : "Footnote"}</h1>
      <ProfileChooser />
      {sidebar.online.value ? null : (
        <span class="state-badge">
          <Icon name="off" />
          {t("sb_offline")}
        </span>
      )}
      <IconButton icon="search" label={t("sb_search")} onPress={() => openPage(sidebar, "options", "knowledge")} />
      <MoreMenu />
      <IconButton icon="collapse" label={t("sb_collapse")} onPress={() => collapse(sidebar)} />
    </header>
  );
}

/** What is open: a ticket by its number, the text the agent gave, or nothing. */
function nameOf({ ticket, receipt }: SessionView): string {
  if (!ticket) return t("sb_no_ticket");
  if (ticket.helpdesk !== "pasted") return `#${ticket.id}`;
  return t(receipt?.how === "selected" ? "sb_receipt_selected" : "sb_receipt_pasted");
}

/** Folds the sidebar away; in the browser's own side panel that closes the panel. */
export function collapse(sidebar: Sidebar): void {
  if (window.parent === window) window.close();
  else void attempt(sidebar, ({ session }) => send("sidebar.close", { session }));
}
