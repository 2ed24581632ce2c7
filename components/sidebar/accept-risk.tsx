import { useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import { ReasonForm } from "./reason-form.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** The specialist's way past a red rule: a draft, with a reason on record. */
export function AcceptRisk() {
  const sidebar = useSidebar();
  const [open, setOpen] = useState(false);
  const accept = (reason: string) => attempt(sidebar, ({ session }) => send("risk.accept", { session, reason }));
  return (
    <section class="sec ruled accept">
      <Button kind="link" expanded={open} onPress={() => setOpen(!open)}>
        {t("sb_accept")}
      </Button>
      {open ? <ReasonForm label={t("sb_accept_reason")} action={t("sb_accept_record")} onReason={accept} /> : null}
    </section>
  );
}
