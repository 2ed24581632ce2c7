import { foldedPiece } from "../../lib/guardrails/intent-signs.ts";
import { intents } from "../../lib/guardrails/intents.ts";
import { readSigns } from "../../lib/guardrails/intents-by-signs.ts";
import { firstHalf, type Labelled } from "../../scripts/train/intents-examples.ts";
import { boundsFor, leftOutScores } from "../../scripts/train/intents-fit.ts";
import type { LegalMedicalCase } from "./legal-medical/case.ts";
import { second } from "./legal-medical/second.ts";
import { markdownTable } from "./markdown-table.ts";

/** One row of the table. `most`: smaller is better. */
export interface IntentFigure {
  name: string;
  n: number;
  value: number;
  floor: number | null;
  goal: number | null;
  most: boolean;
  met: boolean | null;
}

/** The rows as a Markdown table. */
export function intentTable(figures: IntentFigure[]): string {
  const shown = (value: number | null) => (value === null ? "" : value >= 10 ? String(Math.round(value * 10) / 10) : value.toFixed(3));
  const bound = (f: IntentFigure, value: number | null) => (value === null ? "" : `${f.most ? "≤" : "≥"} ${value}`);
  const reached = (f: IntentFigure) => f.goal !== null && (f.most ? f.value <= f.goal : f.value >= f.goal);
  const verdict = (f: IntentFigure) => (f.met === null ? "" : reached(f) ? "goal" : f.met ? "floor" : "**no**");
  const rows = figures.map((f) => [f.name, String(f.n), shown(f.value), bound(f, f.floor), bound(f, f.goal), verdict(f)]);
  return markdownTable([["figure", "n", "value", "floor", "goal", "met"], ...rows]);
}

const fires = 0.5;

type Judged = Pick<LegalMedicalCase, "language" | "labels"> & { told: Record<"legal" | "medical", boolean> };

/** Legal and medical on cases written for it: the first half by weights without each case, the second half by those that ship. */
export function mattersFigures(all: Labelled[], folds: number): IntentFigure[] {
  const shipped = second.map((one) => {
    const scores = intents(one.text, one.language);
    return { ...one, told: { legal: (scores.legal ?? 0) >= fires, medical: (scores.medical ?? 0) >= fires } };
  });
  return [...figuresOf("first", firstLeftOut(all, folds)), ...figuresOf("second", shipped)];
}

/** The first half's cases, each under the signs and weights that were fitted without its part. */
function firstLeftOut(all: Labelled[], folds: number): Judged[] {
  const told = (["legal", "medical"] as const).map((label) => {
    const scores = leftOutScores(all, label, folds);
    const { likely } = boundsFor(all, scores, label);
    return all.map((one, at) => (scores[at] as number) >= likely || readSigns(foldedPiece(one.text), [])[label] >= fires);
  });
  return all.flatMap((one, at) =>
    one.intent === firstHalf
      ? [
          {
            // German teaches too, but the cases have none.
            language: one.language as LegalMedicalCase["language"],
            labels: one.labels.filter((label) => label === "legal" || label === "medical"),
            told: { legal: told[0]?.[at] ?? false, medical: told[1]?.[at] ?? false },
          },
        ]
      : [],
  );
}

function figuresOf(half: string, cases: Judged[]): IntentFigure[] {
  const rows = (["legal", "medical"] as const).flatMap((label) =>
    (["en", "sv"] as const).map((language) => {
      const own = cases.filter((one) => one.language === language);
      return { ...figure(`— ${label}, ${language}`, own, [label]), floor: null, goal: null, met: null };
    }),
  );
  return [figure(`legal and medical, ${half} half: F1`, cases, ["legal", "medical"]), ...rows];
}

function figure(name: string, cases: Judged[], labels: ("legal" | "medical")[]): IntentFigure {
  let hits = 0;
  let said = 0;
  let there = 0;
  for (const { labels: right, told } of cases) {
    for (const label of labels) {
      const on = told[label];
      if (on) said++;
      if (right.includes(label)) there++;
      if (on && right.includes(label)) hits++;
    }
  }
  const value = said + there === 0 ? 0 : (2 * hits) / (said + there);
  return { name, n: cases.length, value, floor: 0.85, goal: 0.92, most: false, met: value >= 0.85 };
}
