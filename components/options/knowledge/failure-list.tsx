import type { ImportPreview } from "../../../lib/messages.ts";
import { isKey, plural, t } from "../../ui/i18n.ts";
import { Note } from "../note.tsx";

/** Files that could not be read, each with its line and reason; the others are imported all the same. */
export function FailureList({ failures, skipped }: { failures: ImportPreview["failures"]; skipped: string[] }) {
  if (failures.length + skipped.length === 0) return null;
  return (
    <div class="d-section">
      <Note kind="warn" title={plural("op_files_failed", failures.length + skipped.length)}>
        {t("op_files_failed_next")}
        <ul>
          {failures.map((f, i) => (
            <li key={i}>
              <span class="d-mono">{f.path}</span>
              {f.line === null ? "" : t("op_at_line", f.line)}: {failureWords(f.code)}
            </li>
          ))}
          {skipped.map((path) => (
            <li key={path}>
              <span class="d-mono">{path}</span>: {t("op_kind_unread")}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

function failureWords(code: string): string {
  const key = `op_file_${code.replace(/^(import|source|knowledge|files?)\./, "").replace(/[.-]/g, "_")}`;
  return isKey(key) ? t(key) : t("op_file_unreadable", code);
}
