import { computed, signal } from "@preact/signals";
import { type LogExport, parseExport } from "../../lib/audit/export.ts";
import { type MergedLog, mergeExports } from "../../lib/audit/merge-exports.ts";
import { type Problem, toProblem } from "../../lib/errors.ts";
import { verifySignature } from "../../lib/verify-signature.ts";
import { logItem } from "../options/log/log-item.ts";

/** An exported log as it was opened here. */
export interface OpenedLog {
  file: string;
  log: LogExport;
}

/** A file that is no log. */
export interface BrokenFile {
  file: string;
  problem: Problem;
}

/** Everything opened on this page, in memory only: closing the page forgets it. */
export const logs = signal<OpenedLog[]>([]);
export const brokenFiles = signal<BrokenFile[]>([]);
export const merged = signal<MergedLog | null>(null);
export const verifying = signal(false);

/** All lines of all logs, newest first. */
export const items = computed(() => (merged.value?.rows ?? []).map(logItem).reverse());

/** Opens files and verifies every chain again; a file that is no log is named and left out. */
export async function openLogs(files: File[]): Promise<void> {
  verifying.value = true;
  const broken: BrokenFile[] = [];
  const opened: OpenedLog[] = [];
  for (const file of files) {
    try {
      opened.push({ file: file.name, log: parseExport(await file.text()) });
    } catch (error) {
      broken.push({ file: file.name, problem: toProblem(error) });
    }
  }
  brokenFiles.value = broken;
  await show([...logs.value, ...opened]);
}

/** Puts a log away. */
export function closeLog(log: OpenedLog): Promise<void> {
  return show(logs.value.filter((l) => l !== log));
}

async function show(next: OpenedLog[]): Promise<void> {
  verifying.value = true;
  try {
    merged.value =
      next.length > 0
        ? await mergeExports(
            next.map((l) => l.log),
            { verifySignature },
          )
        : null;
    logs.value = next;
  } finally {
    verifying.value = false;
  }
}

/** The files that tell of one install. */
export function filesOf(install: string): string[] {
  return logs.value.filter((l) => l.log.install === install).map((l) => l.file);
}
