import { useState } from "preact/hooks";
import { type Reply, send } from "../../../lib/bus.ts";
import type { messages } from "../../../lib/messages.ts";
import { readableStops, type Stop, sameStop } from "../../../lib/stop.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { stopReason, stopTitle, stopWho } from "../../ui/stop-text.ts";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

interface StopListProps {
  stops: Stop[];
  names: Pick<Reply<typeof messages, "ai.stops">, "profiles" | "sources">;
  readOnly: boolean;
  onChanged: () => Promise<void>;
}

/** What is stopped, with who, why and since; what was stopped here can be started again. */
export function StopList({ stops, names, readOnly, onChanged }: StopListProps) {
  const [open, setOpen] = useState<Stop | null>(null);
  if (stops.length === 0) return <Note kind="ok" title={t("op_stop_none")} />;
  const named = readableStops(stops, names.profiles, names.sources);
  const started = async () => {
    setOpen(null);
    await onChanged();
  };
  return (
    <section class="d-gap d-narrow">
      <h2>{t("op_stop_now")}</h2>
      {stops.map((stop, at) => (
        <Note key={`${stop.origin} ${stop.scope} ${stop.name}`} kind="warn" title={stopTitle(named[at] ?? stop)}>
          {stopReason(stop)}
          <p class="d-small">
            {stopWho(stop)}
            {stop.origin === "local" ? "" : ` · ${t(`op_stop_only_${stop.origin}`)}`}
          </p>
          {stop.origin === "local" && !readOnly ? (
            open && sameStop(open, stop) ? (
              <StartAgain stop={stop} onStarted={started} />
            ) : (
              <Button kind="small" onPress={() => setOpen(stop)}>
                {t("op_stop_again")}
              </Button>
            )
          ) : null}
        </Note>
      ))}
    </section>
  );
}

function StartAgain({ stop, onStarted }: { stop: Stop; onStarted: () => Promise<void> }) {
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const { busy, problem, run } = useAct();
  const shut = busy || reason.trim().length < 3;
  const start = () =>
    run(async () => {
      await send("ai.start", { scope: stop.scope, name: stop.name, reason: reason.trim(), by: by.trim() });
      await onStarted();
    });
  return (
    <div class="d-gap">
      <Field label={t("op_stop_again_why")}>
        <TextInput value={reason} onText={setReason} />
      </Field>
      <Field label={t("op_stop_by")}>
        <TextInput value={by} onText={setBy} />
      </Field>
      <Button shut={shut} onPress={() => void (shut || start())}>
        {t("op_stop_again_do")}
      </Button>
      <ProblemNote problem={problem} />
    </div>
  );
}
