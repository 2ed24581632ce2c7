import { t } from "../ui/i18n.ts";

/** How it is known who the customer is: `agent:<name>` checked it, or `channel:<channel>` vouches for it. */
export function identityWord(because: string | null): string {
  const [by, who] = (because ?? "").split(/:(.*)/);
  if (by === "agent" && who) return t("sb_identity_agent", who);
  return by === "channel" && who ? t("sb_identity_channel", who) : t("sb_identity_checked");
}
