import type { Problem } from "../../lib/errors.ts";
import { isKey, type Key, t } from "./i18n.ts";
import type { IconName } from "./icons.ts";

/** What a person can do next about a problem. */
export type Step =
  | "reread"
  | "select"
  | "paste"
  | "copy-report"
  | "settings"
  | "settings-model"
  | "settings-log"
  | "settings-rules"
  | "draft-again"
  | "copy-draft"
  | "reload"
  | "teach"
  | "allow-site";

/** A problem in words: what happened, what to do, and the steps that can be pressed. */
export interface ProblemText {
  title: string;
  text: string;
  icon: IconName;
  steps: Step[];
}

const unreadable: Step[] = ["select", "paste", "reread", "copy-report"];
const provider: Step[] = ["draft-again", "settings"];

/** Sentences by code: `err_<name>` says what happened, `err_<name>_do` what to do. */
const known: Record<string, { name: string; icon: IconName; steps: Step[] }> = {
  "provider.unauthorized": { name: "provider_unauthorized", icon: "key", steps: ["settings", "draft-again"] },
  "provider.no-key": { name: "provider_no_key", icon: "key", steps: ["settings"] },
  "provider.locked": { name: "provider_locked", icon: "key", steps: ["settings"] },
  "provider.no-permission": { name: "provider_no_permission", icon: "key", steps: ["settings"] },
  "provider.not-set": { name: "provider_not_set", icon: "key", steps: ["settings"] },
  "provider.cors": { name: "provider_cors", icon: "key", steps: ["settings"] },
  "provider.billing": { name: "provider_billing", icon: "key", steps: provider },
  "provider.forbidden": { name: "provider_forbidden", icon: "key", steps: ["settings"] },
  "provider.model-unknown": { name: "provider_model_unknown", icon: "key", steps: ["settings"] },
  "provider.too-large": { name: "provider_too_large", icon: "warn", steps: ["draft-again"] },
  "provider.rate-limited": { name: "provider_rate_limited", icon: "clock", steps: ["draft-again"] },
  "provider.overloaded": { name: "provider_overloaded", icon: "clock", steps: ["draft-again"] },
  "provider.offline": { name: "provider_offline", icon: "off", steps: provider },
  "provider.cut": { name: "provider_cut", icon: "warn", steps: ["draft-again"] },
  "provider.refused": { name: "provider_refused", icon: "warn", steps: ["draft-again"] },
  "provider.invalid": { name: "provider_invalid", icon: "warn", steps: provider },
  "provider.quota": { name: "provider_quota", icon: "key", steps: ["settings"] },
  "provider.address": { name: "provider_address", icon: "key", steps: ["settings"] },
  "provider.origin": { name: "provider_origin", icon: "lock", steps: ["settings"] },
  "provider.local": { name: "provider_local", icon: "off", steps: provider },
  "provider.zone": { name: "provider_zone", icon: "globe", steps: ["settings-model"] },
  "provider.no-eu": { name: "provider_no_eu", icon: "globe", steps: ["settings-model"] },
  "provider.region": { name: "provider_region", icon: "globe", steps: ["settings-model"] },
  "provider.clock": { name: "provider_clock", icon: "clock", steps: provider },
  "provider.expired": { name: "provider_expired", icon: "key", steps: ["settings"] },
  "provider.signed-out": { name: "provider_signed_out", icon: "key", steps: ["settings"] },
  "provider.not-accepted": { name: "provider_not_accepted", icon: "key", steps: ["settings"] },
  "provider.no-aws": { name: "provider_no_aws", icon: "key", steps: ["settings"] },
  "provider.aws-region": { name: "provider_aws_region", icon: "key", steps: ["settings"] },
  "provider.aws-long-lived": { name: "provider_aws_long_lived", icon: "key", steps: ["settings"] },
  "provider.exchange-refused": { name: "provider_exchange_refused", icon: "key", steps: ["settings"] },
  "provider.sign-in-closed": { name: "provider_sign_in_closed", icon: "key", steps: ["settings"] },
  "provider.sign-in-refused": { name: "provider_sign_in_refused", icon: "key", steps: ["settings"] },
  "provider.sign-in-failed": { name: "provider_sign_in_failed", icon: "key", steps: ["settings"] },
  "provider.failed": { name: "provider_failed", icon: "warn", steps: provider },
  "vault.locked": { name: "provider_locked", icon: "key", steps: ["settings"] },
  "vault.empty": { name: "provider_no_key", icon: "key", steps: ["settings"] },
  "budget.draft": { name: "budget_draft", icon: "stop", steps: ["settings-model"] },
  "budget.day": { name: "budget_day", icon: "stop", steps: ["settings-model"] },
  "budget.no-price": { name: "budget_price", icon: "stop", steps: ["settings-model"] },
  "budget.no-verifier-price": { name: "budget_price", icon: "stop", steps: ["settings-model"] },
  "budget.currencies": { name: "budget_price", icon: "stop", steps: ["settings-model"] },
  "log.full": { name: "log_full", icon: "warn", steps: ["settings-log"] },
  "log.failed": { name: "log_failed", icon: "warn", steps: ["draft-again", "settings-log"] },
  "storage.full": { name: "log_full", icon: "warn", steps: ["settings-log"] },
  "session.gone": { name: "session_gone", icon: "page", steps: ["reread"] },
  "session.moved": { name: "session_moved", icon: "page", steps: ["reread"] },
  "access.denied": { name: "access_denied", icon: "lock", steps: [] },
  aborted: { name: "aborted", icon: "square", steps: ["draft-again"] },
  "bus.unreachable": { name: "unreachable", icon: "warn", steps: ["reload"] },
  "bus.disconnected": { name: "disconnected", icon: "warn", steps: ["draft-again"] },
  "bus.malformed": { name: "unexpected", icon: "warn", steps: ["reload", "copy-report"] },
  "bus.refused": { name: "unreachable", icon: "warn", steps: ["reload"] },
  "insert.refused": { name: "insert_refused", icon: "warn", steps: ["copy-draft"] },
  "insert.no-composer": { name: "insert_no_composer", icon: "warn", steps: ["copy-draft"] },
  "insert.note-composer": { name: "insert_note_composer", icon: "warn", steps: ["copy-draft"] },
  "insert.elsewhere": { name: "insert_elsewhere", icon: "warn", steps: ["copy-draft"] },
  "insert.covered": { name: "insert_covered", icon: "warn", steps: [] },
  "insert.untrusted": { name: "insert_untrusted", icon: "warn", steps: [] },
  "insert.stale": { name: "insert_stale", icon: "warn", steps: ["draft-again"] },
  "selection.empty": { name: "selection_empty", icon: "page", steps: ["paste"] },
  "copy.failed": { name: "copy_failed", icon: "warn", steps: [] },
  "site.not-allowed": { name: "site_not_allowed", icon: "lock", steps: ["allow-site", "teach", "select", "paste"] },
  "site.no-ticket": { name: "site_no_ticket", icon: "page", steps: ["teach", "select", "paste"] },
  "ticket.not-read": { name: "ticket_not_read", icon: "page", steps: unreadable },
  "draft.interrupted": { name: "draft_interrupted", icon: "warn", steps: ["draft-again"] },
  "draft.none": { name: "draft_none", icon: "warn", steps: ["draft-again"] },
  "draft.changed": { name: "draft_changed", icon: "warn", steps: [] },
  "draft.in-flight": { name: "draft_in_flight", icon: "clock", steps: [] },
  "refine.needs-model": { name: "refine_needs_model", icon: "pen", steps: ["settings-model"] },
  "refine.no-change": { name: "refine_no_change", icon: "pen", steps: [] },
  "choice.unknown": { name: "choice_unknown", icon: "warn", steps: [] },
  "draft.escalated": { name: "draft_escalated", icon: "stop", steps: [] },
  "draft.stale": { name: "insert_stale", icon: "warn", steps: ["draft-again"] },
  "finding.not-answerable": { name: "finding_not_answerable", icon: "lock", steps: [] },
  "write-back.tag": { name: "write_back_tag", icon: "tag", steps: [] },
  "write-back.note": { name: "write_back_note", icon: "note", steps: [] },
  "write-back.route": { name: "write_back_route", icon: "route", steps: [] },
  "redaction.short": { name: "redaction_short", icon: "warn", steps: [] },
  "redaction.placeholder": { name: "redaction_placeholder", icon: "warn", steps: [] },
  "redaction.never": { name: "redaction_never", icon: "lock", steps: [] },
  "redaction.pattern": { name: "redaction_pattern", icon: "warn", steps: [] },
  "teach.no-page": { name: "teach_no_page", icon: "page", steps: [] },
  "teach.gone": { name: "teach_gone", icon: "page", steps: [] },
  "teach.elsewhere": { name: "teach_elsewhere", icon: "page", steps: [] },
  "teach.incomplete": { name: "teach_incomplete", icon: "warn", steps: [] },
  "recipe.broken": { name: "recipe_broken", icon: "warn", steps: [] },
  "redact.gone": { name: "redact_gone", icon: "page", steps: ["reread"] },
  "redact.failed": { name: "redact_failed", icon: "warn", steps: [] },
  "selection.none": { name: "selection_empty", icon: "page", steps: ["paste"] },
  "selection.not-allowed": { name: "selection_not_allowed", icon: "lock", steps: ["paste"] },
  "paste.empty": { name: "paste_empty", icon: "page", steps: [] },
  "profile.none": { name: "profile_none", icon: "person", steps: ["settings"] },
  "engine.failed": { name: "engine", icon: "warn", steps: ["reread", "copy-report"] },
  "engine.stopped": { name: "engine", icon: "warn", steps: ["reread", "copy-report"] },
  "provider.timeout": { name: "provider_timeout", icon: "clock", steps: ["draft-again"] },
  "provider.none": { name: "provider_not_set", icon: "key", steps: ["settings"] },
  "session.no-page": { name: "session_no_page", icon: "page", steps: ["reread"] },
  "session.full": { name: "session_full", icon: "page", steps: ["reread"] },
  "storage.broken": { name: "storage_broken", icon: "warn", steps: ["copy-report"] },
  "egress.refused": { name: "egress_refused", icon: "lock", steps: ["settings"] },
  "insert.copied": { name: "insert_copied", icon: "copy", steps: [] },
  "insert.expired": { name: "insert_expired", icon: "clock", steps: [] },
  "insert.already": { name: "insert_already", icon: "check", steps: [] },
  "insert.no-log": { name: "insert_no_log", icon: "warn", steps: ["draft-again"] },
  "draft.switched-off": { name: "switched_off", icon: "stop", steps: [] },
  "insert.switched-off": { name: "insert_switched_off", icon: "stop", steps: [] },
  "provider.switched-off": { name: "provider_switched_off", icon: "stop", steps: [] },
  "insert.withdrawn": { name: "insert_withdrawn", icon: "lock", steps: ["draft-again"] },
  "insert.open-items": { name: "insert_open", icon: "warn", steps: [] },
  unexpected: { name: "unexpected", icon: "warn", steps: ["draft-again", "copy-report"] },
};

const families: [string, { name: string; icon: IconName; steps: Step[] }][] = [
  ["provider.", { name: "provider_failed", icon: "warn", steps: provider }],
  ["log.", { name: "log_failed", icon: "warn", steps: ["draft-again", "settings-log"] }],
  ["insert.", { name: "insert_refused", icon: "warn", steps: ["copy-draft"] }],
  ["engine.", { name: "engine", icon: "warn", steps: ["reread", "copy-report"] }],
  ["session.", { name: "session_gone", icon: "page", steps: ["reread"] }],
];

/** What any helpdesk may answer, by how its code ends; the longer ending stands first. */
const endings: [string, { name: string; icon: IconName; steps: Step[] }][] = [
  [".logged-out", { name: "logged_out", icon: "key", steps: ["reread", "paste"] }],
  [".forbidden", { name: "desk_forbidden", icon: "lock", steps: ["reread", "select", "paste"] }],
  [".gone", { name: "desk_gone", icon: "page", steps: ["reread", "copy-draft"] }],
  [".busy", { name: "desk_busy", icon: "clock", steps: ["reread"] }],
  [".tag.field", { name: "desk_tag", icon: "tag", steps: ["reread"] }],
  [".tag.refused", { name: "desk_tag", icon: "tag", steps: ["reread"] }],
  [".note.too-long", { name: "desk_note_long", icon: "note", steps: [] }],
  [".note.unseen", { name: "desk_note_unseen", icon: "note", steps: ["reread"] }],
  [".note.twice", { name: "desk_note_twice", icon: "note", steps: ["reread"] }],
  [".note.refused", { name: "desk_note", icon: "note", steps: ["reread"] }],
  [".route.unknown", { name: "desk_route_unknown", icon: "route", steps: ["settings-rules"] }],
  [".route.refused", { name: "desk_route", icon: "route", steps: ["reread"] }],
  [".refused", { name: "desk_refused", icon: "warn", steps: ["reread", "copy-report"] }],
  [".csrf", { name: "desk_refused", icon: "warn", steps: ["reread", "copy-report"] }],
  [".token", { name: "desk_refused", icon: "warn", steps: ["reread", "copy-report"] }],
  [".unreachable", { name: "desk_unreachable", icon: "off", steps: ["reread", "paste"] }],
  [".http", { name: "desk_unreachable", icon: "off", steps: ["reread", "paste"] }],
  [".not-json", { name: "desk_unreachable", icon: "off", steps: ["reread", "paste"] }],
  [".message.author", { name: "desk_author", icon: "page", steps: unreadable }],
  [".message.visibility", { name: "desk_visibility", icon: "page", steps: unreadable }],
  [".message.collapsed", { name: "desk_collapsed", icon: "page", steps: ["reread", "select", "paste", "copy-report"] }],
  ["taught.ticket", { name: "taught_ticket", icon: "page", steps: ["teach"] }],
];

/** Turns a code into a sentence and a next step; an unknown code is said to be unknown. */
export function problemText(problem: Problem): ProblemText {
  const found = known[problem.code] ?? helpdesk(problem.code) ?? families.find(([start]) => problem.code.startsWith(start))?.[1];
  const { name, icon, steps } = found ?? { name: "unknown", icon: "warn", steps: ["draft-again", "copy-report"] as Step[] };
  const text = problem.detail["degraded"] === "device" ? t("err_degraded") : say(doing(name, problem), problem);
  return { title: say(`err_${name}`), text: whyNotWritten(problem, text), icon, steps };
}

/** Causes that no further try mends. */
const lasting = ["desk_note_long", "desk_note_unseen"];

/** What the helpdesk said to a write-back that waits now, as a sentence in front; it may be in place of the next step too. */
function whyNotWritten({ code, detail }: Problem, text: string): string {
  const cause = code.startsWith("write-back.") ? endings.find(([end]) => detail["code"]?.endsWith(end))?.[1].name : undefined;
  if (!cause) return text;
  return `${say(`err_${cause}`)}. ${lasting.includes(cause) ? say(`err_${cause}_do`) : text}`;
}

function helpdesk(code: string) {
  if (!code.startsWith("helpdesk.")) return null;
  const ending = endings.find(([end]) => code.endsWith(end))?.[1];
  // What a page was taught is mended by teaching it again, whatever broke.
  if (code.startsWith("helpdesk.taught."))
    return {
      ...(ending ?? { name: "taught_part", icon: "page" as const }),
      steps: ["teach", "select", "paste", "reread", "copy-report"] as Step[],
    };
  if (ending) return ending;
  if (code.endsWith(".empty") || code.endsWith(".message")) return { name: "empty_ticket", icon: "page" as const, steps: unreadable };
  return { name: "unreadable", icon: "page" as const, steps: unreadable };
}

function doing(name: string, problem: Problem): string {
  return name === "provider_rate_limited" && problem.detail["retryAfter"] ? "err_provider_rate_limited_after" : `err_${name}_do`;
}

function say(key: string, problem?: Problem): string {
  const safe: Key = isKey(key) ? key : "err_unknown_do";
  return problem?.detail["retryAfter"] ? t(safe, problem.detail["retryAfter"]) : t(safe);
}
