/** Articles nobody has looked at for this many months are called stale. */
export const staleAfter = 12;

/** Whole months from an ISO date to `now` (ISO); null when the date is missing or cannot be read, never below 0. */
export function ageInMonths(date: string | null, now: string): number | null {
  const from = parts(date);
  const to = parts(now);
  if (!from || !to) return null;
  const months = (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
  return Math.max(0, months);
}

/** Was it last reviewed, or else updated, more than twelve months ago? Without any date nothing is claimed. */
export function isStale(article: { reviewed: string | null; updated: string | null }, now: string): boolean {
  const ages = [ageInMonths(article.reviewed, now), ageInMonths(article.updated, now)].filter((age) => age !== null);
  return ages.length > 0 && Math.min(...ages) >= staleAfter;
}

function parts(date: string | null): { year: number; month: number; day: number } | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date ?? "");
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3] ?? 1) } : null;
}
