import type { Locks } from "./append.ts";
import type { Area } from "./area.ts";
import { articlesTable } from "./articles.ts";
import { closedRunsTable } from "./closed-runs.ts";
import { type DbPlace, openDb } from "./db.ts";
import { itemsTable } from "./items.ts";
import { keysTable } from "./keys.ts";
import { logTable } from "./log.ts";
import { outboxTable } from "./outbox.ts";
import { type Policy, readPolicy } from "./policy.ts";
import { profilesTable } from "./profiles.ts";
import { openProviderSecrets } from "./provider-secrets.ts";
import { reportsTable } from "./reports.ts";
import { rulesTable } from "./rules.ts";
import { settingsTable } from "./settings.ts";
import { openSourceSecrets } from "./source-secrets.ts";
import { sourcesTable } from "./sources.ts";
import { validatorsTable } from "./validators.ts";
import { openVault } from "./vault.ts";

/** What storage stands on: `browser.storage`, the browser's locks, and for tests another place for the database. */
export interface StorageDoors {
  areas: { session: Area; managed: Pick<Area, "get"> };
  locks?: Locks | null;
  place?: DbPlace;
}

/** Every table, the vault and the policy; the background's only way to the disk. */
export function openStorage({ areas, locks = browserLocks(), place = {} }: StorageDoors) {
  const db = openDb(place);
  const settings = settingsTable(db);
  const keys = keysTable(db);
  const articles = articlesTable(db);
  const profiles = profilesTable(db);
  const rules = rulesTable(db);
  const log = logTable(db, keys, locks);
  // Read each time: an administrator's change arrives while we run.
  const policy = (): Promise<Policy> => readPolicy(areas.managed);
  return {
    articles,
    profiles,
    rules,
    settings,
    keys,
    log,
    outbox: outboxTable(db),
    closed: closedRunsTable(db),
    reports: reportsTable(db),
    sources: sourcesTable(db),
    items: itemsTable(db),
    validators: validatorsTable(db),
    sourceSecrets: openSourceSecrets(areas.session),
    providerSecrets: openProviderSecrets(areas.session),
    vault: openVault({ session: areas.session, settings, policy }),
    policy,
    /** Runs changes to knowledge, its sources, profiles, rules and settings as one: all are stored or none. */
    together: <T>(run: () => Promise<T>): Promise<T> => {
      const knowledge = [db.articles, db.gone, db.revisions, db.reports, db.sources, db.items, db.validators];
      return db.transaction("rw", [...knowledge, db.profiles, db.rules, db.settings], run);
    },
    /** Counts for the status line. */
    stats: async () => ({ ...(await articles.counts()), profiles: await db.profiles.count(), log: await log.count() }),
    /** Opens the database ahead of the first question to it. */
    open: async (): Promise<void> => {
      await db.open();
    },
    close: () => db.close(),
  };
}
export type Storage = ReturnType<typeof openStorage>;

function browserLocks(): Locks | null {
  const locks = globalThis.navigator?.locks;
  // Awaited inside: the lock is held until the work is done.
  return locks ? { request: async (name, run) => locks.request(name, run) } : null;
}
