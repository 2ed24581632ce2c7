import { send } from "../../lib/bus.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import { identityWord } from "./identity-word.ts";
import { moodWord } from "./mood-word.ts";
import { useSidebar } from "./sidebar-state.ts";

/** Who is asking, and whether that has been checked: it decides what may be quoted. */
export function Customer() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  if (!view?.customer) return null;
  const { name, email, authenticated, because } = view.customer;
  const confirm = () => attempt(sidebar, ({ session }) => send("identity.confirm", { session }));
  return (
    <section class="sec ruled">
      <div class="sec-h">
        <h2>{t("sb_customer")}</h2>
      </div>
      <dl class="facts">
        <dt>{t("sb_name")}</dt>
        <dd>{name ?? email ?? t("sb_unknown")}</dd>
        {view.screening ? (
          <>
            <dt>{t("sb_mood")}</dt>
            <dd>{moodWord(view.screening)}</dd>
          </>
        ) : null}
        <dt>{t("sb_identity")}</dt>
        <dd>
          {authenticated ? identityWord(because) : t("sb_identity_open")}
          {authenticated ? null : (
            <div class="row mt-1">
              <Button kind="small" icon="user" onPress={confirm}>
                {t("sb_identity_confirm")}
              </Button>
              <span class="faint small">{t("sb_identity_logged")}</span>
            </div>
          )}
        </dd>
      </dl>
    </section>
  );
}
