import type { Stop, StopScope } from "../../lib/stop.ts";
import { t, uiLanguage } from "./i18n.ts";

/** What is stopped, as a sentence. */
export function stopTitle({ scope, name }: Pick<Stop, "scope" | "name">): string {
  return t(`op_stopped_is_${scope}`, name);
}

/** What a switch is for, as a name in a list. */
export function scopeName(scope: StopScope, name: string): string {
  return t(`op_stopped_what_${scope}`, name);
}

/** Who stopped it and since when, as far as that is known. */
export function stopWho({ by, origin, since }: Stop): string {
  const who = by === "" ? t(`op_stopped_origin_${origin}`) : by;
  return since === null ? t("op_stopped_by", who) : t("op_stopped_by_since", who, moment(since));
}

/** Why, or that nobody said. */
export function stopReason({ reason }: Stop): string {
  return reason === "" ? t("op_stopped_no_reason") : t("op_stopped_reason", reason);
}

function moment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(uiLanguage(), { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(date);
}
