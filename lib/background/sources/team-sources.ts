import type { SourceSettings } from "../../source-settings.ts";
import type { SourceRow } from "../../storage/db.ts";
import type { Storage } from "../../storage/storage.ts";
import type { TeamTables } from "../../team.ts";
import { answersOtherwise, newSource, reachesElsewhere, resettled } from "./progress.ts";

/** Sources whose walks can't go on under a team file's answers: they go, or lead elsewhere. */
export function movedSources(rows: SourceRow[], named: SourceSettings[]): string[] {
  const now = new Map(named.map((settings) => [settings.id, settings]));
  const moved = ({ id, team, settings }: SourceRow) => {
    const after = now.get(id);
    return after ? reachesElsewhere(settings, after) || answersOtherwise(settings, after) : team;
  };
  return rows.filter(moved).map((row) => row.id);
}

/** How a team file's sources are taken in: a walk goes on where it can, switched off here stays so, own sources are left alone. */
export function teamSources({ sources, items, articles }: Pick<Storage, "sources" | "items" | "articles">): TeamTables["sources"] {
  const taken = (settings: SourceSettings, row: SourceRow | undefined): SourceRow => {
    if (!row) return resettled(newSource({ ...settings, paused: false }, true), settings);
    return resettled({ ...row, team: true }, { ...settings, paused: row.settings.paused });
  };
  return {
    page: sources.page,
    take: async (named) => {
      const here = await sources.page();
      for (const settings of named)
        await sources.save(
          taken(
            settings,
            here.find((row) => row.id === settings.id),
          ),
        );
      const kept = new Set(named.map((settings) => settings.id));
      for (const { id } of here.filter((row) => row.team && !kept.has(row.id))) {
        const gone = await items.articles(id);
        if (gone.length > 0) await articles.remove(gone);
        await sources.remove(id);
      }
    },
  };
}
