import { says } from "../language/cue-patterns.ts";
import type { Reading } from "./reading.ts";

/** Does the sentence make a must of what may be, or a may of what must be? Where either side also denies or sets a condition, not told. */
export function obligationDiffers(said: Reading, blocks: Reading[]): boolean {
  const has = (r: Reading, list: "must" | "may" | "should" | "condition" | "negation" | "only") => says(r.text, r.language, list);
  const their = (list: "must" | "may" | "should" | "condition" | "negation") => blocks.some((b) => has(b, list));
  if (has(said, "negation") || their("negation")) return false;
  const eased = (has(said, "may") || has(said, "should")) && !has(said, "must") && !has(said, "condition") && !has(said, "only");
  if (their("must") && !their("may") && !their("should") && eased && !says(said.text, said.language, "opens")) return true;
  return has(said, "must") && !has(said, "may") && !their("must") && (their("may") || their("should")) && strict(said);
}

const hard: Record<string, RegExp> = {
  en: /\b(?:must|mandatory|obligatory|compulsory|required|obliged|have to|has to)\b/i,
  sv: /(?<!\p{L})(?:måste|obligatorisk\p{L}*|skyldig|tvungen|krav|kräver|krävs)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:muss|müssen|verpflichte\p{L}*|zwingend|pflicht|erforderlich)(?!\p{L})/iu,
};

/** "You need to" also opens instructions; only a hard must is a duty. */
function strict(said: Reading): boolean {
  return hard[said.language]?.test(said.text) ?? false;
}
