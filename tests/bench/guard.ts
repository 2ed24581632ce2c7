import { guard } from "../../lib/guardrails/guard.ts";
import { closedFor } from "../../lib/guardrails/guard-closed.ts";
import { emptyGuardWorld, type GuardFinding } from "../../lib/guardrails/guard-world.ts";
import { teams } from "./guard/bench-world.ts";
import { disguises } from "./guard/disguises.ts";
import { type HonestReply, honestReplies } from "./guard/honest-replies.ts";
import { guardSpeed } from "./guard/speed.ts";
import { markdownTable } from "./markdown-table.ts";

/** One figure of the guard, with its floor and goal; both null for what is told without one. */
export interface GuardFigure {
  name: string;
  value: number;
  unit: "count" | "%" | "ms" | "MB";
  n: number;
  floor: number | null;
  goal: number | null;
  met: boolean | null;
}

/** False alarms on honest replies, what disguises it sees through, and how fast it is. `misses` lists each false alarm. */
export async function measureGuard(misses: boolean): Promise<{ figures: GuardFigure[]; text: string }> {
  const replies = await honestReplies();
  const alarms = replies.map((reply) => ({ reply, found: guard(reply.text, reply.world) }));
  const seen = disguised();
  const figures = [...alarmFigures(alarms), ...disguiseFigures(seen), ...speedFigures(replies)];
  const rows = figures.map((f) => [
    f.name,
    String(f.n),
    shown(f.value, f.unit),
    bound(f.floor, f),
    bound(f.goal, f),
    f.met === null ? "" : f.met ? "yes" : "**no**",
  ]);
  const kinds = Object.entries(counted(replies.map((r) => `${r.kind}, ${r.language}`))).map(([kind, n]) => [kind, String(n)]);
  const text = [
    markdownTable([["figure", "n", "value", "floor", "goal", "met"], ...rows]),
    markdownTable([["honest replies", "n"], ...kinds]),
    markdownTable([
      ["disguise of an internal run", "undone", "caught"],
      ...seen.map((d) => [d.name, d.undone ? "yes" : "no", `${d.caught} of ${d.n}`]),
    ]),
    ...(misses ? [listed(alarms)] : []),
  ];
  return { figures, text: text.join("\n\n") };
}

type Alarm = { reply: HonestReply; found: GuardFinding[] };

function alarmFigures(alarms: Alarm[]): GuardFigure[] {
  const n = alarms.length;
  const hard = alarms.filter((a) => a.found.some((f) => f.severity === "hard")).length;
  const soft = alarms.filter((a) => a.found.some((f) => f.severity === "soft")).length;
  return [
    most("honest replies", n, "count", n, null, null),
    most("false alarms, hard", hard, "count", n, 0, 0),
    most("false alarms, soft (share of replies)", (soft * 100) / n, "%", n, 2, 0.5),
  ];
}

type Seen = { name: string; undone: boolean; caught: number; n: number };

/** Runs of all internal articles, a dozen words each, in the middle of a reply. */
function disguised(): Seen[] {
  const runs = Object.values(teams).flatMap((team) => {
    const world = { ...emptyGuardWorld(team.profiles[0] as (typeof team.profiles)[number]), closed: closedFor(team.closed, true) };
    const internal = team.articles.filter((a) => a.tier === "internal" || a.tier === "never");
    return internal
      .flatMap((a) => excerpts(a.body).map((text) => ({ text, world })))
      .filter(({ text }) => guard(text, world).some(isInternal));
  });
  const around = (text: string) => `Hi Hannah,\n\nThank you for your message, I have looked into it.\n${text}\nLet me know how it goes.`;
  return disguises.map(({ name, hide, undone }) => {
    const caught = runs.filter(({ text, world }) => guard(around(hide(text)), world).some(isInternal)).length;
    return { name, undone, caught, n: runs.length };
  });
}

const isInternal = (f: GuardFinding) => f.kind === "internal-text" && f.severity === "hard";

function excerpts(body: string): string[] {
  const words = body.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w));
  return [0, 20, 40]
    .map((from) => words.slice(from, from + 12))
    .filter((w) => w.length === 12)
    .map((w) => w.join(" "));
}

function disguiseFigures(seen: Seen[]): GuardFigure[] {
  const undone = seen.filter((d) => d.undone);
  const n = undone.reduce((sum, d) => sum + d.n, 0);
  const missed = undone.reduce((sum, d) => sum + d.n - d.caught, 0);
  return [most(`internal runs missed in ${undone.length} disguises that can be undone`, missed, "count", n, 0, 0)];
}

function speedFigures(replies: HonestReply[]): GuardFigure[] {
  const { plain, withPassages, runs, bytes, article } = guardSpeed(replies);
  const p95 = (list: number[]) => list.toSorted((a, b) => a - b)[Math.ceil(list.length * 0.95) - 1] ?? Number.NaN;
  return [
    most("pure function, 5,000 words, p95", p95(plain), "ms", plain.length, 10, 3),
    most("the same with internal passages found for the ticket", p95(withPassages), "ms", withPassages.length, null, null),
    most(`the set of ${runs.toLocaleString("en")} internal runs`, bytes / 1e6, "MB", 1, null, null),
    most("cutting one article of 400 words", article, "ms", 500, null, null),
  ];
}

function most(name: string, value: number, unit: GuardFigure["unit"], n: number, floor: number | null, goal: number | null): GuardFigure {
  return { name, value, unit, n, floor, goal, met: floor === null ? null : value <= floor };
}

function shown(value: number, unit: GuardFigure["unit"]): string {
  return unit === "count" ? String(value) : `${value.toFixed(2)} ${unit}`;
}

function bound(value: number | null, { unit }: GuardFigure): string {
  return value === null ? "" : unit === "count" ? String(value) : `≤ ${value} ${unit}`;
}

function counted(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function listed(alarms: Alarm[]): string {
  const lines = alarms.flatMap(({ reply, found }) =>
    found.map((f) => `- ${f.severity} ${f.kind} in ${reply.kind}, ${reply.language}: ${f.text.slice(0, 140)}`),
  );
  return lines.join("\n");
}
