import type { Segment } from "../index/reader.ts";

/** Languages that write compounds as one word. */
const compounding = new Set(["sv", "de", "da", "nb", "nl", "fi"]);

/** The shortest word that is looked for inside others, and the shortest part a word is taken apart into. */
const shortest = { inside: 5, part: 4 };

/** A word that is part of more words than this says too little about any of them. */
const mostWhole = 60;

/** Letters that join the parts of a compound. */
const joints = /^(?:s|e|es|en|er|n|o|u|a)$/;

/** Words of the index that the word is the beginning or the end of, in languages that write compounds as one word. */
export function wholes(word: string, stem: string, segment: Segment, language: string): number[] {
  if (!compounding.has(language) || stem.length < shortest.inside || /\p{N}/u.test(word)) return [];
  const found = new Set<number>();
  const long = stem.length + shortest.part;
  const suiting = (n: number, suits: (other: string) => boolean) => {
    const other = segment.word(n);
    if (other.length >= long && suits(other)) found.add(n);
  };
  for (const n of holding(segment, `^${stem}`)) suiting(n, (other) => other.startsWith(stem));
  for (const n of holding(segment, `${word}$`)) suiting(n, (other) => other.endsWith(word));
  return found.size > mostWhole ? [] : [...found];
}

/** The two parts of a compound, as words of the index that end or begin it, longest end first; none where it can't be told. */
export function parts(word: string, segment: Segment, language: string): number[][] {
  if (!compounding.has(language) || word.length < shortest.part * 2 || /\p{N}/u.test(word)) return [];
  for (let cut = shortest.part; cut <= word.length - shortest.part; cut++) {
    const end = segment.find(word.slice(cut));
    if (end < 0) continue;
    for (let gap = 0; gap <= 2; gap++) {
      const joint = word.slice(cut - gap, cut);
      if (cut - gap < shortest.part || (gap > 0 && !joints.test(joint))) continue;
      const begin = segment.find(word.slice(0, cut - gap));
      if (begin >= 0) return [[begin], [end]];
    }
  }
  return [];
}

/** The words that hold every three letters of a text: few enough to be read. */
function holding(segment: Segment, text: string): number[] {
  const lists = Array.from({ length: text.length - 2 }, (_, at) => segment.grams(text.slice(at, at + 3)));
  lists.sort((a, b) => a.length - b.length);
  const [rarest, ...others] = lists;
  return Array.from(rarest ?? []).filter((n) => others.every((list) => has(list, n)));
}

/** Is the number in the rising list? */
function has(list: ArrayLike<number>, n: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < n) low = middle + 1;
    else high = middle;
  }
  return list[low] === n;
}
