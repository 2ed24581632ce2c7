import { useState } from "preact/hooks";
import { type Reply, send } from "../../../lib/bus.ts";
import type { messages } from "../../../lib/messages.ts";
import type { StopScope } from "../../../lib/stop.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { scopeName } from "../../ui/stop-text.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

type Choices = Reply<typeof messages, "ai.stops">;

/** What can be stopped here; a value is the scope, a space and the name. */
function options({ brands, profiles, sources }: Choices) {
  const one = (scope: StopScope, id: string, name: string) => ({ value: `${scope} ${id}`, name: scopeName(scope, name) });
  return [
    one("all", "", ""),
    one("models", "", ""),
    ...brands.map((name) => one("brand", name, name)),
    ...profiles.map(({ id, name }) => one("profile", id, name)),
    ...sources.map(({ id, name }) => one("source", id, name)),
  ];
}

/** Stops everything, or one thing, with one press. Words may follow later: it must be quick. */
export function StopForm({ choices, onChanged }: { choices: Choices; onChanged: () => Promise<void> }) {
  const [what, setWhat] = useState("all ");
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const { busy, problem, run } = useAct();
  const stop = () => {
    const at = what.indexOf(" ");
    const scope = what.slice(0, at) as StopScope;
    return run(async () => {
      // Where the log is full it is stopped all the same, and the page says so.
      await send("ai.stop", { scope, name: what.slice(at + 1), reason: reason.trim(), by: by.trim() }).finally(onChanged);
      setReason("");
    });
  };
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_stop_more")}</h2>
      <Field label={t("op_stop_what")}>
        <SelectInput value={what} options={options(choices)} onPick={setWhat} />
      </Field>
      <Field label={t("op_stop_reason")} hint={t("op_stop_reason_hint")}>
        <TextInput value={reason} onText={setReason} />
      </Field>
      <Field label={t("op_stop_by")}>
        <TextInput value={by} onText={setBy} />
      </Field>
      <div class="d-actions">
        <Button kind="primary" shut={busy} onPress={() => void (busy || stop())}>
          <DeskIcon name="danger" />
          {t("op_stop_do")}
        </Button>
      </div>
      <ProblemNote problem={problem} />
    </section>
  );
}
