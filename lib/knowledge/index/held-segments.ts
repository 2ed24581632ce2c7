import { toProblem } from "../../errors.ts";
import type { IndexFiles } from "./index-files.ts";
import { type Manifest, noManifest, readManifest } from "./manifest.ts";
import { type OpenSegment, openSegment } from "./open-segment.ts";
import { broken } from "./sections.ts";

/** A segment, its file, and its articles that no longer hold. */
export interface Held {
  file: string;
  segment: OpenSegment;
  dead: Set<number>;
}

/** What the newest manifest names; nothing at all where one piece of it is broken. Files that it does not name are removed. */
export async function openHeld(files: IndexFiles): Promise<{ held: Held[]; manifest: Manifest; spoilt: boolean }> {
  const { manifest, spoilt } = await readManifest(files);
  const held = manifest ? await openAll(files, manifest) : [];
  const whole = held !== null;
  // Counting goes on, so that the next manifest takes the older one's place.
  const none = { ...noManifest, turn: manifest?.turn ?? 0 };
  return { held: held ?? [], manifest: whole && manifest ? manifest : none, spoilt: spoilt || !whole };
}

/** How much there is in force, and how many bytes it takes on the disk. */
export function sized(held: readonly Held[]): { articles: number; passages: number; bytes: number } {
  const sum = { articles: 0, passages: 0, bytes: 0 };
  for (const { segment } of held) {
    sum.bytes += segment.size;
    for (let n = 0; n < segment.articles; n++) {
      if (!segment.live[n]) continue;
      sum.articles++;
      sum.passages += (segment.firstPassage[n + 1] as number) - (segment.firstPassage[n] as number);
    }
  }
  return sum;
}

async function openAll(files: IndexFiles, manifest: Manifest): Promise<Held[] | null> {
  const stored = await Promise.all(manifest.segments.map(({ file }) => files.open(file)));
  try {
    return manifest.segments.map(({ file, dead }, at) => {
      const bytes = stored[at];
      if (!bytes) throw broken();
      return { file, segment: openSegment(bytes, dead), dead: new Set(dead) };
    });
  } catch (error) {
    for (const file of stored) file?.close();
    if (toProblem(error).code !== "engine.index-broken") throw error;
    return null;
  }
}

/** Removes what a commit left behind that did not come to its end. */
export async function sweep(files: IndexFiles, named: ReadonlySet<string>): Promise<void> {
  for (const file of await files.list()) if (file.startsWith("segment-") && !named.has(file)) await files.remove(file);
}
