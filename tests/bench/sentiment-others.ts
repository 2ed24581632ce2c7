import { sentiment } from "../../lib/guardrails/sentiment.ts";
import { veryNegativeAt } from "../../lib/guardrails/very-negative.ts";
import { aurocOf } from "./calibration.ts";
import type { FeltCase } from "./sentiment-messages/case.ts";
import { first } from "./sentiment-messages/first.ts";
import { second } from "./sentiment-messages/second.ts";

const names = { sv: "Swedish", de: "German" } as const;

/** How well the shipped mood tells our own Swedish and German messages that are very negative: F1 and AUROC by language and half. */
export function otherLanguages(): { name: string; n: number; value: number }[] {
  const halves = { first, second };
  return Object.entries(halves).flatMap(([half, cases]) =>
    (["sv", "de"] as const).flatMap((language) => {
      const own = cases.filter((one) => one.language === language);
      const { f1, auroc } = judged(own);
      const name = `${names[language]}, ${half} half`;
      return [
        { name: `${name}: F1`, n: own.length, value: f1 },
        { name: `${name}: AUROC`, n: own.length, value: auroc },
      ];
    }),
  );
}

function judged(cases: FeltCase[]): { f1: number; auroc: number } {
  const moods = cases.map(({ text, language }) => sentiment(text, language));
  const right = cases.map((one) => one.veryNegative);
  const told = moods.map((mood) => mood <= veryNegativeAt);
  const hits = told.filter((is, at) => is && right[at]).length;
  return {
    f1: (2 * hits) / (told.filter(Boolean).length + right.filter(Boolean).length),
    auroc: aurocOf(
      moods.map((mood) => -mood),
      right,
    ),
  };
}
