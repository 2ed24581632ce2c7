import { baseLanguage } from "../../language/base-language.ts";
import type { Article } from "../article.ts";
import type { Passage } from "../passage.ts";
import { passages } from "../passages.ts";
import { type Held, openHeld, sized, sweep } from "./held-segments.ts";
import type { IndexFiles } from "./index-files.ts";
import { writeManifest } from "./manifest.ts";
import { mergePlan, mostPassages } from "./merge-plan.ts";
import { mergeSegments } from "./merge-segments.ts";
import { openSegment } from "./open-segment.ts";
import type { IndexReader } from "./reader.ts";
import { indexVersion } from "./sections.ts";
import { type SegmentBuilder, segmentBuilder } from "./segment-builder.ts";
import type { ArticleHead } from "./segment-texts.ts";

/** Changes to take in. The last batch of a row makes them all count at once, with `to` as the index's revision. */
export interface IndexUpdate {
  /** Begins a new index beside the present one, which answers until the last batch. */
  fresh: boolean;
  to: number;
  changed: readonly Article[];
  /** Taken out of the present index at once. */
  removed: readonly string[];
  last: boolean;
}

/** An index that lies in files. */
export interface StoredIndex {
  /** Up to which change of the knowledge it goes; null while it was never built. */
  revision(): number | null;
  /** What lay there was not as it was written: it is not used, and the index is to be built anew. */
  spoilt(): boolean;
  reader(): IndexReader;
  size(): { articles: number; passages: number; bytes: number };
  /** Rejects with what the disk says; then the index is as it was, but for what was removed. One at a time. */
  update(change: IndexUpdate): Promise<void>;
  /** Drops what batches brought since the last that counted. */
  abandon(): Promise<void>;
  /** Drops everything: the index turned out to be broken. */
  forget(): Promise<void>;
  /** Every article in force with its passages. */
  articles(): Iterable<{ article: ArticleHead; passages: Passage[] }>;
  close(): void;
}

/** What batches have brought that does not count yet; `ids` are the articles it takes the place of. */
interface Pending {
  fresh: boolean;
  ids: Set<string>;
  builders: Map<string, SegmentBuilder>;
  written: Held[];
}

/** Opens what lies in the files; nothing is built. What is broken is left aside, and `revision` is null. */
export async function openStoredIndex(files: IndexFiles): Promise<StoredIndex> {
  const opened = await openHeld(files);
  let { held, manifest } = opened;
  let spoilt = opened.spoilt;
  let pending: Pending | null = null;
  let swept = false;
  /** What was taken out, and since which change: a batch that was read before it must not bring it back. */
  const barred = new Map<string, number>();
  let answers = 1;
  let reader = readerOf(held, answers);
  const changed = () => {
    reader = readerOf(held, ++answers);
  };

  const store = async (builder: SegmentBuilder): Promise<Held> => {
    const file = `segment-${manifest.next}`;
    manifest = { ...manifest, next: manifest.next + 1 };
    const dead = new Set(builder.dead());
    await files.write(file, builder.finish());
    const stored = await files.open(file);
    if (!stored) throw new Error(`${file} was written and is not there`);
    return { file, segment: openSegment(stored, [...dead]), dead };
  };
  const discard = async (list: readonly Held[]) => {
    for (const { segment, file } of list) {
      segment.close();
      await files.remove(file);
    }
  };
  const takeOut = (ids: readonly string[]) => {
    for (const one of [...held, ...(pending?.written ?? [])]) takeFrom(one, ids);
    for (const builder of pending?.builders.values() ?? []) ids.forEach(builder.drop);
    if (ids.length > 0) changed();
  };
  const collect = async (into: Pending, article: Article) => {
    into.ids.add(article.id);
    for (const builder of into.builders.values()) builder.drop(article.id);
    for (const one of into.written) takeFrom(one, [article.id]);
    const found = passages(article);
    if (found.length === 0) return;
    const language = baseLanguage(article.locale);
    const builder = into.builders.get(language) ?? segmentBuilder(language);
    into.builders.set(language, builder);
    builder.add(
      article,
      found.map((passage) => ({ passage, words: null })),
    );
    if (builder.passages < mostPassages) return;
    into.builders.delete(language);
    into.written.push(await store(builder));
  };
  /** What the index would be: nothing that answers now is changed before it is all on the disk. */
  const commit = async (from: Pending, to: number) => {
    for (const builder of from.builders.values()) from.written.push(await store(builder));
    const kept = from.fresh ? [] : held.map((one) => ({ ...one, dead: new Set([...one.dead, ...numbersOf(one, from.ids)]) }));
    const merged = await mergedAll([...kept, ...from.written], store);
    from.written.push(...merged.made);
    const next = {
      version: indexVersion,
      turn: manifest.turn + 1,
      revision: to,
      next: manifest.next,
      segments: merged.all.map((h) => ({ file: h.file, dead: [...h.dead] })),
    };
    await writeManifest(files, next);
    const before = [...held, ...from.written];
    manifest = next;
    spoilt = false;
    held = merged.all;
    for (const one of held) one.segment.kill([...one.dead]);
    changed();
    await discard(before.filter((old) => !held.some((h) => h.file === old.file)));
    if (!swept) await sweep(files, new Set(held.map((h) => h.file)));
    swept = true;
  };

  return {
    revision: () => manifest.revision,
    spoilt: () => spoilt,
    reader: () => reader,
    size: () => sized(held),
    async update({ fresh, to, changed: articles, removed, last }) {
      if (fresh && pending) await discard(pending.written);
      const present = fresh || !pending ? { fresh, ids: new Set<string>(), builders: new Map(), written: [] } : pending;
      pending = present;
      if (fresh) barred.clear();
      try {
        takeOut(removed);
        for (const id of removed) {
          present.ids.add(id);
          barred.set(id, Math.max(to, barred.get(id) ?? to));
        }
        for (const article of articles) if ((barred.get(article.id) ?? to) <= to) await collect(present, article);
        if (last) await commit(present, to);
        if (last) for (const [id, since] of barred) if (since <= to) barred.delete(id);
      } catch (error) {
        pending = null;
        // Best left to the next opening where the disk fails here too: what no manifest names is removed then.
        await discard(present.written.filter((one) => !held.includes(one))).catch(() => undefined);
        throw error;
      }
      if (last) pending = null;
    },
    async abandon() {
      const dropped = pending?.written ?? [];
      pending = null;
      await discard(dropped);
    },
    async forget() {
      const old = [...held, ...(pending?.written ?? [])];
      pending = null;
      held = [];
      manifest = { ...manifest, turn: manifest.turn + 1, revision: null, segments: [] };
      spoilt = true;
      changed();
      await writeManifest(files, manifest);
      await discard(old);
    },
    *articles() {
      for (const { segment } of held) {
        for (let n = 0; n < segment.articles; n++) {
          if (!segment.live[n]) continue;
          const [from, until] = [segment.firstPassage[n] as number, segment.firstPassage[n + 1] as number];
          yield { article: segment.head(n), passages: Array.from({ length: until - from }, (_, i) => segment.passage(from + i)) };
        }
      }
    },
    close() {
      for (const { segment } of held) segment.close();
    },
  };
}

function numbersOf({ segment }: Held, ids: Iterable<string>): number[] {
  return [...ids].map((id) => segment.findArticle(id)).filter((n) => n >= 0);
}

function takeFrom(one: Held, ids: readonly string[]): void {
  const numbers = numbersOf(one, ids);
  for (const n of numbers) one.dead.add(n);
  one.segment.kill(numbers);
}

/** All segments after those that are worth it were merged, and which are new among them. */
async function mergedAll(all: Held[], store: (builder: SegmentBuilder) => Promise<Held>): Promise<{ all: Held[]; made: Held[] }> {
  const made: Held[] = [];
  const result: Held[] = [];
  for (const group of Map.groupBy(all, (one) => one.segment.language).values()) {
    const inUse = group.filter((one) => one.dead.size < one.segment.articles);
    const plan = mergePlan(inUse.map((held) => ({ held, passages: held.segment.passages, live: livePassages(held) }))).map((p) => p.held);
    if (plan.length === 0) {
      result.push(...inUse);
      continue;
    }
    const dead = new Map(plan.map((one) => [one.segment, one.dead]));
    const one = await store(
      mergeSegments(
        plan.map((p) => p.segment),
        (segment, n) => !dead.get(segment)?.has(n),
      ),
    );
    made.push(one);
    result.push(...inUse.filter((other) => !plan.includes(other)), one);
  }
  return { all: result, made };
}

function livePassages({ segment, dead }: Held): number {
  let passages = segment.passages;
  for (const n of dead) passages -= (segment.firstPassage[n + 1] as number) - (segment.firstPassage[n] as number);
  return passages;
}

function readerOf(held: readonly Held[], revision: number): IndexReader {
  const groups = Map.groupBy(held, (one) => one.segment.language);
  return { revision, languages: [...groups].map(([language, group]) => ({ language, segments: group.map((one) => one.segment) })) };
}
