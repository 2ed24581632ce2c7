/** A host is never waited for longer than this at a time, in seconds. */
const longest = 600;

/** How many seconds a host asks us to wait (as a number or a date), at most ten minutes; null where it does not say. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000);
  return Number.isNaN(seconds) ? null : Math.min(longest, Math.max(0, seconds));
}
