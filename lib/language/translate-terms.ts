import { foldedStem, indexWords } from "./index-words.ts";
import { lexiconSvEn } from "./lexicon-sv-en.ts";
import { lexiconSvEnSupport } from "./lexicon-sv-en-support.ts";
import { fold } from "./normalise.ts";

/** A word of another language, with how far it is meant (0 to 1). */
export interface Translation {
  stem: string;
  share: number;
}

/** The lexicons by the languages they go from and to: learned ones and our own, the own ones last, since they overrule. */
const lexicons: Record<string, { learned: string; own: string }> = {
  "sv en": { learned: lexiconSvEn, own: lexiconSvEnSupport },
};

const read = new Map<string, Map<string, Translation[]>>();

/** May words be translated between these languages without a model? */
export function translates(from: string, to: string): boolean {
  return `${from} ${to}` in lexicons;
}

/** What a word may be in another language, likeliest first; none where the lexicon does not know it. */
export function translateTerms(word: string, from: string, to: string): Translation[] {
  const pair = `${from} ${to}`;
  const lexicon = lexicons[pair];
  if (!lexicon) return [];
  let table = read.get(pair);
  if (!table) {
    table = new Map([...learned(lexicon.learned), ...own(lexicon.own, from, to)]);
    read.set(pair, table);
  }
  return table.get(foldedStem(word, from)) ?? partsOf(word, from, table);
}

/** The shortest part that a compound is taken apart into, and how much less sure its parts are than a word that is known. */
const part = { shortest: 4, share: 0.7 };

/** What the parts of a compound may be, where both are known; the longest end first. */
function partsOf(word: string, from: string, table: Map<string, Translation[]>): Translation[] {
  for (let cut = part.shortest; cut <= word.length - part.shortest; cut++) {
    const end = table.get(foldedStem(word.slice(cut), from));
    if (!end) continue;
    const begin = table.get(foldedStem(word.slice(0, cut), from)) ?? table.get(foldedStem(word.slice(0, cut).replace(/s$/, ""), from));
    if (begin) return [...begin, ...end].map(({ stem, share }) => ({ stem, share: share * part.share }));
  }
  return [];
}

/** Rows of a stem, and the stems it may be with their tenths. */
function learned(text: string): [string, Translation[]][] {
  return lines(text).map((line) => {
    const [stem = "", ...found] = line.split(" ");
    return [stem, found.map((one) => ({ stem: one.slice(0, -1), share: Number(one.slice(-1)) / 10 }))];
  });
}

/** Rows of a word, a colon, and the words that it is. */
function own(text: string, from: string, to: string): [string, Translation[]][] {
  return lines(text).map((line) => {
    const [word = "", rest = ""] = line.split(": ");
    const stems = [...new Set(indexWords(rest, to).map((w) => foldedStem(w, to)))];
    return [foldedStem(fold(word), from), stems.map((stem) => ({ stem, share: stems.length > 1 ? 0.6 : 0.9 }))];
  });
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
