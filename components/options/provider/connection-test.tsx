import { useState } from "preact/hooks";
import { type Reply, send } from "../../../lib/bus.ts";
import type { messages } from "../../../lib/messages.ts";
import { Button } from "../../ui/button.tsx";
import { number, t } from "../../ui/i18n.ts";
import { Note } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { useAct } from "../use-act.ts";

/** One cheap call that proves address, sign-in and model; a failure says what it means and what to do. */
export function ConnectionTest({ ready, unsaved }: { ready: boolean; unsaved: boolean }) {
  const [result, setResult] = useState<Reply<typeof messages, "provider.test"> | null>(null);
  const { busy, problem, run } = useAct();
  const shut = busy || !ready || unsaved;
  const test = () => {
    if (!shut)
      void run(async () => {
        setResult(null);
        setResult(await send("provider.test", {}));
      });
  };
  return (
    <section class="d-section d-gap d-narrow">
      <div class="d-section-head">
        <h2>{t("op_test")}</h2>
        <span class="d-small">{t("op_test_means")}</span>
      </div>
      <div class="d-actions">
        <Button shut={shut} icon="redo" onPress={test}>
          {busy ? t("op_testing") : t("op_test_connection")}
        </Button>
        {unsaved ? <span class="d-muted">{t("op_test_needs_save")}</span> : null}
        {unsaved || ready ? null : <span class="d-muted">{t("op_test_needs_access")}</span>}
      </div>
      {result?.ok ? <Note kind="ok" title={t("op_test_ok", result.model ?? t("op_unknown"), number(result.ms))} /> : null}
      <ProblemNote problem={result && !result.ok ? (result.problem ?? { code: "provider.failed", detail: {} }) : problem} />
    </section>
  );
}
