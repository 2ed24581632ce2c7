import { chosen } from "../../lib/drafting/chosen.ts";
import { renderRequest } from "../../lib/drafting/prompt.ts";
import type { DraftRequest } from "../../lib/drafting/request.ts";
import { buildIndex } from "../../lib/knowledge/index/build-index.ts";
import { search } from "../../lib/knowledge/search.ts";
import { baseLanguage } from "../../lib/language/base-language.ts";
import { sampleProfiles } from "../sample-world.ts";
import { conversationOf } from "./adapters.ts";
import { asArticle } from "./corpus.ts";
import { markdownTable } from "./markdown-table.ts";
import { measuringSet, type Question } from "./measuring-sets.ts";

/** Letters per token: the same rough count for both sides, so that their ratio holds where the tokens themselves don't. */
const lettersPerToken = 3.2;
/** How many whole articles a plain assistant pastes. */
const pasted = 5;
const floor = 0.5;
const goal = 0.3;
/** Of each set, evenly spread. */
const asked = 200;

/** One set's uncached input tokens per draft. `ratio` is the median over the questions; `met` says whether the floor holds. */
export interface CostFigure {
  set: string;
  n: number;
  ours: number;
  whole: number;
  ratio: number;
  p90: number;
  met: boolean | null;
}

/** Tokens of one question's request, ours and with whole articles. */
interface Counted {
  ours: number;
  whole: number;
}

/** Counts what a draft's request sends uncached, beside the same request with the five best articles pasted whole. */
export function measureCost(data: string): { figures: CostFigure[]; text: string } {
  const sets = ["bc-en", "bc-sv", "win32", "mtrag"].map((name) => ({ name, counted: ofSet(data, name) }));
  const all = figureOf(
    "all",
    sets.flatMap((s) => s.counted),
  );
  // One floor for all: in mtrag an article is hardly longer than a passage, and there is little to leave out.
  const figures = [...sets.map((s) => ({ ...figureOf(s.name, s.counted), met: null })), all];
  const rows = figures.map((f) => [
    f.set,
    String(f.n),
    f.ours.toFixed(0),
    f.whole.toFixed(0),
    percent(f.ratio),
    percent(f.p90),
    f.met === null ? "" : f.ratio <= goal ? "goal" : f.met ? "floor" : "**no**",
  ]);
  const head = ["set", "n", "uncached tokens, median", `top ${pasted} articles whole`, "ratio, median", "p90", "met"];
  return { figures, text: markdownTable([head, ...rows]) };
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

function ofSet(data: string, name: string): Counted[] {
  console.error(name);
  const { docs, questions, locale } = measuringSet(data, name);
  const articles = docs.map((doc) => asArticle(doc, locale));
  const bodies = new Map(articles.map((a) => [a.id, `${a.title}\n${a.body}`]));
  const index = buildIndex(articles);
  const profile = sampleProfiles.find((p) => baseLanguage(p.locale) === locale);
  if (!profile) throw new Error(`no profile in ${locale}`);
  return spread(questions).map((question) => {
    const conversation = conversationOf(question);
    const found = search(index, conversation, { tiers: ["public"], brand: null, locales: [locale], limit: 24 });
    const turn = { profile, conversation, instruction: "", currentText: null, refine: null, language: locale, injection: false } as const;
    const request = renderRequest({ ...turn, passages: chosen(found), agentName: "Maja", today: "2026-11-22", boundary: "0123abcd" });
    const best = [...new Set([...found.questions.flatMap((q) => q.hits), ...found.hits].map((h) => h.passage.article))].slice(0, pasted);
    const turns = request.conversation.length + request.instruction.length;
    const ours = (turns + sourcesOf(request)) / lettersPerToken;
    return { ours, whole: (turns + best.reduce((sum, id) => sum + (bodies.get(id)?.length ?? 0), 0)) / lettersPerToken };
  });
}

function figureOf(set: string, counted: Counted[]): CostFigure {
  const ratios = counted.map((c) => c.ours / c.whole);
  const ratio = at(ratios, 0.5);
  const ours = counted.map((c) => c.ours);
  const whole = counted.map((c) => c.whole);
  return { set, n: counted.length, ours: at(ours, 0.5), whole: at(whole, 0.5), ratio, p90: at(ratios, 0.9), met: ratio <= floor };
}

/** Tools, rules and profile stand before the last cache mark and are left out on both sides. */
function sourcesOf(request: DraftRequest): number {
  return request.passages.reduce((sum, p) => sum + p.id.length + p.title.length + p.blocks.reduce((all, b) => all + b.text.length, 0), 0);
}

function spread(questions: Question[]): Question[] {
  const step = Math.max(1, questions.length / asked);
  return Array.from({ length: Math.min(asked, questions.length) }, (_, i) => questions[Math.floor(i * step)]).filter(
    (q) => q !== undefined,
  );
}

function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
