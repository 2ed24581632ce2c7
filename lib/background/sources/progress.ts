import type { Problem } from "../../errors.ts";
import type { SourceProgress, SourceSettings } from "../../source-settings.ts";
import type { SourceRow } from "../../storage/db.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** The longest time between two walks over everything: a walk over changes may miss what a source does not tell. */
const fullEvery = 7 * day;
/** How long an unfinished walk can be gone on with: its cursor, and what it met, grow old. */
const longest = 7 * day;
/** Until a host that could not be reached is tried again. */
const pauseAfterFailure = 15 * 60_000;

/** Problems that pass by themselves. */
const passing = new Set(["source.offline", "source.busy", "engine.failed", "engine.stopped", "bus.unreachable"]);
/** Problems after which the walk goes on where it stopped, once somebody has mended them. */
const mendable = new Set(["source.signed-out", "source.forbidden", "source.not-allowed", "storage.full"]);

const iso = (ms: number) => new Date(ms).toISOString();

/** A source that has just been set up. */
export function newSource(settings: SourceSettings, team: boolean): SourceRow {
  return {
    id: settings.id,
    settings,
    progress: newProgress("full"),
    cursor: null,
    mark: null,
    ending: null,
    pass: 0,
    pages: 0,
    full: null,
    confirmed: false,
    team,
  };
}

function newProgress(pass: "full" | "changes"): SourceProgress {
  const counts = { seen: 0, total: null, added: 0, changed: 0, removed: 0, unchanged: 0, failed: 0 };
  return { state: "new", pass, ...counts, started: null, finished: null, next: null, problem: null, failures: [] };
}

/** A source under other settings. Where its address or its kind of access is another one, nothing of its walks counts any more. */
export function resettled(row: SourceRow, settings: SourceSettings): SourceRow {
  const { paused, ...rest } = settings;
  const kept = { ...rest, paused: row.settings.paused };
  if (reachesElsewhere(row.settings, settings)) return switched({ ...newSource(kept, row.team), pass: row.pass }, paused);
  const { finished: at } = row.progress;
  const next = at === null ? row.progress.next : nextLook(settings, Date.parse(at));
  return switched({ ...row, settings: kept, progress: { ...row.progress, next } }, paused);
}

/** Do these settings lead to another place, or in by another door? */
export function reachesElsewhere(before: SourceSettings, after: SourceSettings): boolean {
  const way = ({ kind, answers, auth }: SourceSettings) => JSON.stringify([kind, auth, Object.entries(answers).sort()]);
  return way(before) !== way(after);
}

/** Has the lead answered something else about what a source brings? Then no walk may go on under the answers of before. */
export function answersOtherwise(before: SourceSettings, after: SourceSettings): boolean {
  return before.tier !== after.tier || before.brand !== after.brand;
}

/** Is there a walk that can be gone on with? */
export function unfinished(row: SourceRow, now: number): boolean {
  const { started } = row.progress;
  if (row.cursor === null && row.ending === null) return false;
  return started !== null && Math.abs(now - Date.parse(started)) < longest;
}

/** The source with a walk under way: the one that was not finished, or a new one. `byHand` confirms what the last one doubted. */
export function begun(row: SourceRow, wanted: "full" | "changes", byHand: boolean, now: number): SourceRow {
  const { progress } = row;
  if (unfinished(row, now) && (wanted === "changes" || progress.pass === "full")) {
    return { ...row, progress: { ...progress, state: "running", problem: null, next: null, finished: null } };
  }
  const pass = row.mark === null ? "full" : wanted;
  return {
    ...row,
    cursor: null,
    ending: null,
    pages: 0,
    pass: pass === "full" ? row.pass + 1 : row.pass,
    confirmed: byHand && pass === "full" && progress.problem?.code === "source.vanished",
    progress: { ...newProgress(pass), state: "running", started: iso(now) },
  };
}

/** The walk that its timetable asks for: over everything from time to time, else over changes. */
export function passOf(row: SourceRow, now: number): "full" | "changes" {
  const since = row.full === null ? null : now - Date.parse(row.full);
  return row.mark !== null && since !== null && since >= 0 && since < fullEvery ? "changes" : "full";
}

function nextLook(settings: SourceSettings, now: number): string | null {
  return settings.every > 0 ? iso(now + between(settings) * hour) : null;
}

/** Hours between two looks, within reason: a team file may say anything. */
function between({ every }: SourceSettings): number {
  return Math.min(24 * 366, Math.max(0.25, every));
}

/** The source after its walk came to its end. */
export function finished(row: SourceRow, removed: number, now: number): SourceRow {
  const { progress, settings } = row;
  const done: SourceProgress["state"] = settings.paused ? "paused" : "done";
  return {
    ...row,
    cursor: null,
    mark: row.ending?.mark ?? null,
    ending: null,
    confirmed: false,
    full: progress.pass === "full" ? iso(now) : row.full,
    progress: {
      ...progress,
      state: done,
      removed: progress.removed + removed,
      finished: iso(now),
      next: nextLook(settings, now),
      problem: null,
    },
  };
}

/** The source after its walk broke off: it waits where that may help, else it has failed. What is there stays either way. */
export function brokenOff(row: SourceRow, problem: Problem, now: number): SourceRow {
  const { progress, settings } = row;
  const state = (other: SourceProgress["state"]) => (settings.paused ? "paused" : other);
  if (passing.has(problem.code)) {
    const wait = Number(problem.detail["wait"] ?? 0) * 1000 || pauseAfterFailure;
    return { ...row, progress: { ...progress, state: state("waiting"), next: iso(now + wait), problem } };
  }
  const kept = mendable.has(problem.code) ? {} : { cursor: null, ending: null };
  const next = nextLook(settings, now);
  return { ...row, ...kept, confirmed: false, progress: { ...progress, state: state("failed"), finished: iso(now), next, problem } };
}

/** Switches a source off, or on again to where it was. */
export function switched(row: SourceRow, paused: boolean): SourceRow {
  const settings = { ...row.settings, paused };
  const { progress } = row;
  if (paused) return { ...row, settings, progress: { ...progress, state: "paused" } };
  if (progress.state !== "paused") return { ...row, settings };
  if (progress.started === null) return { ...row, settings, progress: { ...progress, state: "new" } };
  if (progress.finished === null) return { ...row, settings, progress: { ...progress, state: "running", next: null, problem: null } };
  return { ...row, settings, progress: { ...progress, state: progress.problem ? "failed" : "done" } };
}

/** Is there something to do for it now? A time further off than its timetable allows was set by a clock that was wrong. */
export function isDue(row: SourceRow, now: number): boolean {
  const { progress, settings } = row;
  if (settings.paused) return false;
  if (progress.state === "running") return true;
  const at = progress.next === null ? null : Date.parse(progress.next);
  if (progress.state === "waiting") return at === null || at <= now || at - now > pauseAfterFailure;
  if (settings.every <= 0) return false;
  return at === null || at <= now || at - now > between(settings) * hour;
}
