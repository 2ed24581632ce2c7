import { uiLanguage } from "./i18n.ts";

const dayLength = 86_400_000;

/** How long ago an ISO date is, in the reader's language: "12 days ago", "3 months ago". */
export function ago(iso: string, now: number): string {
  const days = Math.round((Date.parse(iso) - now) / dayLength);
  const format = new Intl.RelativeTimeFormat(uiLanguage(), { numeric: "auto" });
  if (Number.isNaN(days)) return iso;
  if (days > -60) return format.format(Math.min(days, 0), "day");
  if (days > -730) return format.format(Math.round(days / 30.4), "month");
  return format.format(Math.round(days / 365.25), "year");
}

/** The time of day of an ISO date, hours and minutes. */
export function clock(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? "" : new Intl.DateTimeFormat(uiLanguage(), { hour: "2-digit", minute: "2-digit" }).format(date);
}

/** An ISO date as "21 Nov 2026"; the text itself when it is no date. A date without a time is the same day everywhere. */
export function day(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const zone = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? { timeZone: "UTC" } : {};
  return new Intl.DateTimeFormat(uiLanguage(), { day: "numeric", month: "short", year: "numeric", ...zone }).format(date);
}
