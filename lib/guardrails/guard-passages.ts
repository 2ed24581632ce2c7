import { remembered } from "../language/remembered.ts";
import { found, type GuardText } from "./guard-text.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { type Leak, leaks } from "./leak.ts";
import { onceFor } from "./once-for.ts";

/** Longer texts are looked at by their first paragraphs: the closer look takes its time. */
const most = 12_000;

const lookOf = onceFor((passages: GuardWorld["passages"]) =>
  onceFor((said: readonly string[]) =>
    onceFor((open: readonly string[]) => remembered((text) => leaks(text, [...passages], [...said, ...open]), 200)),
  ),
);

/** Paragraphs, so that while somebody writes only the one that changes is looked at anew. */
function paragraphs(text: string): { text: string; from: number }[] {
  return Array.from(text.slice(0, most).matchAll(/[^\n]+(?:\n[^\n]+)*/gu), (m) => ({ text: m[0], from: m.index }));
}

/** What the text tells in other words of the internal passages found for this ticket. Soft: a paraphrase is never certain. */
export function paraphrases(text: GuardText, world: GuardWorld): GuardFinding[] {
  if (world.passages.length === 0) return [];
  const look = lookOf(world.passages)(world.said)(world.open);
  return paragraphs(text.text).flatMap((p) =>
    look(p.text).map(({ from, to, title }: Leak) => found(text, "internal-text", "soft", { from: p.from + from, to: p.from + to }, title)),
  );
}
