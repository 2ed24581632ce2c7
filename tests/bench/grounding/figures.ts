import { type ErrorKind, errorKinds } from "./case.ts";
import type { Outcome } from "./outcomes.ts";

/** One line of the table: `count` of `n`, with the floor that the bench fails by and the goal. */
export interface GroundingFigure {
  half: string;
  name: string;
  n: number;
  count: number;
  /** Of those the blocked ones; null where that says nothing. */
  blocked: number | null;
  share: number;
  floor: number | null;
  goal: number | null;
  /** Whether more is better. */
  wants: "most" | "least";
  met: boolean | null;
  goalMet: boolean | null;
}

/** Kinds that code can be sure of; the others are a question of meaning. */
const sure = new Set<ErrorKind>(["amount", "date", "unit", "name", "link", "other-customer", "internal-text"]);

/** The figures of a half, or of all halves together. Floors hold for what is given, so each half shows whether it meets them. */
export function groundingFigures(half: string, all: Outcome[]): GroundingFigure[] {
  const of = figureOf(half);
  const errors = all.filter((o) => o.kind !== null);
  const honest = all.filter((o) => o.kind === null);
  const wrong = (name: string, some: Outcome[], floor: number | null, goal: number | null) =>
    of(name, some, (o) => o.judgement !== "free", {
      wants: "most",
      floor,
      goal,
      blocked: some.filter((o) => o.judgement === "blocked").length,
    });
  const right = (name: string, some: Outcome[], judgement: "blocked" | "amber", floor: number | null, goal: number | null) =>
    of(`${name}, ${judgement}`, some, (o) => (judgement === "amber" ? o.amber : o.judgement === "blocked"), {
      wants: "least",
      floor,
      goal,
      blocked: null,
    });
  const kinds = errorKinds.map((kind) => {
    const some = errors.filter((o) => o.kind === kind);
    return sure.has(kind) ? wrong(kind, some, 1, 1) : wrong(kind, some, 0.9, 0.97);
  });
  const paraphrases = honest.filter((o) => o.paraphrase);
  const near = honest.filter((o) => !o.paraphrase);
  return [
    ...kinds,
    wrong("all errors", errors, null, null),
    right("honest", honest, "blocked", 0.02, 0),
    right("honest", honest, "amber", 0.35, 0.2),
    right("— paraphrases", paraphrases, "blocked", null, null),
    right("— paraphrases", paraphrases, "amber", null, null),
    right("— near-verbatim", near, "blocked", null, null),
    right("— near-verbatim", near, "amber", null, null),
    quotesFigure(half, all),
  ];
}

type Rule = Pick<GroundingFigure, "wants" | "floor" | "goal" | "blocked">;

const figureOf =
  (half: string) =>
  (name: string, some: Outcome[], counts: (o: Outcome) => boolean, rule: Rule): GroundingFigure =>
    measured(half, name, some.length, some.filter(counts).length, rule);

function quotesFigure(half: string, all: Outcome[]): GroundingFigure {
  const sum = (key: "shown" | "right") => all.reduce((s, o) => s + o.quotes[key], 0);
  const rule: Rule = { wants: "most", floor: 1, goal: 1, blocked: null };
  return measured(half, "quotes that stand in the cited revision", sum("shown"), sum("right"), rule);
}

function measured(half: string, name: string, n: number, count: number, rule: Rule): GroundingFigure {
  const share = n === 0 ? Number.NaN : count / n;
  const reaches = (bar: number | null) => (bar === null || n === 0 ? null : rule.wants === "most" ? share >= bar : share <= bar);
  return { half, name, n, count, share, ...rule, met: reaches(rule.floor), goalMet: reaches(rule.goal) };
}
