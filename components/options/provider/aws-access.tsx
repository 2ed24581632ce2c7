import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { ProviderAccess } from "../../../lib/provider-settings.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { State } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

const empty = { accessKeyId: "", secretAccessKey: "", sessionToken: "" };
const shortest = 16;

/** Session credentials of AWS, entered by hand and kept until the browser closes. */
export function AwsAccess({ access, onChanged }: { access: ProviderAccess; onChanged: () => Promise<void> }) {
  const [entered, setEntered] = useState(empty);
  const [tried, setTried] = useState(false);
  const { busy, problem, run } = useAct();
  const held = access.state === "ready" || access.state === "expired";
  const set = (part: Partial<typeof empty>) => setEntered({ ...entered, ...part });
  const { accessKeyId, secretAccessKey, sessionToken } = entered;
  const wrong = (text: string) => (tried && text.trim().length < shortest ? t("op_aws_short") : null);
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (busy || [accessKeyId, secretAccessKey, sessionToken].some((text) => text.trim().length < shortest)) return;
    void run(async () => {
      await send("provider.aws", {
        accessKeyId: accessKeyId.trim(),
        secretAccessKey: secretAccessKey.trim(),
        sessionToken: sessionToken.trim(),
      });
      setEntered(empty);
      setTried(false);
      await onChanged();
    });
  };
  const forget = () => {
    if (!busy)
      void run(async () => {
        await send("provider.sign-out", {});
        await onChanged();
      });
  };
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_aws_credentials")}</h2>
      <div role="status">
        {access.state === "ready" ? <State kind="ok">{t("op_aws_held", access.who ?? "")}</State> : null}
        {access.state === "expired" ? <State kind="warn">{t("op_aws_expired")}</State> : null}
        {held ? null : <State kind="none">{t("op_aws_none")}</State>}
      </div>
      <p class="d-small">{t("op_aws_means")}</p>
      <form class="d-gap" onSubmit={save}>
        <Field label={t("op_aws_id")} error={wrong(accessKeyId)}>
          <TextInput mono value={accessKeyId} onText={(text) => set({ accessKeyId: text })} />
        </Field>
        <Field label={t("op_aws_secret")} error={wrong(secretAccessKey)}>
          <TextInput type="password" mono value={secretAccessKey} onText={(text) => set({ secretAccessKey: text })} />
        </Field>
        <Field label={t("op_aws_token")} error={wrong(sessionToken)}>
          <TextInput type="password" mono value={sessionToken} onText={(text) => set({ sessionToken: text })} />
        </Field>
        <div class="d-actions">
          <button type="submit" class={busy ? "btn" : "btn primary"} aria-disabled={busy ? "true" : undefined}>
            {busy ? t("op_saving") : t("op_aws_save")}
          </button>
          {held ? (
            <Button shut={busy} onPress={forget}>
              {t("op_aws_forget")}
            </Button>
          ) : null}
        </div>
      </form>
      <ProblemNote problem={problem} />
    </section>
  );
}
