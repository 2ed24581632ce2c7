import type { Fact } from "../language/facts.ts";

const mostTimes = 31;

/**
 * Could a value be reckoned from others? A day from other days, a quantity as sum, difference, product or share of values that
 * the cited blocks (`theirs`) give, with those of the customer (`said`). It only tells that a person should look, not that it is right.
 */
export function mayFollow(value: Fact, theirs: readonly Fact[], said: readonly Fact[]): boolean {
  if (value.kind === "date") return !theirs.some((f) => f.kind === "date") && said.some((f) => f.kind === "date");
  if (value.kind === "link" || value.kind === "reference") return false;
  if (theirs.some((f) => keepsBound(value, f))) return true;
  const own = quantity(value);
  if (own === null) return false;
  const sizes = (all: readonly Fact[]) => [...new Set(all.flatMap((f) => (unitOf(f) === own.unit ? amountsOf(f) : [])))];
  const [cited, told] = [sizes(theirs), sizes(said)];
  const counts = [...new Set(said.flatMap((f) => f.parts.map(Number)))].filter((n) => n > 1 && n <= mostTimes);
  const same = (n: number) => Math.abs(n - own.size) < 0.006;
  return (
    cited.some((a, i) => [...cited.slice(i + 1), ...told].some((b) => same(a + b) || same(Math.abs(a - b)))) ||
    cited.some((a) => counts.some((n) => same(a * n))) ||
    shares([...theirs, ...said]).some((p) => [...cited, ...told].some((a) => same((a * p) / 100) || same(a - (a * p) / 100)))
  );
}

/** A child of four is one under five. */
function keepsBound(value: Fact, bound: Fact): boolean {
  const [own, limit] = [value.parts, bound.parts].map((p) => Number(p[0] ?? Number.NaN)) as [number, number];
  if (value.make !== "age" || !["age", "number", "duration months"].includes(bound.make)) return false;
  return bound.bound === "most" ? own <= limit : bound.bound === "least" && own >= limit;
}

const shares = (all: readonly Fact[]) => all.filter((f) => f.kind === "percent").flatMap((f) => f.parts.map(Number));

/** The number and unit of a value that is one number; null for anything else. */
function quantity(value: Fact): { size: number; unit: string } | null {
  const [size] = amountsOf(value);
  return size === undefined || amountsOf(value).length > 1 ? null : { size, unit: unitOf(value) };
}

function amountsOf(value: Fact): number[] {
  return value.keys.slice(0, 1).flatMap((k) => (k.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
}

const unitOf = (value: Fact) => (value.kind === "amount" ? (value.keys[0] ?? "").replace(/[\d. -]+/g, "") : value.make);
