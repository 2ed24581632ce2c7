import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { VaultStatus } from "../../../lib/settings.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { Note, State } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";
import { KeyForm } from "./key-form.tsx";

interface KeyPanelProps {
  vault: VaultStatus;
  /** The server is not known to want one. */
  optional: boolean;
  /** The key that is held was given for this address. */
  fits: boolean;
  onChanged: () => Promise<void>;
}

/** Where the key is, and what can be done with it: enter, unlock, forget. */
export function KeyPanel({ vault, optional, fits, onChanged }: KeyPanelProps) {
  const [replacing, setReplacing] = useState(false);
  const { busy, problem, run } = useAct();
  const forget = () => {
    if (!busy && confirm(t("op_key_forget_sure")))
      void run(async () => {
        await send("key.forget", {});
        await onChanged();
      });
  };
  const known = vault.held || vault.remembered;
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_key")}</h2>
      <Note kind="warn" title={t("op_developer_mode")}>
        {t("op_developer_mode_why")}
      </Note>
      {optional ? <State kind="ok">{t("op_key_optional")}</State> : null}
      {vault.held && fits ? <State kind="ok">{vault.remembered ? t("op_key_held_remembered") : t("op_key_held")}</State> : null}
      {vault.held && !fits ? <State kind="warn">{t("op_who_no_key")}</State> : null}
      {!vault.held && vault.remembered ? <Unlock onChanged={onChanged} /> : null}
      {known && !replacing ? null : (
        <KeyForm
          mayRemember={vault.mayRemember}
          onSaved={async () => {
            setReplacing(false);
            await onChanged();
          }}
        />
      )}
      <ProblemNote problem={problem} />
      {known ? (
        <div class="d-actions">
          <Button onPress={() => setReplacing(!replacing)}>{replacing ? t("op_cancel") : t("op_key_replace")}</Button>
          <Button shut={busy} onPress={forget}>
            {t("op_key_forget")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Unlock({ onChanged }: { onChanged: () => Promise<void> }) {
  const [passphrase, setPassphrase] = useState("");
  const { busy, problem, run } = useAct();
  const unlock = (event: Event) => {
    event.preventDefault();
    if (passphrase && !busy)
      void run(async () => {
        await send("key.unlock", { passphrase });
        setPassphrase("");
        await onChanged();
      });
  };
  return (
    <form class="d-gap" onSubmit={unlock}>
      <State kind="none">{t("op_key_locked")}</State>
      <Field label={t("op_passphrase")}>
        <TextInput type="password" value={passphrase} onText={setPassphrase} />
      </Field>
      <button type="submit" class={passphrase && !busy ? "btn primary" : "btn"} aria-disabled={!passphrase || busy ? "true" : undefined}>
        {t("op_unlock")}
      </button>
      <ProblemNote problem={problem} />
    </form>
  );
}
