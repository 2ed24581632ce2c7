import { fromBase64 } from "../base64.ts";
import { gramPlaces } from "./sentiment-grams.ts";

/** Learned weights as they are kept: numbers of the figures, and one byte for each place of words. */
export interface PackedMood {
  /** What is usual of each figure, how far it strays, and what one stray counts. */
  usual: number[];
  stray: number[];
  figures: number[];
  bias: number;
  /** What a step of a place's weight is worth, and the steps (−127 to 127) as base64 bytes; "" where words do not count. */
  step: number;
  places: string;
  /** Rising pairs of a raw value and its mood. */
  scale: [number, number][];
}

/** Learned weights, ready to be used. */
export type MoodWeights = Omit<PackedMood, "places"> & { places: Int8Array | null };

/** Unpacks weights. Throws a DOMException where the text is no base64. */
export function unpackedMood(packed: PackedMood): MoodWeights {
  return { ...packed, places: packed.places === "" ? null : new Int8Array(fromBase64(packed.places).buffer, 0, gramPlaces) };
}

const farthest = 4;

/** The figures, each as strays from what is usual of it, at most four. */
export function strays(figures: number[], { usual, stray }: Pick<PackedMood, "usual" | "stray">): number[] {
  return figures.map((value, i) => Math.max(-farthest, Math.min(farthest, (value - (usual[i] as number)) / (stray[i] as number))));
}

/** What each of so many places counts: long texts don't outweigh short ones. */
export function placeShare(places: number): number {
  return 1 / Math.sqrt(places + 1);
}

/** The raw value that the weights give; higher is more positive. */
export function rawMood(figures: number[], grams: number[], weights: MoodWeights): number {
  let raw = weights.bias;
  for (const [i, value] of strays(figures, weights).entries()) raw += value * (weights.figures[i] as number);
  const { places } = weights;
  if (places === null) return raw;
  let steps = 0;
  for (const place of grams) steps += places[place] as number;
  return raw + steps * weights.step * placeShare(grams.length);
}

/** The mood, −4 to 4, of a raw value: straight lines between the scale's pairs. */
export function scaled(raw: number, scale: [number, number][]): number {
  const above = scale.findIndex(([at]) => at >= raw);
  const to = above < 0 ? scale.length - 1 : Math.max(1, above);
  const [fromRaw, fromMood] = scale[to - 1] as [number, number];
  const [toRaw, toMood] = scale[to] as [number, number];
  const mood = fromMood + ((raw - fromRaw) / (toRaw - fromRaw)) * (toMood - fromMood);
  return Math.max(-4, Math.min(4, mood));
}
