import { nameOf, type SeenMessage, type Who } from "./seen-message.ts";

/**
 * Nobody is customer and agent at once. A message that nothing else tells is the customer's where its author's other messages are; that
 * an agent's is public can't be known so. Where one name stands on both sides, none of its messages is told.
 */
export function byAuthor(messages: readonly SeenMessage[], told: readonly Who[][]): (Who | null)[] {
  const sides = new Map<string, Set<boolean>>();
  const names = messages.map(nameOf);
  for (const [i, name] of names.entries()) {
    const who = told[i] ?? [];
    if (name !== "" && who.length === 1) sides.set(name, (sides.get(name) ?? new Set()).add(who[0] === "customer"));
  }
  return names.map((name, i) => {
    const [who, other] = told[i] ?? [];
    const side = sides.get(name);
    if (side?.size === 2) return null;
    if (!who && side?.has(true)) return "customer";
    return who && !other ? who : null;
  });
}
