import type { Found, Telling } from "./contradictions.ts";
import type { Contradiction } from "./radar.ts";

type Fix = NonNullable<Contradiction["fix"]>;

/**
 * Which side to keep, and the other one's text with the kept value written in: the one reviewed later, else changed later,
 * else the public one, else what more articles say. Null when nothing tells.
 */
export function radarFix({ a, b, clash }: Found): Fix | null {
  const kept = keep(a, b);
  if (!kept) return null;
  const other = kept.keep === "a" ? { telling: b, value: clash.b, by: clash.a } : { telling: a, value: clash.a, by: clash.b };
  const { block, from, at } = other.telling;
  const start = other.value.from - from + at;
  const text = block.text.slice(0, start) + other.by.text + block.text.slice(start + other.value.to - other.value.from);
  return { ...kept, text };
}

function keep(a: Telling, b: Telling): Pick<Fix, "keep" | "because"> | null {
  const later = (x: string | null, y: string | null) =>
    x === null || y === null || x === y ? null : x > y ? ("a" as const) : ("b" as const);
  const reviewed = later(a.article.reviewed, b.article.reviewed);
  if (reviewed) return { keep: reviewed, because: "reviewed" };
  const newer = later(a.article.updated, b.article.updated);
  if (newer) return { keep: newer, because: "newer" };
  if ((a.article.tier === "public") !== (b.article.tier === "public"))
    return { keep: a.article.tier === "public" ? "a" : "b", because: "public" };
  if (a.agreed !== b.agreed) return { keep: a.agreed > b.agreed ? "a" : "b", because: "majority" };
  return null;
}
