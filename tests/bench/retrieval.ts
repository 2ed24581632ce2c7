import { type Asked, create } from "./adapters.ts";
import { type Interval, interval } from "./interval.ts";
import { markdownTable } from "./markdown-table.ts";
import { type MeasuringSet, measuringSet, type Question } from "./measuring-sets.ts";
import { type RankMetrics, rankMetrics } from "./rank-metrics.ts";
import { fts5, miniSearch } from "./retrieval-libraries.ts";

type Name = keyof RankMetrics;

/** The figures of one set by one searcher; `met` is null where there is no floor. */
export interface RetrievalFigure {
  set: string;
  by: string;
  n: number;
  figures: Record<Name, Interval>;
  met: boolean | null;
}

const floors: Record<string, Partial<Record<Name, number>>> = {
  "bc-en": { h1: 0.5, h5: 0.79, ndcg: 0.675 },
  "bc-sv": { h1: 0.5, h5: 0.785, ndcg: 0.68 },
  mtrag: { h1: 0.66, h5: 0.87 },
  "sv→en": { h5: 0.19 },
};
const goals: Record<string, Partial<Record<Name, number>>> = {
  "bc-en": { h1: 0.54, h5: 0.83, ndcg: 0.71 },
  "bc-sv": { h1: 0.54, h5: 0.83, ndcg: 0.71 },
  mtrag: { h1: 0.71, h5: 0.91 },
  "sv→en": { h5: 0.32 },
};

/** Measures our search beside MiniSearch and FTS5 on every set of `data`. A few minutes. */
export function measureRetrieval(data: string): { figures: RetrievalFigure[]; text: string } {
  const figures = ["bc-en", "bc-sv", "mtrag", "sv→en", "win32"].flatMap((name) => {
    console.error(name);
    const set = measuringSet(data, name);
    const ours = create(set.docs, { locale: set.locale });
    const own = measured(set, "Footnote", (asked, k) => ours.search(asked, k).map((found) => found.id));
    // On ten thousand articles MiniSearch takes longer than everything else together; the speed bench has it.
    if (name === "win32") return [own];
    const mini = miniSearch(set.docs, set.locale);
    const sqlite = fts5(set.docs);
    return [own, measured(set, "MiniSearch", mini), measured(set, "FTS5", sqlite)];
  });
  return { figures, text: tableOf(figures) };
}

function measured(set: MeasuringSet, by: string, search: (asked: Asked, k: number) => string[]): RetrievalFigure {
  const asked = set.questions.filter((q) => q.qrels.length > 0);
  const all = asked.map((q) => metricsOf(q, search(q, 11)));
  const of = (name: Name) => interval(all.map((m) => m[name]));
  const figures = { h1: of("h1"), h5: of("h5"), ndcg: of("ndcg") };
  const floor = by === "Footnote" ? floors[set.name] : undefined;
  const met = floor ? (Object.entries(floor) as [Name, number][]).every(([name, least]) => figures[name].mean >= least) : null;
  return { set: set.name, by, n: asked.length, figures, met };
}

function metricsOf(question: Question, ids: string[]): RankMetrics {
  const right = new Set(question.qrels);
  const kept = ids.filter((id) => id !== question.exclude).slice(0, 10);
  return rankMetrics(
    kept.map((id) => right.has(id)),
    right.size,
  );
}

function tableOf(figures: RetrievalFigure[]): string {
  const shown = ({ mean, low, high }: Interval) => `${mean.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  const bounds = (of: typeof floors, set: string) =>
    (["h1", "h5", "ndcg"] as const).map((n) => of[set]?.[n]?.toFixed(3) ?? "–").join(" / ");
  const head = ["set", "by", "n", "h@1", "h@5", "nDCG@10", "floor", "goal", "floor met"];
  const rows = figures.map(({ set, by, n, figures: f, met }) => {
    const own = by === "Footnote" && floors[set];
    const ends = own ? [bounds(floors, set), bounds(goals, set)] : ["", ""];
    return [set, by, String(n), shown(f.h1), shown(f.h5), shown(f.ndcg), ...ends, met === null ? "" : met ? "yes" : "**no**"];
  });
  return markdownTable([head, ...rows]);
}
