import { t, uiLanguage } from "../ui/i18n.ts";
import { clock } from "../ui/when.ts";

/** An ISO date as "21 Nov 2026, 09:18"; the text itself when it is no date. */
export function dayTime(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(uiLanguage(), { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(
        date,
      );
}

/** An ISO date of today as "today 09:18", any other as `dayTime`. */
export function todayTime(iso: string, now: Date): string {
  return new Date(iso).toDateString() === now.toDateString() ? t("op_today_at", clock(iso)) : dayTime(iso);
}
