import { found, type GuardText, openLetters } from "./guard-text.ts";
import { guardView, squeezedText } from "./guard-view.ts";
import { wordSearch } from "./guard-word-search.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { patternsOf } from "./match-words.ts";
import { onceFor } from "./once-for.ts";

const exactly = onceFor((names: readonly string[]) =>
  wordSearch(
    patternsOf(
      names.filter((name) => name.trim() !== "").map((name) => `"${name}"`),
      "*",
    ),
  ),
);
const ownOf = onceFor((profile: GuardWorld["profile"]) => [profile.brand, ...profile.brandAliases]);

/** A brand may be a word as well: then it counts only where it is written as a name. */
const isNamed = (brand: string, written: string) => !/^["“]?\p{Lu}/u.test(brand) || /^\p{Lu}/u.test(written);

/** Who speaks is told in the first line and in the last ones. */
const [firstLines, lastLines, shortLine] = [1, 4, 6];

function speaks(text: string, at: number): boolean {
  const lines = Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu));
  const line = lines.findIndex((m) => m.index <= at && at < m.index + m[0].length);
  const short = (lines[line]?.[0].split(/\s+/u).length ?? 0) <= shortLine;
  return short && (line < firstLines || line >= lines.length - lastLines);
}

/**
 * Names of the team's other brands. Hard where it speaks for the other brand (a greeting, a signature, a text that does not
 * name its own), soft elsewhere and where the customer named it first; none where a text that may be quoted does.
 */
export function otherBrands(text: GuardText, world: GuardWorld, said: () => GuardText): GuardFinding[] {
  if (world.otherBrands.length === 0) return [];
  const match = exactly(world.otherBrands);
  const hits = match(text).filter((hit) => isNamed(hit.entry, text.text.slice(hit.from, hit.to)));
  if (hits.length === 0) return [];
  const own = exactly(ownOf(world.profile))(text).filter((o) => !hits.some((h) => h.from <= o.from && o.to < h.to));
  const open = openLetters(world);
  const spoken = new Set(match(said()).map((hit) => hit.entry));
  return hits.flatMap((hit) => {
    const within = own.some((o) => o.from <= hit.from && hit.to <= o.to);
    const quotable = open.some((letters) => letters.includes(squeezedText(guardView(hit.entry))));
    const sure = !spoken.has(hit.entry) && (own.length === 0 || speaks(text.text, hit.from));
    return within || quotable ? [] : [found(text, "other-brand", sure ? "hard" : "soft", hit)];
  });
}
