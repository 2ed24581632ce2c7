import { says } from "../language/cue-patterns.ts";
import type { Reading } from "./reading.ts";

/** Does the sentence make a must of what may be, or a may of what must be? Where either side also denies or sets a condition, not told. */
export function obligationDiffers(said: Reading, blocks: Reading[]): boolean {
  const has = (r: Reading, list: "must" | "may" | "should" | "condition" | "negation" | "only") => says(r.text, r.language, list);
  const their = (list: "must" | "may" | "should" | "condition" | "negation") => blocks.some((b) => has(b, list));
  if (has(said, "negation") || their("negation")) return false;
  const eased = (has(said, "may") || has(said, "should")) && !has(said, "must") && !has(said, "condition") && !has(said, "only");
  if (their("must") && !their("may") && !their("should") && eased && !says(said.text, said.language, "opens") && !given.test(said.text))
    return true;
  // "Only adults may" is "you must be an adult".
  if (blocks.some((b) => has(b, "only"))) return false;
  return has(said, "must") && !has(said, "may") && !their("must") && (their("may") || their("should")) && strict(said);
}

/** "You may join with a parent's consent" asks for it too. */
const given = /(?<!\p{L})(?:with|med|mit)(?!\p{L})/iu;

const hard: Record<string, RegExp> = {
  en: /\b(?:must|mandatory|obligatory|compulsory|required|obliged|have to|has to)\b/i,
  sv: /(?<!\p{L})(?:måste|obligatorisk\p{L}*|skyldig|tvungen|krav|kräver|krävs)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:muss|müssen|verpflichte\p{L}*|zwingend|pflicht|erforderlich)(?!\p{L})/iu,
};

/** "You need to" also opens instructions; only a hard must is a duty. */
function strict(said: Reading): boolean {
  return hard[said.language]?.test(said.text) ?? false;
}
