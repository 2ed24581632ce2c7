import { FootnoteError, type Problem, toProblem } from "../../errors.ts";
import type { SourceRow } from "../../storage/db.ts";
import { type EnterDoors, enterSource, mayBegin } from "./enter-source.ts";
import { begun, brokenOff, isDue, passOf, switched, unfinished } from "./progress.ts";
import { walk } from "./walk.ts";

/** Walks that run side by side. */
const most = 2;

/** What the runner needs of the world. */
export interface RunnerDoors extends EnterDoors {
  keepAlive: <T>(work: Promise<T>) => Promise<T>;
  /** A walk has come to its end, or broken off. */
  ended: () => void;
}

/** Starts, resumes and stops the walks of all sources; one at a time per source. */
export interface Runner {
  /** Starts what is due and goes on with what a death interrupted; an alarm calls it, and whatever changes a source. */
  round: () => Promise<void>;
  /** Starts a walk by hand, or goes on with the unfinished one. Throws `source.gone-here`, `source.paused`. */
  run: (id: string, pass: "full" | "changes") => Promise<void>;
  /** Switches a source off after its present request, or on again. */
  pause: (id: string, paused: boolean) => Promise<void>;
  /** Breaks the walks of these sources off at once, does the work while none of them can start, and lets them go on. */
  whileStopped: <T>(ids: string[], work: () => Promise<T>) => Promise<T>;
  /** A failure that could not even be written down, for lack of room say. */
  stuck: (id: string) => Problem | null;
  /** Resolves when no walk is under way. */
  idle: () => Promise<void>;
}

interface Active {
  stop: AbortController;
  pausing: boolean;
  done: Promise<void>;
}

interface State {
  doors: RunnerDoors;
  active: Map<string, Active>;
  stuck: Map<string, Problem>;
  /** Sources that nothing may start now. */
  held: string[];
  looking: Promise<void>;
}

/** Makes the runner; it holds nothing that a death may not take. */
export function createRunner(doors: RunnerDoors): Runner {
  const state: State = { doors, active: new Map(), stuck: new Map(), held: [], looking: Promise.resolve() };
  const { sources } = doors.storage;
  const { active, stuck } = state;
  return {
    round: () => round(state),
    run: async (id, pass) => {
      const found = await sources.find(id);
      if (!found) throw new FootnoteError("source.gone-here");
      if (found.settings.paused) throw new FootnoteError("source.paused");
      stuck.delete(id);
      // Two tabs may ask: what is under way already, or about to be, is not begun again.
      await sources.change(id, (row) => (active.has(id) || row.progress.state === "running" ? row : begun(row, pass, true, doors.now())));
      await round(state);
    },
    pause: async (id, paused) => {
      const mine = active.get(id);
      if (mine && paused) mine.pausing = true;
      await sources.change(id, (row) => switched(row, paused));
      if (!paused) await round(state);
    },
    whileStopped: (ids, work) => whileStopped(state, ids, work),
    stuck: (id) => stuck.get(id) ?? null,
    idle: async () => {
      await state.looking;
      while (active.size > 0) {
        await Promise.all([...active.values()].map((one) => one.done));
        await state.looking;
      }
    },
  };
}

function round(state: State): Promise<void> {
  state.looking = state.looking.catch(() => undefined).then(() => look(state));
  return state.looking;
}

function roundLater(state: State): void {
  void round(state).catch((error) => console.error(toProblem(error).code, error));
}

async function look(state: State): Promise<void> {
  const { doors, active, stuck, held } = state;
  const { sources } = doors.storage;
  for (const row of await sources.page()) {
    if (active.size >= most) return;
    if (active.has(row.id) || stuck.has(row.id) || held.includes(row.id) || !isDue(row, doors.now())) continue;
    if (row.progress.state === "new" && !(await mayBegin(row, doors))) continue;
    const started = await sources.change(row.id, (now) => (isDue(now, doors.now()) ? goingOn(now, doors.now()) : now));
    // The lock may have come while the disk was asked.
    if (started?.progress.state === "running" && !held.includes(started.id)) start(state, started.id);
  }
}

function start(state: State, id: string): void {
  const mine: Active = { stop: new AbortController(), pausing: false, done: Promise.resolve() };
  state.active.set(id, mine);
  mine.done = state.doors.keepAlive(go(state, id, mine)).finally(() => {
    state.active.delete(id);
    state.doors.ended();
    roundLater(state);
  });
}

async function go(state: State, id: string, mine: Active): Promise<void> {
  const { doors, stuck } = state;
  const { sources } = doors.storage;
  try {
    const row = await sources.find(id);
    const stops = { signal: mine.stop.signal, paused: () => mine.pausing };
    if (row) await walk(id, await enterSource(row, stops, doors));
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code === "aborted") return;
    if (problem.code === "unexpected") console.error(error);
    await sources
      .change(id, (row) => brokenOff(row, problem, doors.now()))
      .catch((cause: unknown) => {
        console.error(toProblem(cause).code, cause);
        stuck.set(id, problem);
      });
  }
}

async function whileStopped<T>(state: State, ids: string[], work: () => Promise<T>): Promise<T> {
  const { active, held } = state;
  held.push(...ids);
  try {
    for (const id of ids) active.get(id)?.stop.abort();
    await Promise.all(ids.map((id) => active.get(id)?.done));
    return await work();
  } finally {
    for (const id of ids) held.splice(held.indexOf(id), 1);
    roundLater(state);
  }
}

/** A walk that a death interrupted goes on as it is, unless that was too long ago; what else is due begins. */
function goingOn(row: SourceRow, now: number): SourceRow {
  const { state, pass, started } = row.progress;
  const interrupted = state === "running" && (unfinished(row, now) || (row.cursor === null && started !== null));
  return interrupted ? row : begun(row, state === "waiting" ? pass : passOf(row, now), false, now);
}
