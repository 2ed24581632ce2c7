import type { SessionView } from "../../lib/session.ts";
import { languageName, plural, t } from "../ui/i18n.ts";

/** What was read, in one line: messages, what was taken out, what was left unread, language, open questions. */
export function receiptLine(view: SessionView): string {
  const { receipt } = view;
  if (!receipt) return t("sb_receipt_reading");
  const reading = view.phase === "reading";
  const messages = t(receipt.total === 1 ? "sb_receipt_messages_one" : "sb_receipt_messages", receipt.read, receipt.total);
  const removed = [
    receipt.quotes > 0 ? plural("sb_receipt_quotes", receipt.quotes) : null,
    receipt.signatures > 0 ? plural("sb_receipt_signatures", receipt.signatures) : null,
  ].filter((part) => part !== null);
  const parts = [
    reading ? t("sb_receipt_reading_of", messages) : (given(receipt.how) ?? messages),
    removed.length === 2 ? t("sb_receipt_removed_both", removed[0] ?? "", removed[1] ?? "") : null,
    removed.length === 1 ? plural("sb_receipt_removed_one", receipt.quotes + receipt.signatures, removed[0] ?? "") : null,
    receipt.attachments.length > 0 ? plural("sb_receipt_attachments", receipt.attachments.length) : null,
    receipt.shortened > 0 ? plural("sb_receipt_shortened", receipt.shortened) : null,
    receipt.hidden.length > 0 ? plural("sb_receipt_hidden_found", receipt.hidden.length) : null,
    reading ? null : view.language === null ? t("sb_receipt_language_unknown") : languageName(view.language),
    reading || view.questions.length === 0 ? null : plural("sb_receipt_questions", view.questions.length),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function given(how: string): string | null {
  if (how === "pasted") return t("sb_receipt_pasted");
  return how === "selected" ? t("sb_receipt_selected") : null;
}
