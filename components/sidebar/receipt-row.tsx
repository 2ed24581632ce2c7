import { useState } from "preact/hooks";
import type { HiddenText, Receipt } from "../../lib/conversation.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { IconButton } from "../ui/button.tsx";
import { list, number, plural, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { money } from "../ui/money.ts";
import { receiptLine } from "./receipt-line.ts";
import { ReceiptMasked } from "./receipt-masked.tsx";
import { useSidebar } from "./sidebar-state.ts";
import { zoneWord } from "./zone-word.ts";

const how = { api: "sb_how_api", page: "sb_how_page", pasted: "sb_how_pasted", selected: "sb_how_selected" } as const;

/** The receipt: what was read of the ticket and what was not, before anything leaves the browser. */
export function ReceiptRow() {
  const sidebar = useSidebar();
  const [open, setOpen] = useState(false);
  const view = sidebar.view.value;
  const receipt = view?.receipt ?? null;
  return (
    <>
      <div class="receipt">
        <Icon name="receipt" />
        <p>{view ? receiptLine(view) : t("sb_receipt_reading")}</p>
        {receipt ? <IconButton icon="down" label={t("sb_receipt_details")} expanded={open} onPress={() => setOpen(!open)} /> : null}
      </div>
      {open && receipt ? <ReceiptDetails receipt={receipt} draft={view?.draft ?? null} /> : null}
    </>
  );
}

function ReceiptDetails({ receipt, draft }: { receipt: Receipt; draft: Draft | null }) {
  const unread = receipt.total - receipt.read;
  return (
    <dl class="facts receipt-details">
      <dt>{t("sb_how")}</dt>
      <dd>{t(how[receipt.how])}</dd>
      {receipt.internal > 0 ? <Row name={t("sb_receipt_internal")}>{plural("sb_receipt_internal_value", receipt.internal)}</Row> : null}
      {unread > 0 ? <Row name={t("sb_receipt_unread")}>{plural("sb_receipt_unread_value", unread)}</Row> : null}
      {receipt.shortened > 0 ? <Row name={t("sb_receipt_long")}>{plural("sb_receipt_shortened", receipt.shortened)}</Row> : null}
      {receipt.attachments.length > 0 ? <Row name={t("sb_receipt_files")}>{list(receipt.attachments.map((file) => file.name))}</Row> : null}
      {receipt.disagree.length > 0 ? <Row name={t("sb_receipt_doubt")}>{t("sb_receipt_disagree", list(receipt.disagree))}</Row> : null}
      {receipt.hidden.length > 0 ? <Row name={t("sb_receipt_hidden")}>{list(receipt.hidden.map(hiddenValue))}</Row> : null}
      <dt>{t("sb_masked")}</dt>
      <dd>
        <ReceiptMasked />
      </dd>
      {draft ? <Answered draft={draft} /> : null}
    </dl>
  );
}

function hiddenValue({ kind, text }: HiddenText): string {
  const short = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  return t(kind === "direction" ? "sb_receipt_turned_value" : "sb_receipt_hidden_value", short);
}

/** Where the model's answer came from, as it says itself, and what it took; nothing of a draft of this device. */
function Answered({ draft }: { draft: Draft }) {
  const { model, made, cost } = draft;
  if (model === null) return null;
  const tokens = cost && number(cost.input + cost.written + cost.cached + cost.output);
  return (
    <>
      <Row name={t("sb_answered_by")}>{model}</Row>
      {made ? <Row name={t("sb_made_in")}>{made.reported ? t("sb_made_reported", made.reported) : t("sb_made_not_said")}</Row> : null}
      {made ? <Row name={t("sb_zone")}>{zoneWord(made.zone)}</Row> : null}
      {cost && tokens ? (
        <Row name={t("sb_cost")}>
          {cost.amount === null ? t("sb_cost_tokens", tokens) : t("sb_cost_took", money(cost.amount, cost.currency), tokens)}
        </Row>
      ) : null}
    </>
  );
}

function Row({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
