import { runLength, type Shingles } from "./guard-shingles.ts";

// How runs are cut and hashed: other bytes must be made anew.
const version = 2;
const head = 8;
const buckets = 0x1_0000;

/** A set as bytes for the disk: version, run length, the number of runs, then how many lie at each place, then the rest; little-endian. */
export function shingleBytes({ places, rest }: Shingles): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head + buckets * 4 + rest.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, version, true);
  view.setUint16(2, runLength, true);
  view.setUint32(4, rest.length, true);
  for (let b = 0; b < buckets; b++) view.setUint32(head + b * 4, places[b + 1] as number, true);
  for (let i = 0; i < rest.length; i++) view.setUint32(head + (buckets + i) * 4, rest[i] as number, true);
  return bytes;
}

/** The set that these bytes hold; null when they are cut short, or were made by another way of cutting or hashing. */
export function shinglesFrom(bytes: Uint8Array): Shingles | null {
  if (bytes.length < head + buckets * 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const fits = view.getUint16(0, true) === version && view.getUint16(2, true) === runLength;
  if (!fits || bytes.length !== head + (buckets + count) * 4) return null;
  const places = new Uint32Array(buckets + 1);
  const rest = new Uint32Array(count);
  for (let b = 0; b < buckets; b++) places[b + 1] = view.getUint32(head + b * 4, true);
  for (let i = 0; i < count; i++) rest[i] = view.getUint32(head + (buckets + i) * 4, true);
  return (places[buckets] as number) === count ? { places, rest } : null;
}
