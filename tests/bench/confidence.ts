import { create } from "./adapters.ts";
import { aurocOf, eceOf, perfectEce } from "./calibration.ts";
import { markdownTable } from "./markdown-table.ts";
import { measuringSet } from "./measuring-sets.ts";

/** How honest the said probability is that the first article answers. */
export interface ConfidenceFigure {
  set: string;
  n: number;
  /** How often the first article answered, and how likely that was said to be. */
  right: number;
  said: number;
  ece: number;
  /** The 95th percentile of ECE for a perfectly calibrated predictor that says the same probabilities. */
  perfect: number;
  auroc: number;
  /** Where at least 90 % was said: how often it was right, and the share of questions. */
  precision: number | null;
  coverage: number;
  met: boolean;
}

interface Said {
  p: number;
  right: boolean;
}

const floors = { ece: 0.04, auroc: 0.83, precision: 0.95 };
const shown = 0.9;

/** Measures the confidence of retrieval on every set of `data`, also on questions that nothing answers. */
export function measureConfidence(data: string): { figures: ConfidenceFigure[]; text: string } {
  const all: Said[] = [];
  const figures = ["bc-en", "bc-sv", "win32", "dstc11", "mtrag"].map((name) => {
    console.error(name);
    const { docs, questions, locale } = measuringSet(data, name);
    const { search } = create(docs, { locale });
    const said = questions.map((q) => {
      const [first] = search(q, 11).filter((found) => found.id !== q.exclude);
      return { p: first?.confidence ?? 0, right: first !== undefined && q.qrels.includes(first.id) };
    });
    all.push(...said);
    return figureOf(name, said);
  });
  figures.push(figureOf("all", all));
  return { figures, text: tableOf(figures) };
}

function figureOf(set: string, said: Said[]): ConfidenceFigure {
  const p = said.map((s) => s.p);
  const right = said.map((s) => s.right);
  const high = said.filter((s) => s.p >= shown);
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  const ece = eceOf(p, right);
  const perfect = perfectEce(p);
  const auroc = aurocOf(p, right);
  const precision = high.length > 0 ? mean(high.map((s) => Number(s.right))) : null;
  const pooled = ece <= floors.ece && auroc >= floors.auroc && (precision ?? 1) >= floors.precision;
  const met = set === "all" ? pooled : ece <= perfect;
  return {
    set,
    n: said.length,
    right: mean(right.map(Number)),
    said: mean(p),
    ece,
    perfect,
    auroc,
    precision,
    coverage: high.length / said.length,
    met,
  };
}

function tableOf(figures: ConfidenceFigure[]): string {
  const head = ["set", "n", "right", "said", "ECE", "perfect, 95 %", "AUROC", "right where ≥ 90 %", "share of those", "floor met"];
  const rows = figures.map((f) => [
    f.set,
    String(f.n),
    f.right.toFixed(3),
    f.said.toFixed(3),
    f.ece.toFixed(3),
    f.perfect.toFixed(3),
    f.auroc.toFixed(3),
    f.precision?.toFixed(3) ?? "–",
    f.coverage.toFixed(3),
    f.met ? "yes" : "**no**",
  ]);
  return `${markdownTable([head, ...rows])}\n\nFloors: ECE of all ≤ .04 (goal .025), of a set within the column beside it; AUROC of all ≥ .83 (.88); right where ≥ 90 % is said ≥ .95 (.97).`;
}
