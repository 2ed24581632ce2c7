import { bandOf } from "../../lib/drafting/bands.ts";
import type { PriorWeights } from "../../lib/drafting/confidence-prior.ts";
import { leftOutWeights, shown } from "../../scripts/train/confidence-fit.ts";
import { aurocOf, eceOf, perfectEce } from "./calibration.ts";
import { draftedSets, type LabelledDraft, labelledDrafts } from "./labelled-drafts.ts";
import { markdownTable } from "./markdown-table.ts";

/** How honest the confidence of drafts is, on drafts that its weights were not fitted on. */
export interface CalibrationFigure {
  set: string;
  n: number;
  /** How many were right, and how many were said to be. */
  right: number;
  said: number;
  ece: number;
  /** The 95th percentile of ECE for a perfectly calibrated predictor that says the same confidences. */
  perfect: number;
  auroc: number;
  met: boolean | null;
}

interface Said {
  set: string;
  said: number;
  right: boolean;
}

const leastDrafts = 1000;

/** Drafts for the questions of every measuring set, and measures how often those that are called so sure are right. */
export async function measureDraftCalibration(data: string): Promise<{ text: string; figures: CalibrationFigure[] }> {
  return calibrationTable(labelledDrafts(data));
}

/** The same for drafts at hand. mtrag is in no fit and stands beside. */
export function calibrationTable(drafts: LabelledDraft[]): { text: string; figures: CalibrationFigure[] } {
  const weights = leftOutWeights(drafts);
  const all = drafts.map((d, i) => ({ set: d.set, said: shown(d, weights[i] as PriorWeights), right: d.right }));
  const fitted = all.filter((s) => s.set !== "mtrag");
  const sets = draftedSets.map((set) =>
    figureOf(
      set,
      all.filter((s) => s.set === set),
      false,
    ),
  );
  const figures = [...sets, figureOf("all but mtrag", fitted, true)];
  const text = [
    "Drafts of this device, each weighed by a fit without its own questions; *small*: asked in help centres of about 100 articles cut from the set. Right: every article that it quotes was judged by the set's authors to answer the question. The search's ranking was learned from the same questions, those of mtrag excepted.",
    tableOf(figures),
    bandsOf(fitted),
    `Floor: ECE of all, on at least ${leastDrafts} drafts, within the column beside it.`,
  ].join("\n\n");
  return { text, figures };
}

function figureOf(set: string, list: Said[], counts: boolean): CalibrationFigure {
  const said = list.map((s) => s.said);
  const right = list.map((s) => s.right);
  const ece = eceOf(said, right);
  const perfect = perfectEce(said);
  return {
    set,
    n: list.length,
    right: share(list),
    said: said.reduce((sum, p) => sum + p, 0) / Math.max(1, list.length),
    ece,
    perfect,
    auroc: aurocOf(said, right),
    met: counts ? list.length >= leastDrafts && ece <= perfect : null,
  };
}

function share(list: Said[]): number {
  return list.filter((s) => s.right).length / Math.max(1, list.length);
}

function tableOf(figures: CalibrationFigure[]): string {
  const head = ["set", "n", "right", "said", "ECE", "perfect, 95 %", "AUROC", "floor met"];
  const met = (f: CalibrationFigure) => (f.met === null ? "" : f.met ? "yes" : "**no**");
  const numbers = (f: CalibrationFigure) => [f.right, f.said, f.ece, f.perfect, f.auroc].map((n) => n.toFixed(3));
  return markdownTable([head, ...figures.map((f) => [f.set, String(f.n), ...numbers(f), met(f)])]);
}

/** How often a draft of each band was right. */
function bandsOf(list: Said[]): string {
  const thresholds = { offer: 0.45, check: 0.7, high: 0.9 };
  const rows = (["high", "check", "low", "none"] as const).map((band) => {
    const own = list.filter((s) => bandOf(s.said, thresholds) === band);
    return [band, String(own.length), (own.length / Math.max(1, list.length)).toFixed(3), own.length > 0 ? share(own).toFixed(3) : "–"];
  });
  return markdownTable([["band", "drafts", "share", "right"], ...rows]);
}
