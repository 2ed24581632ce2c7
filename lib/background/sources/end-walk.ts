import type { SourceRow } from "../../storage/db.ts";
import { finished } from "./progress.ts";
import { refuseVanished } from "./vanished.ts";
import type { WalkDoors } from "./walk-doors.ts";

/**
 * Ends a walk whose last page is stored: what a walk over everything has not met is gone. Throws `source.vanished` when that
 * would be most of what was there, until the lead has confirmed it. May be repeated after a death.
 */
export async function endWalk(row: SourceRow, doors: WalkDoors): Promise<void> {
  const older = row.progress.pass === "full" ? await doors.items.older(row.id, row.pass) : [];
  if (row.progress.pass === "full") await removeUnmet(row, older, doors);
  const page = { items: [], removed: older.map((i) => i.item), validators: [], forgotten: [] };
  await doors.sources.takePage(row.id, page, (current) => finished(current, older.length, doors.now()));
}

async function removeUnmet(row: SourceRow, older: { article: string }[], doors: WalkDoors): Promise<void> {
  const { added, removed } = row.progress;
  const [count, orphans] = await Promise.all([doors.items.count(row.id), doors.items.orphans(row.id)]);
  if (!row.confirmed) {
    refuseVanished({ before: count - added + removed, missing: older.length + removed });
    // Articles that came another way, by a team file say: they go when the source plainly has others.
    const met = count - older.length;
    refuseVanished({ before: orphans.length + met, missing: orphans.length });
  }
  const gone = [...older.map((i) => i.article), ...orphans];
  if (gone.length > 0) await doors.remove(gone);
}
