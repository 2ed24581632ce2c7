import { uiLanguage } from "../ui/i18n.ts";

/** An ISO date as "21 Nov 2026"; the text itself when it is no date. */
export function day(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(uiLanguage(), { day: "numeric", month: "short", year: "numeric" }).format(date);
}

/** An ISO date as "21 Nov 2026, 09:18"; the text itself when it is no date. */
export function dayTime(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(uiLanguage(), { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(
        date,
      );
}
