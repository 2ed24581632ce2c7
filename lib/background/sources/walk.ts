import { sha256Hex } from "../../audit/chain.ts";
import { FootnoteError } from "../../errors.ts";
import type { SourceRow } from "../../storage/db.ts";
import { endWalk } from "./end-walk.ts";
import { takePage } from "./take-page.ts";
import type { WalkDoors } from "./walk-doors.ts";

/** A walk that comes to no end is cut off. */
const mostPages = 20_000;

/**
 * Walks over a source, page by page, from where its row says that it stands until it ends, is paused or is removed.
 * Throws what the source, its reading and its storing throw; the row then still says where it stopped.
 */
export async function walk(id: string, doors: WalkDoors): Promise<void> {
  const cursors = new Set<string>();
  for (;;) {
    const row = await doors.sources.find(id);
    if (row?.progress.state !== "running") return;
    if (row.ending) return endWalk(row, doors);
    refuseEndless(row, cursors);
    const since = row.progress.pass === "changes" ? row.mark : null;
    const pulled = await doors.source.pull({ settings: row.settings, since, cursor: row.cursor }, doors.net);
    if (pulled.next !== null && cursors.has(sha256Hex(pulled.next))) throw loop();
    if (!(await takePage(row, pulled, doors))) return;
  }
}

function refuseEndless(row: SourceRow, cursors: Set<string>): void {
  // Cursors may be long; their digests are not.
  if (row.cursor !== null) cursors.add(sha256Hex(row.cursor));
  if (row.pages >= mostPages) throw new FootnoteError("source.shape", { detail: { what: "pages" } });
}

function loop(): FootnoteError {
  return new FootnoteError("source.shape", { detail: { what: "cursor" } });
}
