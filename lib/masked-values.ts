import * as z from "zod/mini";
import { patternLike } from "./guardrails/own-patterns.ts";
import { neverRestored } from "./guardrails/placeholder-kinds.ts";
import type { Masked } from "./mask.ts";

/** A value that a placeholder stands for: shown to the agent, never sent. */
export const MaskedValue = z.object({
  /** The placeholder's name without brackets, such as `EMAIL_1`. */
  name: z.string(),
  kind: z.string(),
  value: z.string(),
  /** A card, an account or a national id: it stays masked whatever anybody says. */
  always: z.boolean(),
  /** A pattern for all that is built like it; null where there is none, or where one must not be freed with the others. */
  like: z.nullable(z.string()),
});
export type MaskedValue = z.infer<typeof MaskedValue>;

/** Kinds whose values are freed one by one only. */
const oneByOne: ReadonlySet<string> = new Set(["SECRET", "EMAIL", "NAME", "ADDRESS", "BIRTH_DATE", "IP"]);

/** Digits alone would free every phone number along with one; letters make a number of the company's own. */
function likeOf(kind: string, value: string): string | null {
  return oneByOne.has(kind) || !/\p{L}/u.test(value) ? null : patternLike(value);
}

/** What was masked, value by value, in the order in which the placeholders were given out. */
export function maskedValues({ placeholders }: Pick<Masked, "placeholders">): MaskedValue[] {
  return Object.entries(placeholders).map(([name, { kind, value }]) => {
    const always = neverRestored.has(kind);
    return { name, kind, value, always, like: always ? null : likeOf(kind, value) };
  });
}
