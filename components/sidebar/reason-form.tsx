import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";

/** A reason in one line; without at least three characters nothing happens, and it says why. */
export function ReasonForm({ label, action, onReason }: { label: string; action: string; onReason: (reason: string) => void }) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given.length < 3);
    if (given.length < 3) field.current?.focus();
    else onReason(given);
  };
  return (
    <form class="reason" onSubmit={submit}>
      <label>
        <span class="small">{label}</span>
        <input
          ref={field}
          class="field"
          value={reason}
          autocomplete="off"
          aria-invalid={missing ? "true" : "false"}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      {missing ? (
        <p class="small todo" role="alert">
          {t("sb_reason_missing")}
        </p>
      ) : null}
      <div class="row">
        <Button kind="small" onPress={submit}>
          {action}
        </Button>
        <span class="faint small">{t("sb_reason_logged")}</span>
      </div>
    </form>
  );
}
