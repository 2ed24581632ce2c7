import { writeFileSync } from "node:fs";
import { calibrationTable } from "../../tests/bench/calibration-of-drafts.ts";
import { labelledDrafts } from "../../tests/bench/labelled-drafts.ts";
import { fittedWeights } from "./confidence-fit.ts";
import { dataFolder } from "./read-set.ts";

// `node scripts/train/confidence.ts --data DIR`: learns from drafts for the measuring sets' questions how likely a draft's sources
// answer. Prints what it measures on drafts left out, and writes the weights.

const data = dataFolder("confidence");
const drafts = labelledDrafts(data);
console.log(calibrationTable(drafts).text);

const { mean, deviation, weight, bias } = fittedWeights(drafts);
const row = (numbers: number[]) => `[${numbers.map((n) => Number(n.toPrecision(4))).join(", ")}]`;
writeFileSync(
  new URL("../../lib/drafting/confidence-weights.ts", import.meta.url),
  `/**
 * Which draft's sources answer. Learned by scripts/train/confidence.ts from help centres and documentation (bc-*, win32: CC BY 4.0;
 * dstc11: CDLA-Sharing-1.0), see NOTICE.
 */
// biome-ignore format: a table of numbers
export const confidenceWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: ${row(mean)},
  deviation: ${row(deviation)},
  weight: ${row(weight)},
  bias: ${Number(bias.toPrecision(4))},
};
`,
);
