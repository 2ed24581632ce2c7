import { writeFileSync } from "node:fs";
import { type CaseWeights, chanceOfOtherCase } from "../../lib/drafting/fits-better.ts";
import { logistic } from "./logistic.ts";
import { caseExamples } from "./other-case-examples.ts";

// `node scripts/train/other-case.ts`: learns from the drafts of tests/bench/grounding which sentences rest on the rule of another
// case. Prints what it tells of each part when learned without it, and writes the weights.

const calm = 12;
const examples = caseExamples();
const parts = [...new Set(examples.map((e) => e.part))];

function learned(some: typeof examples): CaseWeights {
  const rows = some.map((e) => e.signs);
  return logistic(
    rows,
    some.map((e) => e.wrong),
    some.map(() => 1),
    calm,
  );
}

for (const part of parts) {
  const weights = learned(examples.filter((e) => e.part !== part));
  const told = examples.filter((e) => e.part === part).map((e) => ({ ...e, chance: chanceOfOtherCase(e.signs, weights) }));
  const [wrong, right] = [told.filter((e) => e.wrong), told.filter((e) => !e.wrong)];
  const above = (some: typeof told, bar: number) => `${some.filter((e) => e.chance >= bar).length}/${some.length}`;
  for (const bar of [0.3, 0.25, 0.22, 0.2, 0.18, 0.17, 0.16, 0.15, 0.12])
    console.log(`${part} from ${bar}: wrong ${above(wrong, bar)}, right ${above(right, bar)}`);
}

const { mean, deviation, weight, bias } = learned(examples);
const row = (numbers: number[]) => `[${numbers.map((n) => Number(n.toPrecision(4))).join(", ")}]`;
writeFileSync(
  new URL("../../lib/drafting/case-weights.ts", import.meta.url),
  `/** Which sentences rest on the rule of another case. Learned by scripts/train/other-case.ts from the drafts of tests/bench/grounding. */
// biome-ignore format: a table of numbers
export const caseWeights: { mean: number[]; deviation: number[]; weight: number[]; bias: number } = {
  mean: ${row(mean)},
  deviation: ${row(deviation)},
  weight: ${row(weight)},
  bias: ${Number(bias.toPrecision(4))},
};
`,
);
