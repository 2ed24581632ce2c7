import { findValues } from "../language/values.ts";
import { bounds } from "./claim-words.ts";

/** A value that a sentence claims, as something that can be compared. */
export interface ClaimValue {
  kind: "amount" | "percent" | "duration" | "date" | "number";
  text: string;
  from: number;
  to: number;
  /** Currency, kind of day or nothing: values of different units are not compared. */
  unit: string;
  /** The same number twice, but for ranges; in days for durations. Dates have none. */
  low: number;
  high: number;
  /** What it is called when it is the same, such as `--12-18`. */
  canonical: string;
  bound: "most" | "least" | "about" | "exact";
}

const kinds = new Set<string>(["amount", "percent", "duration", "date", "number"]);
const perUnit: Record<string, number> = { minute: 1 / 1440, hour: 1 / 24, day: 1, "business-day": 1, week: 7, month: 30.4, year: 365 };

/** A number after one of these is a name: it says which, not how many. */
const names =
  /(?:^|[^\p{L}])(?:step|steps|version|chapter|section|article|level|tier|rule|room|floor|line|error|code|type|model|no|number|report|form|nr|nummer|option|phase|grade|page|figure|table|part|class|windows|ios|android|steg|kapitel|avsnitt|nivå|regel|rum|våning|rad|fel|kod|typ|modell|alternativ|sida|del|klass|paragraf|§|#|v)\.?\s?$/iu;

/** The values of a sentence in order; numbers that are part of a name (Drift 2, step 3, the year 2026) are none. */
export function claimValues(text: string, language: string): ClaimValue[] {
  return findValues(text, language).flatMap((value) => {
    if (!kinds.has(value.kind)) return [];
    const { text: written, from, to, canonical } = value;
    const kind = value.kind as ClaimValue["kind"];
    if (kind === "number" && isName(text, from, to, written)) return [];
    const size = measured(kind, canonical);
    return size === null ? [] : [{ kind, text: written, from, to, canonical, ...size, bound: boundOf(text.slice(0, from), language) }];
  });
}

function isName(text: string, from: number, to: number, written: string): boolean {
  const before = text.slice(0, from);
  if (names.test(before) || /^(?:19|20)\d\d$/.test(written)) return true;
  // "Drift 2", "iPhone 14": a capital in the word before it, unless that word only opens the sentence.
  const word = /(\S+)\s$/u.exec(before)?.[1] ?? "";
  const opens = before.trim() === word;
  if (/\p{Lu}/u.test(word) && !(opens && /^\p{Lu}\p{Ll}+$/u.test(word) && /^\s*\p{Ll}/u.test(text.slice(to)))) return true;
  // Literals, fields and the rest of "11 minutes 16 seconds" are none either.
  if (/["'“”„»«=:{(]\s?$/u.test(before) || /^["'“”»«})]/u.test(text.slice(to)) || /\p{N}\s\p{L}+\s$/u.test(before)) return true;
  // What opens a sentence says which ones it speaks of: "Two digits are a day".
  if (before.trim() === "") return true;
  // "24/7", "1:1" and "3D" are names too.
  return /^[/:\p{L}]/u.test(text.slice(to)) || /[/:]$/.test(before);
}

function measured(kind: ClaimValue["kind"], canonical: string): Pick<ClaimValue, "unit" | "low" | "high"> | null {
  if (kind === "date") return { unit: /^[a-z]/i.test(canonical) ? "weekday" : "date", low: 0, high: 0 };
  if (kind === "amount") {
    const [unit = "", number = ""] = canonical.split(" ");
    return ranged(unit, number, 1);
  }
  if (kind === "percent") return ranged("%", canonical.replace("%", ""), 1);
  if (kind === "number") return ranged("", canonical, 1);
  const [number = "", unit = ""] = canonical.split(" ");
  return ranged(unit === "business-day" ? unit : "day", number, perUnit[unit] ?? 1);
}

function ranged(unit: string, number: string, factor: number): Pick<ClaimValue, "unit" | "low" | "high"> | null {
  const [low = Number.NaN, high = low] = number.split("-").map(Number);
  return Number.isNaN(low) || Number.isNaN(high) ? null : { unit, low: low * factor, high: high * factor };
}

const patterns = new Map<string, { kind: "most" | "least" | "about"; pattern: RegExp }[]>();

function boundOf(before: string, language: string): ClaimValue["bound"] {
  let own = patterns.get(language);
  if (!own) {
    const words = bounds[language] ?? bounds.en;
    own = (["most", "least", "about"] as const).map((kind) => ({
      kind,
      pattern: new RegExp(`(?:^|[^\\p{L}])(?:${words?.[kind] ?? "x"})(?: the| a| de| en)?\\s*$`, "iu"),
    }));
    patterns.set(language, own);
  }
  // "usually paid in 5 days" is about right, whatever stands right before the value.
  if (/(?<!\p{L})(?:usually|normally|typically|on average|oftast|vanligtvis|vanligen|normalt|i snitt)(?!\p{L})/iu.test(before))
    return "about";
  const tail = before.slice(-24);
  return own.find(({ pattern }) => pattern.test(tail))?.kind ?? "exact";
}

/** Do two values of one kind say different things? `unsure` where both can be true at once. */
export function differ(a: ClaimValue, b: ClaimValue): "same" | "different" | "unsure" {
  if (a.canonical === b.canonical) return "same";
  if (a.kind !== b.kind) return "unsure";
  if (a.kind === "date") return datesDiffer(a.canonical, b.canonical);
  if (a.unit !== b.unit) return a.kind === "duration" ? daysDiffer(a, b) : "unsure";
  const near = (x: number, y: number) => Math.abs(x - y) <= (a.kind === "duration" ? 0.04 : 1e-9) * Math.max(x, y);
  if (near(a.low, b.low) && near(a.high, b.high)) return "same";
  return boundsDiffer(a, b);
}

function boundsDiffer(a: ClaimValue, b: ClaimValue): "different" | "unsure" {
  if ((a.bound === "most" && b.bound === "least") || (a.bound === "least" && b.bound === "most")) return "unsure";
  const loose = a.bound === "about" || b.bound === "about" ? 1.25 : 1;
  const apart = a.low > b.high * loose || b.low > a.high * loose;
  const aRange = a.low !== a.high;
  const bRange = b.low !== b.high;
  // A range holds its points; two other ranges for one thing are two statements.
  if (aRange && bRange) return loose === 1 || apart ? "different" : "unsure";
  if (a.bound === b.bound) return apart ? "different" : "unsure";
  const [bounded, other] = a.bound === "most" || a.bound === "least" ? [a, b] : [b, a];
  if (bounded.bound === "most") return other.high > bounded.high * loose ? "different" : "unsure";
  if (bounded.bound === "least") return other.low * loose < bounded.low ? "different" : "unsure";
  return apart ? "different" : "unsure";
}

/** Banking days beside days: only what cannot be the same span whatever the weekends. */
function daysDiffer(a: ClaimValue, b: ClaimValue): "different" | "unsure" {
  const [working, other] = a.unit === "business-day" ? [a, b] : [b, a];
  const longest = working.high * 1.4 + 4;
  return other.low > longest || other.high < working.low * 0.8 ? "different" : "unsure";
}

/** `2026-12-18`, `--12-18` or `friday`; another year speaks of another time. */
function datesDiffer(a: string, b: string): "same" | "different" | "unsure" {
  const [yearA, yearB] = [a, b].map((d) => /^\d{4}/.exec(d)?.[0] ?? null);
  if (/^[a-z]/i.test(a) !== /^[a-z]/i.test(b)) return "unsure";
  if (yearA && yearB && yearA !== yearB) return "unsure";
  const day = (d: string) => d.replace(/^(?:\d{4}|-)-/, "");
  return day(a) === day(b) ? "same" : "different";
}
