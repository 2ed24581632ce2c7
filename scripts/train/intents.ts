import { writeFileSync } from "node:fs";
import type { LearnedIntent } from "../../lib/guardrails/weights/intents.ts";
import { intentExamples } from "./intents-examples.ts";
import { boundsFor, fitIntent, fromSet, leftOutScores } from "./intents-fit.ts";
import { dataFolder } from "./read-set.ts";

// `node scripts/train/intents.ts --data DIR`: learns what messages are about from the measuring set and our own messages, sets the
// bounds by messages left out of five parts, and writes the weights of all of it.

const folds = 5;
const told: LearnedIntent[] = [...fromSet, "legal", "medical"];
const examples = intentExamples(dataFolder("intents"), folds);

const rows = told.map((intent) => {
  const bounds = boundsFor(examples, leftOutScores(examples, intent, folds), intent);
  const packed = fitIntent(examples, intent);
  // 0 becomes where the intent is likely, so that a probability of one half is where a rule fires.
  const bias = Number((packed.bias - bounds.likely).toPrecision(6));
  const possible = Number((1 / (1 + Math.exp(bounds.likely - bounds.possible))).toFixed(4));
  console.log(
    `${intent}: ${packed.text.length} characters, F1 ${bounds.f1.toFixed(3)}, likely at ${bounds.likely.toFixed(3)}, possible from ${possible}`,
  );
  const signs = `[${packed.signs.join(", ")}]`;
  return `  ${intent}: {\n    step: ${packed.step},\n    bias: ${bias},\n    possible: ${possible},\n    signs: ${signs},\n    text: "${packed.text}",\n  },\n`;
});

writeFileSync(
  new URL("../../lib/guardrails/weights/intents.ts", import.meta.url),
  `import type { PackedWeights } from "../intent-weights.ts";

/** The intents that are learned; the others are told by signs. */
export type LearnedIntent = "fraud" | "refund" | "identity" | "legal" | "medical";

/**
 * What messages are about, with a probability of one half where a rule fires; \`possible\` is the probability from which a red rule
 * makes a message amber. Learned by scripts/train/intents.ts from Banking77, CLINC150 and NLU++, see NOTICE, and messages of our own.
 */
// biome-ignore format: weights
export const learnedIntents: Record<LearnedIntent, PackedWeights & { possible: number }> = {
${rows.join("")}};
`,
);
