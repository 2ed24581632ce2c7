import { send } from "../../../lib/bus.ts";
import type { ProviderAccess } from "../../../lib/provider-settings.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { todayTime } from "../day-time.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { State } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { useAct } from "../use-act.ts";

/** The person's own sign-in at the company: how it stands, and how to begin or end it. */
export function CompanyAccess({ access, onChanged }: { access: ProviderAccess; onChanged: () => Promise<void> }) {
  const { busy, problem, run } = useAct();
  const act = (name: "provider.sign-in" | "provider.sign-out") => {
    if (!busy)
      void run(async () => {
        await send(name, {});
        await onChanged();
      });
  };
  const ready = access.state === "ready";
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_your_sign_in")}</h2>
      <div role="status">
        {ready ? <State kind="ok">{access.who ? t("op_signed_in_as", access.who) : t("op_signed_in")}</State> : null}
        {access.state === "expired" ? <State kind="warn">{t("op_sign_in_expired")}</State> : null}
        {access.state === "signed-out" || access.state === "missing" ? <State kind="none">{t("op_signed_out")}</State> : null}
      </div>
      <p class="d-small">
        {ready && access.expires ? t("op_sign_in_until", todayTime(access.expires, new Date())) : t("op_sign_in_means")}
      </p>
      <div class="d-actions">
        <Button kind={ready ? "plain" : "primary"} shut={busy} onPress={() => act("provider.sign-in")}>
          <DeskIcon name="key" />
          {busy ? t("op_signing_in") : ready ? t("op_sign_in_again") : t("op_sign_in")}
        </Button>
        {ready || access.state === "expired" ? (
          <Button shut={busy} onPress={() => act("provider.sign-out")}>
            {t("op_sign_out")}
          </Button>
        ) : null}
      </div>
      <ProblemNote problem={problem} />
    </section>
  );
}
