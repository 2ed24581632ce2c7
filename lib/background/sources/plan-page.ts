import { SourceItem } from "../../source-item.ts";
import type { SourceFailure } from "../../source-settings.ts";
import type { Pulled } from "../../sources/source.ts";
import type { SourceRow } from "../../storage/db.ts";
import type { Items, KnownItem } from "../../storage/items.ts";
import { digestOf } from "./digest.ts";

/** What is to be done with the items of one page. */
export interface PagePlan {
  known: Map<string, KnownItem>;
  digests: Map<string, string>;
  /** New or changed: to be read. */
  fresh: SourceItem[];
  /** There, and not to be read again. */
  met: string[];
  /** No longer there for us. */
  lost: string[];
  /** Said to be unchanged, but not with us: to be asked for without conditions. */
  unknown: boolean;
  failures: SourceFailure[];
}

/** An item that we may no longer see, that stands behind a sign-in now, or that is no more, is gone for us. */
const meansGone = new Set(["source.gone", "source.forbidden", "source.login-wall", "source.left-site", "source.not-a-page"]);

/** Tells a page's items apart by what was taken before. `now` is ISO 8601. */
export async function planPage(row: SourceRow, pulled: Pulled, items: Pick<Items, "known">, now: string): Promise<PagePlan> {
  const reported = pulled.failures.map((failure) => ({ ...failure, at: now }));
  const { given, failures } = wellFormed(pulled.items, now);
  const ids = [...given.keys(), ...pulled.unchanged, ...pulled.gone, ...reported.map((f) => f.item)];
  const known = await items.known(row.id, [...new Set(ids)]);
  const digests = new Map([...given.values()].map((item) => [item.id, digestOf(item, row.settings)]));
  const same = (id: string) => known.get(id)?.there === true && known.get(id)?.digest === digests.get(id);
  const lost = [...pulled.gone, ...reported.filter((f) => meansGone.has(f.code)).map((f) => f.item)];
  // Something went wrong with it this time, but it is there.
  const troubled = reported.filter((f) => !meansGone.has(f.code) && known.has(f.item)).map((f) => f.item);
  const unchanged = pulled.unchanged.filter((id) => known.get(id)?.there);
  return {
    known,
    digests,
    fresh: [...given.values()].filter((item) => !same(item.id)),
    met: [...new Set([...[...given.keys()].filter(same), ...unchanged, ...troubled])].filter((id) => !lost.includes(id)),
    lost: lost.filter((id) => !given.has(id)),
    unknown: unchanged.length < pulled.unchanged.length,
    failures: [...failures, ...reported],
  };
}

/** Items that are what they must be, each id once; the others are named. */
function wellFormed(items: SourceItem[], now: string): { given: Map<string, SourceItem>; failures: SourceFailure[] } {
  const given = new Map<string, SourceItem>();
  const failures: SourceFailure[] = [];
  for (const [place, raw] of items.entries()) {
    const item = SourceItem.safeParse(raw);
    const failed = (id: string, code: string, detail: Record<string, string>) =>
      failures.push({ item: id, url: item.success ? item.data.url : null, code, detail, at: now });
    if (!item.success) failed(String(place + 1), "source.shape", { what: String(item.error.issues[0]?.path.join(".") ?? "") });
    else if (item.data.id === "") failed(String(place + 1), "source.shape", { what: "id" });
    else if (given.has(item.data.id)) failed(item.data.id, "source.duplicate", {});
    else given.set(item.data.id, item.data);
  }
  return { given, failures };
}
