import type { Reply } from "../../../lib/bus.ts";
import type { messages } from "../../../lib/messages.ts";
import { number, t } from "../../ui/i18n.ts";
import { Note } from "../note.tsx";
import { FailureList } from "./failure-list.tsx";

export type ImportResult = Reply<typeof messages, "knowledge.import">;

/** What the import brought. */
export function ImportDone({ result }: { result: ImportResult }) {
  return (
    <>
      <Note kind="ok" title={t("op_import_done", number(result.added), number(result.changed))}>
        <a href="#knowledge">{t("op_see_articles")}</a>
      </Note>
      <FailureList failures={result.failures} skipped={[]} />
      <div class="d-section" />
    </>
  );
}
