import type { ImportPreview } from "../../../lib/knowledge-messages.ts";
import { isKey, plural, t } from "../../ui/i18n.ts";
import { Note } from "../note.tsx";

/** More would only make the page slow. */
const shown = 200;

/** Files that could not be read, each with its line and reason; the others are imported all the same. */
export function FailureList({ failures, skipped }: { failures: ImportPreview["failures"]; skipped: string[] }) {
  const all = [...failures, ...skipped.map((path) => ({ path, line: null, code: "import.kind", detail: {} }))];
  if (all.length === 0) return null;
  return (
    <div class="d-section">
      <Note kind="warn" title={plural("op_files_failed", all.length)}>
        {t("op_files_failed_next")}
        <ul>
          {all.slice(0, shown).map((f, i) => (
            <li key={i}>
              <span class="d-mono">{f.path}</span>
              {f.line === null ? "" : t("op_at_line", f.line)}: {failureWords(f)}
            </li>
          ))}
          {all.length > shown ? <li>{plural("op_more_failures", all.length - shown)}</li> : null}
        </ul>
      </Note>
    </div>
  );
}

function failureWords({ code, detail }: ImportPreview["failures"][number]): string {
  const key = `op_file_${code.replace(/^(import|source|knowledge|files?)\./, "").replace(/[.-]/g, "_")}`;
  return isKey(key) ? t(key, ...Object.values(detail)) : t("op_file_unreadable", code);
}
