import type { Happening } from "../../../lib/audit/entry.ts";
import { type Key, t } from "../../ui/i18n.ts";
import { scopeName } from "../../ui/stop-text.ts";
import { verdictWords } from "./verdict-words.ts";

const names = {
  "ticket.opened": "op_kind_ticket_opened",
  suggestion: "op_kind_suggestion",
  inserted: "op_kind_inserted",
  sent: "op_kind_sent",
  "written-back": "op_kind_written_back",
  "handed-over": "op_kind_handed_over",
  "risk.accepted": "op_kind_risk_accepted",
  "identity.checked": "op_kind_identity_checked",
  reported: "op_kind_reported",
  verdict: "op_kind_verdict",
  erased: "op_kind_erased",
  switched: "op_kind_switched",
  "settings.changed": "op_kind_settings_changed",
  guarded: "op_kind_guarded",
  notified: "op_kind_notified",
  gap: "op_kind_gap",
  genesis: "op_kind_genesis",
} as const satisfies Record<Happening["kind"], Key>;

/** The kinds of lines, in the order of a ticket's life, for filters. */
export const kinds = Object.keys(names) as Happening["kind"][];

/** The name of a kind of line. */
export function kindName(kind: Happening["kind"]): string {
  return t(names[kind]);
}

/** What happened, beyond its kind, in a few words; empty when the kind says it all. */
export function happeningWords(h: Happening): string {
  switch (h.kind) {
    case "ticket.opened":
      return t("op_did_opened", h.messages, h.characters);
    case "suggestion":
      return t("op_did_suggestion", h.drafter === "device" ? t("op_on_this_device") : (h.model ?? h.drafter), h.sources.length);
    case "inserted":
      return t("op_did_inserted", h.verified, h.answeredFor);
    case "sent":
      return h.kept === null ? t("op_did_sent", h.characters) : t("op_did_sent_kept", Math.round(h.kept * 100), h.characters);
    case "written-back":
      return `${t(`op_wrote_${h.what}`)} ${h.value}${h.ok ? "" : `, ${t("op_failed", h.code ?? "")}`}`;
    case "handed-over":
      return [h.queue, ...h.tags].filter(Boolean).join(", ");
    case "reported":
      return t("op_did_reported", h.about, h.quarantined.length);
    case "verdict":
      return verdictWords(h);
    case "risk.accepted":
      return h.rules.join(", ");
    case "guarded":
      return t(`op_guard_${h.outcome}`, h.kinds.join(", "));
    case "notified":
      return `${t("op_did_notified", h.rule)}${h.ok ? "" : `, ${t("op_failed", h.code ?? "")}`}`;
    case "erased":
      return t("op_did_erased", h.seqs.length);
    case "switched":
      return t(`op_did_${h.what}`, scopeName(h.scope, h.name));
    case "settings.changed":
      return t("op_did_settings", h.what, h.revision);
    case "gap":
      return t("op_did_gap", h.questions, h.language);
    case "identity.checked":
    case "genesis":
      return "";
  }
}

/** What became of the suggestion, in a word: sent unchanged, edited, discarded or sent without one. */
export function useWord(h: Happening): string {
  return h.kind === "sent" ? t(`op_use_${h.use}`) : "";
}
