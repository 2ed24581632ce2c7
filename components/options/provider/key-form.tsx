import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

const shortest = 8;

/** Enters a key: kept until the browser closes, or on this computer under a passphrase, nothing weaker. */
export function KeyForm({ mayRemember, onSaved }: { mayRemember: boolean; onSaved: () => Promise<void> }) {
  const [key, setKey] = useState("");
  const [remember, setRemember] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const { busy, problem, run } = useAct();
  const keyError = key.trim().length < shortest ? t("op_key_short") : null;
  const passError = remember && passphrase.length < shortest ? t("op_passphrase_short", shortest) : null;
  const againError = remember && !passError && passphrase !== again ? t("op_passphrase_differs") : null;
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (keyError || passError || againError || busy) return;
    void run(async () => {
      await send("key.save", { key: key.trim(), passphrase: remember ? passphrase : null });
      for (const clear of [setKey, setPassphrase, setAgain]) clear("");
      await onSaved();
    });
  };
  return (
    <form class="d-gap" onSubmit={save}>
      <Field label={t("op_key_enter")} error={tried ? keyError : null}>
        <TextInput type="password" mono value={key} onText={setKey} />
      </Field>
      <fieldset>
        <legend>{t("op_key_keep")}</legend>
        <label class="d-choice">
          <input type="radio" name="keep" checked={!remember} onChange={() => setRemember(false)} />
          <span>
            {t("op_key_session")}
            <br />
            <span class="d-small">{t("op_key_session_means")}</span>
          </span>
        </label>
        <label class="d-choice">
          <input type="radio" name="keep" checked={remember} disabled={!mayRemember} onChange={() => setRemember(true)} />
          <span>
            {t("op_key_remember")}
            <br />
            <span class="d-small">{mayRemember ? t("op_key_remember_means") : t("op_key_remember_forbidden")}</span>
          </span>
        </label>
      </fieldset>
      {remember ? (
        <div class="d-cols even">
          <Field label={t("op_passphrase")} hint={t("op_passphrase_hint")} error={tried ? passError : null}>
            <TextInput type="password" value={passphrase} onText={setPassphrase} />
          </Field>
          <Field label={t("op_passphrase_again")} error={tried ? againError : null}>
            <TextInput type="password" value={again} onText={setAgain} />
          </Field>
        </div>
      ) : null}
      <button type="submit" class={busy ? "btn" : "btn primary"} aria-disabled={busy ? "true" : undefined}>
        {busy ? t("op_saving") : t("op_key_save")}
      </button>
      <ProblemNote problem={problem} />
    </form>
  );
}
