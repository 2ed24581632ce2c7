import { useEffect, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { takeSelection } from "./read-otherwise.ts";
import { useSidebar } from "./sidebar-state.ts";

/** After this many milliseconds without any session there is no ticket here, and it is said. */
const patience = 1500;

/** While the ticket is read: the place of the questions, already where they will be. */
export function Reading() {
  const { view } = useSidebar();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (waited && view.value === null) return <NoTicket />;
  return (
    <section class="sec">
      <div class="sec-h">
        <h2>{t("sb_questions")}</h2>
      </div>
      <div class="bars" aria-hidden="true">
        <i class="w-5/6" />
        <i class="w-2/5" />
        <i class="w-3/4" />
        <i class="w-2/5" />
      </div>
    </section>
  );
}

function NoTicket() {
  const sidebar = useSidebar();
  return (
    <section class="sec">
      <h2 class="strong">{t("sb_no_ticket")}</h2>
      <p class="muted">{t("sb_no_ticket_do")}</p>
      <div class="row">
        <Button kind="small" onPress={() => takeSelection(sidebar)}>
          {t("sb_use_selected")}
        </Button>
        <Button kind="small" onPress={() => (sidebar.screen.value = "paste")}>
          {t("sb_paste_text")}
        </Button>
        <Button kind="small" onPress={() => (sidebar.screen.value = "teach")}>
          {t("sb_teach")}
        </Button>
      </div>
    </section>
  );
}

/** How far the reading is, as a thin line under the header. */
export function ReadingProgress() {
  const { view } = useSidebar();
  const receipt = view.value?.receipt;
  const share = receipt && receipt.total > 0 ? Math.round((receipt.read / receipt.total) * 100) : 0;
  return <progress class="progress" aria-label={t("sb_receipt_reading")} max={100} {...(share > 0 ? { value: share } : {})} />;
}
