import type { Entry, Happening, TextRow } from "../../../lib/audit/entry.ts";
import { entryOf, type LogRow } from "../../../lib/audit/export.ts";

/** A line of the log, read. `entry` is null when its text is not a valid entry. */
export interface LogItem {
  /** Install and number: the same in every export. */
  id: string;
  install: string;
  seq: number;
  hash: string;
  entry: Entry | null;
  texts: TextRow[];
}

/** Reads a line; a line that is no valid entry is kept, without its content. */
export function logItem(row: LogRow): LogItem {
  const { install, seq, hash } = row.line;
  return { id: `${install} ${seq}`, install, seq, hash, entry: entryOf(row.line), texts: row.texts };
}

/** Which suggestion a happening is about; null when it is about none. */
export function suggestionOf(happening: Happening): string | null {
  return "suggestion" in happening ? happening.suggestion : null;
}

/**
 * All lines of the suggestion that `item` is about, oldest first; only itself when it is about none. Verdicts may stand in a
 * reviewer's own log: those come last.
 */
export function sameSuggestion(items: LogItem[], item: LogItem): LogItem[] {
  const id = item.entry && suggestionOf(item.entry.happening);
  if (!id) return [item];
  const about = items.filter((i) => i.entry && suggestionOf(i.entry.happening) === id);
  const own = about.filter((i) => i.install === item.install).sort((a, b) => a.seq - b.seq);
  return [...own, ...about.filter((i) => i.install !== item.install && i.entry?.happening.kind === "verdict")];
}

/** The newest text of that name among these lines; null when it was never kept or is erased. */
export function textNamed(items: LogItem[], name: string): string | null {
  return items.flatMap((i) => i.texts).findLast((t) => t.name === name)?.text ?? null;
}

/** Who it was: the name while it is kept, else the helpdesk's id of the person. */
export function agentOf(item: LogItem): string | null {
  return textNamed([item], "agent") ?? item.entry?.agent ?? null;
}

/** Names of texts that a line knows by their hash but that are erased. */
export function erasedNames(item: LogItem): string[] {
  return Object.keys(item.entry?.texts ?? {}).filter((name) => !item.texts.some((t) => t.name === name));
}
