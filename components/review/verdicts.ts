import { computed, signal } from "@preact/signals";
import { send } from "../../lib/bus.ts";
import { type Problem, toProblem } from "../../lib/errors.ts";
import { type LogItem, logItem } from "../options/log/log-item.ts";
import { items } from "./logs.ts";

/** The verdicts in this computer's own log, oldest first: what is judged here is written there. */
export const ownVerdicts = signal<LogItem[]>([]);

/** Why they could not be read. */
export const verdictsProblem = signal<Problem | null>(null);

/** The opened logs with the verdicts given here, newest first. */
export const judgedItems = computed(() => {
  const opened = new Set(items.value.map((i) => i.id));
  const added = ownVerdicts.value.filter((i) => !opened.has(i.id));
  return [...items.value, ...added.toReversed()].sort((a, b) => compare(timeOf(b), timeOf(a)));
});

/** Reads them again; call it after a verdict is saved. */
export async function readVerdicts(): Promise<void> {
  try {
    ownVerdicts.value = (await send("verdict.list", {})).map(logItem);
    verdictsProblem.value = null;
  } catch (error) {
    verdictsProblem.value = toProblem(error);
  }
}

function timeOf(item: LogItem): string {
  return item.entry?.at ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
