const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)$/;
const holding = ["datetime", "data-datetime", "data-timestamp", "data-time", "data-at", "title", "data-date"];

/** A time that an element names for certain, with its zone, as ISO 8601; null where it only says "two hours ago" or "Tue 10:05". */
export function isoTime(element: Element): string | null {
  const said = saidTimes(element);
  for (const [i, text] of said.entries()) {
    // Seconds or milliseconds since 1970; a number to be read is an order's or a phone's.
    const at = iso.test(text)
      ? Date.parse(text.replace(" ", "T").replace(/\s/g, ""))
      : i < said.length - 1 && /^1\d{9}(?:\d{3})?$/.test(text)
        ? epoch(text)
        : Number.NaN;
    if (!Number.isNaN(at)) return new Date(at).toISOString();
  }
  return null;
}

const epoch = (text: string) => Number(text) * (text.length === 10 ? 1000 : 1);

/** Where an element may say its time, the surest first; what it shows comes last. */
export const saidTimes = (element: Element): string[] =>
  [...holding.map((name) => element.getAttribute(name)), element.textContent].map((text) => text?.replace(/\s+/g, " ").trim() ?? "");
