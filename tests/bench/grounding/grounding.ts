import { markdownTable } from "../markdown-table.ts";
import { type GroundingFigure, groundingFigures } from "./figures.ts";
import { halves } from "./halves.ts";
import { type Outcome, outcomes, type Verifier } from "./outcomes.ts";

const together = "together";

export interface GroundingReport {
  text: string;
  figures: GroundingFigure[];
  misses: Miss[];
}

/** An error that nobody was warned of, or an honest draft that was held up. */
type Miss = Pick<Outcome, "half" | "id" | "kind" | "judgement" | "text" | "classed">;

/** What the checks of a draft catch of the seeded errors, and what they do to honest drafts; code alone unless a verifier is given. */
export function measureGrounding(options: { misses: boolean; verifier?: Verifier | null }): GroundingReport {
  const alone = Object.entries(halves).flatMap(([half, cases]) => outcomes(half, cases));
  const figures = figuresOf(alone);
  const { verifier = null } = options;
  const helped = verifier ? figuresOf(Object.entries(halves).flatMap(([half, cases]) => outcomes(half, cases, verifier))) : null;
  const misses = alone.filter(isMiss).map(({ half, id, kind, judgement, text, classed }) => ({ half, id, kind, judgement, text, classed }));
  const parts = [tableOf(figures, helped), notesOf(helped !== null), ...(options.misses ? [listOf(misses)] : [])];
  return { text: parts.join("\n\n"), figures, misses };
}

function figuresOf(all: Outcome[]): GroundingFigure[] {
  const names = Object.keys(halves);
  const each = names.flatMap((half) =>
    groundingFigures(
      half,
      all.filter((o) => o.half === half),
    ),
  );
  // Of a single half there is nothing to put together.
  return names.length > 1 ? [...each, ...groundingFigures(together, all)] : each;
}

function isMiss({ kind, judgement }: Outcome): boolean {
  return kind === null ? judgement !== "free" : judgement === "free";
}

const percent = (share: number | null) => (share === null || Number.isNaN(share) ? "" : `${(100 * share).toFixed(1)} %`);

function tableOf(figures: GroundingFigure[], helped: GroundingFigure[] | null): string {
  const head = ["half", "figure", "n", "count", "share", "blocked", "floor", "goal", "floor met", "goal met"];
  const rows = figures.map((f, i) => {
    const sign = f.wants === "most" ? "≥" : "≤";
    const bar = (value: number | null) => (value === null ? "" : `${sign} ${percent(value)}`);
    const said = (met: boolean | null) => (met === null ? "" : met ? "yes" : "**no**");
    const own = [f.half, f.name, String(f.n), String(f.count), percent(f.share), f.blocked === null ? "" : String(f.blocked)];
    const asked = helped ? [percent(helped[i]?.share ?? null)] : [];
    return [...own, bar(f.floor), bar(f.goal), said(f.met), said(f.goalMet), ...asked];
  });
  return markdownTable([helped ? [...head, "with the emulated verifier"] : head, ...rows]);
}

function notesOf(helped: boolean): string {
  const notes = [
    "Errors: caught (blocked or amber) at the changed sentence. Honest drafts: blocked by anything; amber: with at least one amber sentence or open choice, blocked or not.",
    "Values that carry their proof and wait for a tick are not counted.",
    ...(helped ? ["The last column is for information: floors and goals are those of code alone."] : []),
  ];
  return notes.join(" ");
}

function listOf(misses: Miss[]): string {
  const lines = misses.map((m) => `${m.id} ${m.kind ?? "honest"} ${m.judgement}: ${m.text} [${m.classed || "nothing"}]`);
  return [`Misses: ${misses.length}`, ...lines].join("\n");
}
