import type { Contradiction } from "../../../../lib/knowledge/radar.ts";

/** What the other side says once it holds the value that is kept; the radar's own proposal where it keeps the same side. */
export function keepValue({ a, b, fix }: Contradiction, keep: "a" | "b"): { other: Contradiction["a"]; text: string } {
  const [kept, other] = keep === "a" ? [a, b] : [b, a];
  if (fix?.keep === keep) return { other, text: fix.text };
  return { other, text: other.text.slice(0, other.from) + kept.value + other.text.slice(other.to) };
}
