import * as z from "zod/mini";
import { checksum } from "./checksum.ts";
import type { IndexFile, IndexFiles } from "./index-files.ts";
import { indexVersion } from "./sections.ts";

/** Which files make up the index, which of their articles no longer hold, and up to which change of the knowledge it goes. */
export const Manifest = z.object({
  version: z.number(),
  /** Rises with each manifest: of two that can be read, the higher one holds. */
  turn: z.number(),
  revision: z.nullable(z.number()),
  /** The number of the next segment's file. */
  next: z.number(),
  segments: z.array(z.object({ file: z.string(), dead: z.array(z.number()) })),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest before there is any. */
export const noManifest: Manifest = { version: indexVersion, turn: 0, revision: null, next: 1, segments: [] };

const places = ["manifest-0", "manifest-1"] as const;

/** The newest manifest that is whole; `spoilt` says that something lies there which cannot be read. */
export async function readManifest(files: IndexFiles): Promise<{ manifest: Manifest | null; spoilt: boolean }> {
  const found = (await Promise.all(places.map((place) => files.open(place)))).filter((file) => file !== null);
  const readable = found.map(parsed).filter((manifest) => manifest !== null);
  for (const file of found) file.close();
  const newest = readable.toSorted((a, b) => b.turn - a.turn)[0] ?? null;
  return { manifest: newest?.version === indexVersion ? newest : null, spoilt: found.length > 0 && newest === null };
}

/** Writes a manifest where the older one lies: whatever happens meanwhile, the present one stays readable. */
export async function writeManifest(files: IndexFiles, manifest: Manifest): Promise<void> {
  const text = new TextEncoder().encode(JSON.stringify(manifest));
  const sum = new Uint8Array(new Uint32Array([checksum(text)]).buffer);
  await files.write(places[manifest.turn % 2] as string, [sum, text]);
}

function parsed(file: IndexFile): Manifest | null {
  const bytes = file.read(0, file.size);
  if (bytes.length < 4) return null;
  const text = bytes.slice(4);
  if (new DataView(bytes.buffer).getUint32(0, true) !== checksum(text)) return null;
  // Of another version the rest may look different; its number is all that matters then.
  const value = JSON.parse(new TextDecoder().decode(text)) as { version?: unknown };
  if (value.version !== indexVersion) return { ...noManifest, version: -1 };
  return Manifest.parse(value);
}
