import { writeFileSync } from "node:fs";
import type { LearnedIntent } from "../../lib/guardrails/weights/intents.ts";
import { type Bounds, boundsOf } from "./intents-bounds.ts";
import { intentExamples, type Labelled } from "./intents-examples.ts";
import { fitIntent, fromSet, leftOutScores } from "./intents-fit.ts";
import { dataFolder } from "./read-set.ts";

// `node scripts/train/intents.ts --data DIR`: learns what messages are about from the measuring set and our own messages, sets the
// bounds by messages left out of five parts, and writes the weights of all of it.

const folds = 5;
const told: LearnedIntent[] = [...fromSet, "legal", "medical"];
const examples = intentExamples(dataFolder("intents"), folds);

/** Of the set's everyday messages, how many may be taken for an intent that our own messages teach. */
const mostEveryday = 0.0003;

/** The bounds of an intent, by messages left out; those of an intent that our own messages teach also leave the set's everyday ones in peace. */
function boundsFor(intent: LearnedIntent): Bounds {
  const ofSet = fromSet.includes(intent);
  const scores = leftOutScores(examples, intent, folds);
  const judged = examples.flatMap((one, at) => ((ofSet ? one.source !== "own" : one.about === "matters") ? [at] : []));
  const bounds = boundsOf(
    judged.map((at) => scores[at] as number),
    judged.map((at) => (examples[at] as Labelled).labels.includes(intent)),
    ofSet ? 0.002 : 0.05,
  );
  if (ofSet) return bounds;
  const everyday = scores.filter((_, at) => examples[at]?.source !== "own" && examples[at]?.intent !== "vaccines").sort((a, b) => b - a);
  const least = everyday[Math.floor(mostEveryday * everyday.length)] as number;
  const likely = Math.max(bounds.likely, least);
  return { ...bounds, likely, possible: likely };
}

const rows = told.map((intent) => {
  const bounds = boundsFor(intent);
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
