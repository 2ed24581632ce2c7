import { otherBrands } from "./guard-brands.ts";
import { internalText } from "./guard-internal.ts";
import { wrongLanguage } from "./guard-language.ts";
import { internalLinks } from "./guard-links.ts";
import { internalNames } from "./guard-names.ts";
import { ofOthers } from "./guard-others.ts";
import { paraphrases } from "./guard-passages.ts";
import { unfilledPlaces } from "./guard-placeholders.ts";
import { bindingWords } from "./guard-promises.ts";
import { withoutQuotes } from "./guard-quoted.ts";
import { requiredWording } from "./guard-required.ts";
import { guardText } from "./guard-text.ts";
import { wordFindings } from "./guard-words.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { onceFor } from "./once-for.ts";

const saidOf = onceFor((said: readonly string[]) => guardText(said.join("\n")));

/**
 * What is wrong with a text that is about to be sent, whoever wrote it, in the order in which it stands there. Pure and
 * synchronous; a few milliseconds for 5,000 words, more with `passages`. It sees words, not meanings: what is told in other
 * words is found only where it comes from one of `passages`, and then only perhaps.
 */
export function guard(text: string, world: GuardWorld): GuardFinding[] {
  if (text.trim() === "") return [];
  const own = guardText(text);
  // What we ourselves say; internal text and other customers' data must not stand in a quotation either.
  const ours = withoutQuotes(own, world);
  const said = () => saidOf(world.said);
  const certain = [
    ...internalText(own, world),
    ...internalNames(own, world),
    ...internalLinks(own, world),
    ...ofOthers(own, world),
    ...unfilledPlaces(ours, own, world),
    ...wordFindings(ours, world, said),
    ...otherBrands(ours, world, said),
    ...bindingWords(ours, world),
    ...wrongLanguage(ours, world),
    ...requiredWording(ours, world, said),
  ];
  const shown = certain.filter((f) => f.severity === "hard");
  const perhaps = paraphrases(own, world).filter((p) => !shown.some((c) => c.from < p.to && p.from < c.to));
  const all = [...certain, ...perhaps].map((f) => (world.hard.includes(f.kind) ? { ...f, severity: "hard" as const } : f));
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}
