import { writeFileSync } from "node:fs";
import type { PackedMood } from "../../lib/guardrails/sentiment-model.ts";
import { first } from "../../tests/bench/sentiment-messages/first.ts";
import { dataFolder } from "./read-set.ts";
import { fitMood, moodExamples, withBorderOf } from "./sentiment-fit.ts";
import { ownRated } from "./sentiment-own.ts";
import { ratedTexts } from "./sentiment-set.ts";

// `node scripts/train/sentiment.ts --data DIR`: learns how texts feel from people's ratings and messages of our own and writes the
// weights: one set with English words, one with the words of feeling alone for all other languages,
// whose border of "very negative" comes from the first half of our Swedish and German messages.

const set = moodExamples(ratedTexts(dataFolder("sentiment")));
const own = moodExamples(ownRated());

function written(name: string, mood: PackedMood): string {
  const rows = Object.entries(mood).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`);
  return `  ${name}: {\n${rows.join("")}  },\n`;
}

const moods = { en: fitMood(set, own, true), other: withBorderOf(fitMood(set, own, false), first) };
for (const [name, mood] of Object.entries(moods))
  console.log(name, `${JSON.stringify(mood).length} characters`, JSON.stringify(mood.scale));

writeFileSync(
  new URL("../../lib/guardrails/weights/sentiment.ts", import.meta.url),
  `import type { PackedMood } from "../sentiment-model.ts";

/** How texts feel. Learned by scripts/train/sentiment.ts from ratings by people, see NOTICE, and messages of our own. */
// biome-ignore format: weights
export const learnedMood: Record<"en" | "other", PackedMood> = {
${written("en", moods.en)}${written("other", moods.other)}};
`,
);
