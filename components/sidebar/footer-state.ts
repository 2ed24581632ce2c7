import type { SessionView } from "../../lib/session.ts";
import { list, plural, t } from "../ui/i18n.ts";
import { draftStop, modelStop } from "./draft-stop.ts";
import { modelSet } from "./model-set.ts";
import { openItems } from "./open-items.ts";
import { handedOver, type Stage } from "./sidebar-stage.ts";
import type { Sidebar } from "./sidebar-state.ts";
import { nextDrafter } from "./write-draft.ts";

/** The footer's one big button and the line above it. */
export interface FooterState {
  action: "draft" | "stop" | "insert" | "apply";
  label: string;
  primary: boolean;
  /** The button is shut; pressing it goes to what is in the way. */
  shut: boolean;
  /** The line above: why it is shut, or what pressing it does. */
  note: string;
  /** The line is a demand, not information. */
  urgent: boolean;
  /** The line's own button. */
  link: "next" | "payload" | null;
}

const base = { primary: true, shut: false, note: "", urgent: false, link: null } as const;

/** What the footer shows for a state. It reads signals, so a component that calls it follows them. */
export function footerState(sidebar: Sidebar, stage: Stage): FooterState {
  if (stage === "streaming") return streaming(sidebar);
  if (stage === "hand-over") return handOver(sidebar);
  if (stage !== "reading" && stage !== "refused" && draftStop(sidebar.view.value)) return stopped();
  if (stage === "drafted") return drafted(sidebar);
  if (stage === "sent") return { ...base, action: "draft", label: t("sb_draft_again"), primary: false };
  if (stage === "ready") return ready(sidebar);
  return { ...base, action: "draft", label: t("sb_draft"), shut: true, note: stage === "reading" ? t("sb_note_nothing_left") : "" };
}

function stopped(): FooterState {
  return { ...base, action: "draft", label: t("sb_stop_button"), shut: true, note: t("sb_stop_note"), urgent: true };
}

function streaming(sidebar: Sidebar): FooterState {
  const ours = sidebar.stream.value !== null;
  return { ...base, action: "stop", label: t("sb_stop"), primary: false, shut: !ours, note: ours ? "" : t("sb_note_elsewhere") };
}

function handOver({ view }: Sidebar): FooterState {
  const done = view.value !== null && handedOver(view.value);
  return { ...base, action: "apply", label: t("sb_apply"), shut: done, note: done ? t("sb_note_handed_over") : "" };
}

function ready(sidebar: Sidebar): FooterState {
  const view = sidebar.view.value;
  const model = nextDrafter(sidebar) === "model";
  if (model)
    return { ...base, action: "draft", label: t("sb_draft"), note: t("sb_note_sends", view?.destination?.name ?? ""), link: "payload" };
  const instead = view !== null && modelSet(view);
  return { ...base, action: "draft", label: instead ? t("sb_draft_device") : t("sb_draft"), note: t("sb_note_device") };
}

function drafted(sidebar: Sidebar): FooterState {
  const view = sidebar.view.value;
  if (!view?.draft) return { ...base, action: "draft", label: t("sb_draft") };
  if (view.draft.text.trim() === "")
    return { ...base, action: "draft", label: t("sb_draft_again"), primary: false, note: t("sb_note_no_text") };
  const again = { ...base, action: "draft", label: t("sb_draft_again"), urgent: true } as const;
  if (view.stale) return { ...again, note: view.withdrawn === null ? t("sb_note_stale") : t("sb_note_withdrawn", view.withdrawn) };
  if (view.draft.drafter !== "device" && modelStop(view)) return { ...again, note: t("sb_note_models_stopped") };
  const insert = { ...base, action: "insert", label: insertWord(view) } as const;
  if (sidebar.checking.value) return { ...insert, shut: true, note: t("sb_status_checking") };
  if (sidebar.editing.value !== null) return { ...insert, shut: true, note: t("sb_note_editing") };
  const summary = openSummary(sidebar);
  if (summary !== null) return { ...insert, shut: true, note: summary, urgent: true, link: "next" };
  if (view.entry === null) return { ...insert, shut: true, note: t("sb_note_logging") };
  if (view.phase === "inserting") return { ...insert, shut: true, note: t("sb_note_inserting") };
  if (view.phase === "inserted") return { ...insert, label: t("sb_insert_again"), primary: false, note: t("sb_note_inserted") };
  return insert;
}

/** A text that was given by hand has no page to insert into: its reply is copied. */
function insertWord({ ticket, draft }: SessionView): string {
  if (ticket?.helpdesk === "pasted") return t("sb_copy_draft");
  return t(draft?.outcome === "ask" ? "sb_insert_question" : "sb_insert");
}

function openSummary({ view }: Sidebar): string | null {
  const items = view.value ? openItems(view.value) : [];
  if (items.length === 0) return null;
  const count = (kind: (typeof items)[number]["kind"]) => items.filter((item) => item.kind === kind).length;
  const parts = [
    count("fix") > 0 ? plural("sb_open_fix", count("fix")) : null,
    count("choose") > 0 ? plural("sb_open_choose", count("choose")) : null,
    count("look") > 0 ? plural("sb_open_look", count("look")) : null,
    count("verify") > 0 ? plural("sb_open_verify", count("verify")) : null,
  ].filter((part) => part !== null);
  return t("sb_before_insert", list(parts));
}
