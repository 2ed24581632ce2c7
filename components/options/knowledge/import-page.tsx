import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { Tier } from "../../../lib/knowledge/article.ts";
import { Button } from "../../ui/button.tsx";
import { plural, t } from "../../ui/i18n.ts";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { status } from "../status.ts";
import { useAct } from "../use-act.ts";
import type { Chosen } from "./chosen-files.ts";
import { FailureList } from "./failure-list.tsx";
import { FilePicker } from "./file-picker.tsx";
import { ImportDone, type ImportResult } from "./import-done.tsx";
import { ImportFolders } from "./import-folders.tsx";
import { type Found, previewFiles } from "./preview-files.ts";

/** Import in three steps: choose files, say who may read each folder, done. Nothing is stored before the second. */
export function ImportPage({ brands, onImported }: { brands: string[]; onImported: () => Promise<void> }) {
  const [found, setFound] = useState<Found | null>(null);
  const [reading, setReading] = useState<{ done: number; of: number } | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const { busy, problem, run } = useAct();
  const lock = locked(status.value, "edit-knowledge");
  const choose = (chosen: Chosen[]) =>
    run(async () => {
      setFound(null);
      setResult(null);
      setReading({ done: 0, of: chosen.length });
      setFound(await previewFiles(chosen, (done) => setReading({ done, of: chosen.length })));
    }).finally(() => setReading(null));
  const store = (tiers: Record<string, Tier>, brand: string | null) =>
    run(async () => {
      if (!found) return;
      const { part, preview } = found;
      const { added, changed } = await send("knowledge.import", { part, tiers, brand });
      setResult({ added, changed, failures: preview.failures });
      setFound(null);
      await onImported();
    });
  const nothing = found !== null && found.preview.folders.length === 0;
  return (
    <>
      <PageHead
        title={t("op_import_title")}
        lede={t("op_import_lede")}
        crumb={
          <>
            <a href="#knowledge">{t("op_knowledge")}</a> / {t("op_import")}
          </>
        }
      />
      <LockNote lock={lock} />
      <ProblemNote problem={problem} />
      {result ? <ImportDone result={result} /> : null}
      {lock || found ? null : <FilePicker shut={busy} onChoose={(c) => void choose(c)} />}
      {reading ? (
        <p class="d-section" role="status">
          {t("op_reading_files", reading.done, reading.of)}
          <progress class="d-bar" value={reading.done} max={Math.max(1, reading.of)} />
        </p>
      ) : null}
      {found ? <FailureList failures={found.preview.failures} skipped={found.skipped} /> : null}
      {nothing ? <p class="d-empty">{t("op_import_nothing")}</p> : null}
      {found && !nothing ? (
        <ImportFolders
          key={found.part}
          folders={found.preview.folders}
          brands={brands}
          busy={busy}
          onImport={(tiers, brand) => void store(tiers, brand)}
          onCancel={() => setFound(null)}
        />
      ) : null}
      {nothing ? <Button onPress={() => setFound(null)}>{t("op_choose_other")}</Button> : null}
      {busy && found && !reading ? (
        <p class="d-section" role="status">
          {plural(
            "op_importing",
            found.preview.folders.reduce((sum, f) => sum + f.count, 0),
          )}
          <progress class="d-bar" />
        </p>
      ) : null}
    </>
  );
}
