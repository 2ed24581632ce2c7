import { phrases, phrasesIn } from "./guard-phrases.ts";
import { allowedLetters, found, type GuardText } from "./guard-text.ts";
import { letterEnd } from "./guard-view.ts";
import type { GuardFinding, GuardSeverity, GuardWorld } from "./guard-world.ts";
import { onceFor } from "./once-for.ts";

// "Support", "Returns" and "late delivery" are words of any reply.
const JOINED = /[\p{L}\p{N}][-_/][\p{L}\p{N}]/u;
const partsOf = (name: string) => name.match(/[\p{L}\p{N}]+/gu) ?? [];
const isTelling = (name: string) => partsOf(name).length > 1 && partsOf(name).join("").length > 5;

const namesOf = onceFor((names: readonly string[]) => phrases(names.filter(isTelling), 6));

/** How sure it is that a name is meant: joined as a machine joins words, or of three words and written as a name. */
function meant(name: string, written: string): GuardSeverity | null {
  const joints = JOINED.test(name);
  const capitals = partsOf(written).every((part) => /^[\p{Lu}\p{N}]/u.test(part));
  if (joints && JOINED.test(written) && (capitals || /_/.test(written))) return "hard";
  if (joints && /\p{Lu}/u.test(name) && (partsOf(name).length > 2 || capitals)) return capitals ? "hard" : "soft";
  return capitals && partsOf(name).length > 2 ? "soft" : null;
}

/** Names of queues and tags that nobody outside knows. Plain words among them are not looked for. */
export function internalNames(text: GuardText, world: GuardWorld): GuardFinding[] {
  const hits = phrasesIn(text, namesOf(world.names), true);
  if (hits.length === 0) return [];
  const allowed = allowedLetters(world);
  return hits.flatMap(({ phrase, from, to }): GuardFinding[] => {
    const place = { from: text.view.from[from] as number, to: letterEnd(text.view, to - 1) };
    const severity = meant(phrase, text.text.slice(place.from, place.to));
    const open = allowed.some((letters) => letters.includes(text.squeezed.slice(from, to)));
    return severity === null || open ? [] : [found(text, "internal-name", severity, place)];
  });
}
