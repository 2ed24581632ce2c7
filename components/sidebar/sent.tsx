import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { clock } from "../ui/when.ts";
import { copyAndSay } from "./copy-draft.ts";
import { useSidebar } from "./sidebar-state.ts";
import { Trail } from "./trail.tsx";

/** After sending: what happened, what was changed, tag, note, and the place in the log. */
export function Sent() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  if (!view) return null;
  const head = view.entry?.head;
  const sent = view.trail.findLast((step) => step.code === "sent");
  return (
    <>
      <section class="sec sent-head">
        <div class="sec-h">
          <Icon name="check" />
          <h2>{t("sb_sent")}</h2>
          <span class="aside">{sent ? clock(sent.at) : ""}</span>
        </div>
      </section>
      <Trail steps={view.trail} />
      <section class="sec ruled">
        <p class="muted">{t("sb_report_why")}</p>
        <div class="row">
          <Button kind="small" icon="flag" onPress={() => (sidebar.screen.value = "report")}>
            {t("sb_report")}
          </Button>
          {head ? (
            <Button kind="small-link" onPress={() => copyAndSay(sidebar, head)}>
              {t("sb_copy_head")}
            </Button>
          ) : null}
        </div>
      </section>
    </>
  );
}
