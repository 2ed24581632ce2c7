import { ruleReading } from "./rules-given.ts";
import type { Standing } from "./standing.ts";
import { holdsWord } from "./word-pool.ts";

const several = 3;
const seldom = 0.3;

/** Have the sentence and what it rests on next to no word in common with what the customer wrote, nor with the rest of the reply? */
export function unconnected({ said, cited, rest, given }: Standing): boolean {
  const { asked, spoken, language } = given;
  if (asked.length < several) return false;
  const words = [...cited.flatMap((r) => [...ruleReading(r, language).words]), ...said.words].filter((w) => w.full);
  if (words.length < 2) return false;
  const near = words.filter((w) => holdsWord(spoken, w) || holdsWord(rest, w));
  const same = words.some((w) => spoken.stems.has(w.stem) || rest.stems.has(w.stem));
  return near.length === 0 || (!same && near.length <= words.length * seldom);
}
