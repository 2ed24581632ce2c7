import { useState } from "preact/hooks";
import type { Verification } from "../../../lib/audit/verification.ts";
import { send } from "../../../lib/bus.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { download, fileName } from "../download.ts";
import { ProblemNote } from "../problem-note.tsx";
import { useAct } from "../use-act.ts";
import { VerifyNote } from "./verify-note.tsx";

/** Verifies the log and exports it. */
export function LogActions() {
  const [texts, setTexts] = useState(true);
  const [result, setResult] = useState<Verification | null>(null);
  const { busy, problem, run } = useAct();
  const verify = () => {
    if (!busy)
      void run(async () => {
        setResult(null);
        setResult(await send("log.verify", {}));
      });
  };
  const save = () => {
    if (!busy)
      void run(async () => {
        const log = await send("log.export", { texts });
        download(fileName("footnote-log", log.install.slice(0, 8)), log);
      });
  };
  return (
    <div class="d-gap">
      <div class="d-actions">
        <Button kind="primary" shut={busy} onPress={verify}>
          <DeskIcon name="chain" />
          {t("op_verify")}
        </Button>
        <Button shut={busy} onPress={save}>
          <DeskIcon name="download" />
          {t("op_log_export")}
        </Button>
        <label class="d-choice">
          <input type="checkbox" checked={texts} onChange={(e) => setTexts(e.currentTarget.checked)} />
          {t("op_log_with_texts")}
        </label>
      </div>
      {busy ? (
        <p class="d-muted" role="status">
          {t("op_working")}
        </p>
      ) : null}
      {result ? <VerifyNote result={result} /> : null}
      <ProblemNote problem={problem} />
    </div>
  );
}
