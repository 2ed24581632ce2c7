import type { Value } from "./value.ts";

const minutes: Record<string, number> = { minute: 1, hour: 60, day: 1440, week: 10080 };
const months: Record<string, number> = { month: 1, year: 12 };

/** The make of a found value and the keys under which equal ones are found: two weeks are 14 days, 12 months a year. */
export function factKeys(value: Value): { make: string; keys: string[] } {
  if (value.kind === "duration") return ofDuration(value.canonical);
  if (value.kind === "amount") return { make: "amount", keys: [value.canonical, ...ends(value.canonical)] };
  if (value.kind === "date") return { make: "date", keys: dateKeys(value.canonical) };
  return { make: value.kind, keys: [value.kind === "link" ? value.canonical.toLowerCase() : value.canonical] };
}

function ofDuration(canonical: string): { make: string; keys: string[] } {
  const [numbers = "", unit = ""] = canonical.split(" ");
  const each = numbers.split("-");
  const one = (n: string) => {
    if (minutes[unit]) return `${Number(n) * minutes[unit]} min`;
    if (months[unit]) return `${Number(n) * months[unit]} months`;
    return `${n} ${unit}`;
  };
  const keys = each.length > 1 ? [each.map(one).join("-"), ...each.map(one)] : [one(numbers)];
  return { make: `duration ${minutes[unit] ? "time" : months[unit] ? "months" : unit}`, keys };
}

function ends(canonical: string): string[] {
  return /\.0+$/.test(canonical) ? [canonical.replace(/\.0+$/, "")] : [];
}

/** A date without a year agrees with the same day of any year. */
function dateKeys(canonical: string): string[] {
  const day = /^(?:\d{4}|-)-(\d{2}-\d{2})$/.exec(canonical);
  return day ? [canonical, `--${day[1]}`] : [canonical];
}
