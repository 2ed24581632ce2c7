import type { DeskView } from "../../lib/session.ts";
import { type Key, list, t } from "../ui/i18n.ts";
import { Strip } from "./risk-strip.tsx";
import { useSidebar } from "./sidebar-state.ts";

/** What a product allows and what it lacks, by the word that its starting recipe names. */
const limits: Record<string, Key> = {
  sb_limits_front: "sb_limits_front",
  sb_limits_help_scout: "sb_limits_help_scout",
  sb_limits_hubspot: "sb_limits_hubspot",
  sb_limits_kundo: "sb_limits_kundo",
  sb_limits_salesforce: "sb_limits_salesforce",
};

const lacking = { tag: "sb_lacks_tag", note: "sb_lacks_note", route: "sb_lacks_route" } as const;

/** What this helpdesk can't take, how sure its adapter is, and what of a taught page is found by another way than it was. */
export function DeskStrip() {
  const sidebar = useSidebar();
  const desk = sidebar.view.value?.desk;
  if (!desk) return null;
  const teach = { label: t("sb_teach_again"), onPress: () => (sidebar.screen.value = "teach") };
  const limit = desk.limits ? limits[desk.limits] : null;
  return (
    <>
      {healedLines(desk).map((line) => (
        <Strip key={line} tone="amber" icon="redo" action={teach}>
          {line}
        </Strip>
      ))}
      {desk.level === "unverified" && !desk.verified ? (
        <Strip tone="info" icon="flag" action={{ label: t("sb_diagnose"), onPress: () => (sidebar.screen.value = "diagnosis") }}>
          {t("sb_unverified", desk.name)}
        </Strip>
      ) : null}
      {limit ? (
        <Strip tone="info" icon="page">
          {t(limit)}
        </Strip>
      ) : null}
      {desk.lacks.length > 0 ? (
        <Strip tone="info" icon="tag">
          {t("sb_lacks", desk.name, list(desk.lacks.map((what) => t(lacking[what]))))}
        </Strip>
      ) : null}
    </>
  );
}

const parts: Record<string, Key> = {
  thread: "te_part_thread",
  message: "te_part_message",
  body: "te_part_body",
  author: "te_part_author",
  at: "te_part_at",
  opening: "te_part_opening",
  composer: "te_part_composer",
  send: "te_part_send",
  subject: "te_part_subject",
};

function healedLines({ healed }: DeskView): string[] {
  return healed.map(({ part, used }) => t("sb_healed", t(parts[part] ?? "te_part_message"), used + 1));
}
