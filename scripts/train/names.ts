import { writeFileSync } from "node:fs";
import { givenNames, wordyGivenNames } from "../../lib/guardrails/names/given-names.ts";
import { BUCKETS, letterRuns } from "../../lib/guardrails/names/name-likeness.ts";
import { notNames } from "../../lib/guardrails/names/not-names.ts";
import { surnames, wordySurnames } from "../../lib/guardrails/names/surnames.ts";
import { everydayDe } from "../../lib/language/everyday-de.ts";
import { everydayEn } from "../../lib/language/everyday-en.ts";
import { everydaySv } from "../../lib/language/everyday-sv.ts";
import { fold } from "../../lib/language/normalise.ts";
import { stopWords } from "../../lib/language/stop-words.ts";
import { synonymsDe } from "../../lib/language/synonyms-de.ts";
import { synonymsEn } from "../../lib/language/synonyms-en.ts";
import { synonymsSv } from "../../lib/language/synonyms-sv.ts";
import { dataFolder, readSet } from "./read-set.ts";

// `node scripts/train/names.ts --data DIR`: learns how people's names are built, letter by letter, from our own lists of names and from
// the words of help centres, and writes lib/guardrails/names/likeness-weights.ts.

const names = new Set(`${givenNames} ${surnames}`.split(" ").filter((name) => name.length > 2));
const either = new Set(`${wordyGivenNames} ${wordySurnames}`.split(" "));
const words = new Set<string>();

function read(text: string, least = 3): void {
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_.-])\p{L}{3,24}(?![\p{L}\p{N}_]|[.-]\p{L})/gu)) {
    const folded = fold(word);
    if (folded.length >= least && !names.has(folded) && !either.has(folded)) words.add(folded);
  }
}

const data = dataFolder("names");
for (const set of ["bc-en.corpus", "bc-sv.corpus"])
  for (const doc of readSet<{ title?: string; text?: string }>(data, set)) read(`${doc.title} ${doc.text}`);
for (const list of [everydayDe, everydayEn, everydaySv, synonymsDe, synonymsEn, synonymsSv, notNames]) read(list);
for (const list of stopWords.values()) read([...list].join(" "));

interface Example {
  runs: number[];
  name: boolean;
  weight: number;
  /** The fold in which it is held out. */
  part: number;
}

function examples(list: Iterable<string>, name: boolean, weight: number): Example[] {
  return [...list].toSorted().map((word) => {
    const runs = letterRuns(word);
    return { runs, name, weight, part: (runs.reduce((sum, run) => (sum * 31 + run) >>> 0, 7) >>> 3) % 5 };
  });
}

const all = [...examples(names, true, words.size / names.size / 2), ...examples(words, false, 1)];

/** Logistic regression by AdaGrad, in a fixed order; small weights are preferred. */
function learn(examples: Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(BUCKETS);
  const grown = new Float64Array(BUCKETS).fill(1);
  let bias = 0;
  const order = examples.toSorted((a, b) => (a.runs[0] ?? 0) * 7 + (a.runs[1] ?? 0) - (b.runs[0] ?? 0) * 7 - (b.runs[1] ?? 0));
  for (let epoch = 0; epoch < 12; epoch++) {
    for (let i = 0; i < order.length; i++) {
      const { runs, name, weight } = order[(i * 7919) % order.length] as Example;
      const score = runs.reduce((sum, run) => sum + (weights[run] ?? 0), bias);
      const step = weight * ((name ? 1 : 0) - 1 / (1 + Math.exp(-score)));
      bias += 0.01 * step;
      for (const run of runs) {
        const slope = step - 0.002 * (weights[run] ?? 0);
        grown[run] = (grown[run] ?? 0) + slope * slope;
        weights[run] = (weights[run] ?? 0) + (0.25 * slope) / Math.sqrt(grown[run] ?? 1);
      }
    }
  }
  return { weights, bias };
}

const scoreOf = ({ runs }: Example, { weights, bias }: ReturnType<typeof learn>) =>
  runs.reduce((sum, run) => sum + (weights[run] ?? 0), bias);

const held = [0, 1, 2, 3, 4].flatMap((part) => {
  const fitted = learn(all.filter((e) => e.part !== part));
  return all.filter((e) => e.part === part).map((e) => ({ name: e.name, score: scoreOf(e, fitted) }));
});
for (const threshold of [0, 1, 2, 3]) {
  const share = (name: boolean) =>
    held.filter((h) => h.name === name && h.score > threshold).length / held.filter((h) => h.name === name).length;
  console.log(
    `held out, above ${threshold}: ${(share(true) * 100).toFixed(1)} % of names, ${(share(false) * 100).toFixed(1)} % of other words`,
  );
}

const { weights, bias } = learn(all);
const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * 24))));
const base64 = Buffer.from(bytes.buffer).toString("base64");
const text = `/**
 * How much each run of letters speaks for a person's name, in twenty-fourths of a log odd. Learned by scripts/train/names.ts from our
 * own lists of names and the words of two help centres (CC BY 4.0, see NOTICE).
 */
export const likenessWeights = {
  bias: ${bias.toFixed(4)},
  base64:
    "${base64}",
};
`;
writeFileSync("lib/guardrails/names/likeness-weights.ts", text);
console.log(`${names.size} names, ${words.size} other words, ${bytes.filter((b) => b !== 0).length} of ${BUCKETS} weights`);
