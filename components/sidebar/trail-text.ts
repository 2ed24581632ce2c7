import type { TrailStep } from "../../lib/session.ts";
import { number, percent, t } from "../ui/i18n.ts";
import type { IconName } from "../ui/icons.ts";
import { kindWord } from "../ui/kind-word.ts";
import { problemText } from "../ui/problem-text.ts";

export const trailIcon: Record<TrailStep["code"], IconName> = {
  logged: "chain",
  inserted: "go",
  edited: "pen",
  sent: "send",
  tagged: "tag",
  noted: "note",
  routed: "route",
  redacted: "shield",
  reported: "flag",
  failed: "warn",
};

/** A step in words: its title, a small line, and a name in mono. Every detail may be missing. */
export function trailText({ code, detail }: TrailStep): { title: string; small: string | null; code: string | null } {
  const plain = (title: string, small: string | null = null, mono: string | null = null) => ({ title, small, code: mono });
  const kept = detail["kept"] ? t("sb_trail_kept", percent(Number(detail["kept"]))) : null;
  switch (code) {
    case "logged":
      return plain(t("sb_trail_logged"), detail["seq"] ? t("sb_trail_entry", number(Number(detail["seq"]))) : null);
    case "inserted":
      return plain(t("sb_trail_inserted"));
    case "edited":
      return plain(t("sb_trail_edited"), kept);
    case "sent":
      return plain(
        detail["to"] ? t("sb_trail_sent_to", detail["to"]) : t("sb_trail_sent"),
        detail["confirmed"] === "false" ? t("sb_trail_unconfirmed") : null,
      );
    case "tagged":
      return plain(t("sb_trail_tagged"), null, detail["value"] ?? null);
    case "noted":
      return plain(t("sb_trail_noted"));
    case "routed":
      return plain(t("sb_trail_routed"), detail["value"] ?? null);
    case "redacted":
      return plain(t("sb_trail_redacted"), detail["kind"] ? kindWord(detail["kind"]) : null);
    case "reported":
      return plain(t("sb_trail_reported"));
    case "failed":
      return plain(
        t("sb_trail_failed"),
        detail["code"] ? problemText({ code: detail["code"], detail }).title : null,
        detail["code"] ?? null,
      );
  }
}
