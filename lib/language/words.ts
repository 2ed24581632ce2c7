import { scanWords } from "./scan-words.ts";

// A number keeps its decimals, a word its inner apostrophe; a hyphen parts words.
const WORD = /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words and numbers of a text in order, with offsets into it. */
export function words(text: string): { text: string; from: number; to: number }[] {
  const found: { text: string; from: number; to: number }[] = [];
  if (scanWords(text, (from, to) => found.push({ text: text.slice(from, to), from, to }))) return found;
  return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));
}
