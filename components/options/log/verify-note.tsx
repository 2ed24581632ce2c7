import type { Verification } from "../../../lib/audit/verification.ts";
import { t } from "../../ui/i18n.ts";
import { Note } from "../note.tsx";
import { verifySentence } from "./verify-sentence.ts";

/** The outcome of verifying a log: whole, or its first bad entry and what that means for the others. */
export function VerifyNote({ result }: { result: Verification }) {
  const { title, next } = verifySentence(result);
  return (
    <Note kind={result.ok ? "ok" : "danger"} title={title}>
      {next}
      {result.head ? (
        <p class="d-small">
          {t("op_head")} <span class="d-mono">{result.head.slice(0, 16)}</span>
        </p>
      ) : null}
    </Note>
  );
}
