import { checksum } from "./checksum.ts";
import { wordsOfGram } from "./gram-table.ts";
import type { IndexFile } from "./index-files.ts";
import { livePostings } from "./live-postings.ts";
import type { ArticleGroup, Segment } from "./reader.ts";
import { broken, type OpenSections, openSections, type SectionName } from "./sections.ts";
import { type ArticleHead, openHead, openPassage } from "./segment-texts.ts";
import { openStrings } from "./string-table.ts";

/** A segment with what its keeper needs besides. */
export interface OpenSegment extends Segment {
  language: string;
  /** Bytes on the disk. */
  size: number;
  /** The number of the first article of this id, or −1. */
  findArticle(id: string): number;
  head(article: number): ArticleHead;
  /** The words of a passage's body in reading order. */
  bodyWords(passage: number): Uint32Array | Uint16Array;
  /** Takes articles out of every answer at once. */
  kill(articles: readonly number[]): void;
  close(): void;
}

/** Texts that are kept at hand: those of one conversation's questions. More of them would cost more to keep than to read again. */
const fewTexts = 64;

/** Opens a segment without rebuilding anything. Throws `engine.index-broken`; so does reading a piece that is not as it was written. */
export function openSegment(file: IndexFile, dead: readonly number[] = []): OpenSegment {
  const parts = openSections(file);
  const about = JSON.parse(new TextDecoder().decode(parts.bytes("about"))) as { language: string; groups: ArticleGroup[] };
  const ids = strings(parts, "ids", "idStarts", "idSlots");
  const words = strings(parts, "words", "wordStarts", "wordSlots");
  const titles = strings(parts, "titles", "titleStarts");
  const [firstPassage, articleOf, groupOf] = [parts.numbers("firstPassage"), parts.numbers("articleOf"), parts.numbers("groupOf")];
  const live = new Uint8Array(ids.size).fill(1);
  const postings = livePostings(parts, { live, articleOf, firstPassage });
  const heads = pieces(file, parts.begin.heads, parts.numbers("headStarts"), parts.numbers("headSums"), 1);
  const texts = pieces(file, parts.begin.texts, parts.numbers("textStarts"), parts.numbers("textSums"), 1);
  const sequence = sequences(file, parts, words.size);
  // The passages of one article are often found together.
  const head = lately((article) => openHead(heads(article)), fewTexts);
  const kill = (articles: readonly number[]) => {
    for (const article of articles) live[article] = 0;
    postings.kill(articles);
  };
  kill(dead);
  return {
    language: about.language,
    size: file.size,
    articles: ids.size,
    passages: articleOf.length,
    words: words.size,
    firstPassage,
    articleOf,
    live,
    find: words.find,
    word: words.at,
    ...families(parts),
    postings: postings.of,
    count: postings.count,
    lengths: postings.lengths,
    sequence,
    bodyWords: (passage) => sequence(passage, "body"),
    facts: (n) => ({ id: ids.at(n), title: titles.at(n), ...(about.groups[groupOf[n] as number] as ArticleGroup) }),
    groupOf,
    groups: about.groups,
    passage: lately((n) => openPassage(texts(n), head(articleOf[n] as number)), fewTexts),
    findArticle: ids.find,
    head,
    kill,
    close: () => file.close(),
  };
}

function strings(parts: OpenSections, bytes: SectionName, starts: SectionName, slots?: SectionName) {
  return openStrings({
    bytes: parts.bytes(bytes),
    starts: parts.numbers(starts),
    slots: slots ? parts.numbers(slots) : new Uint32Array(1),
  });
}

/** How words are found by their stem and by three of their letters. */
function families(parts: OpenSections): Pick<Segment, "family" | "stemOf" | "grams"> {
  const stems = strings(parts, "stems", "stemStarts", "stemSlots");
  const firstWord = parts.numbers("firstWord");
  const keys = parts.bytes("gramKeys");
  const grams = {
    keys: new Float64Array(keys.buffer, keys.byteOffset, keys.byteLength / 8),
    starts: parts.numbers("gramStarts"),
    words: parts.numbers("gramWords"),
  };
  return {
    family(stem) {
      const n = stems.find(stem);
      if (n < 0) return new Uint32Array(0);
      const from = firstWord[n] as number;
      return Uint32Array.from({ length: (firstWord[n + 1] as number) - from }, (_, i) => from + i);
    },
    stemOf(word) {
      // The last stem whose words begin at or before it.
      let low = 0;
      let high = stems.size - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((firstWord[middle] as number) <= word) low = middle;
        else high = middle - 1;
      }
      return stems.at(low);
    },
    grams: (gram) => wordsOfGram(grams, gram),
  };
}

/** Reads one piece of a part that is not in memory, and proves it by its checksum. */
function pieces(file: IndexFile, begin: number, starts: Uint32Array, sums: Uint32Array, unit: number) {
  return (n: number): Uint8Array<ArrayBuffer> => {
    const from = starts[n] as number;
    const bytes = file.read(begin + from * unit, ((starts[n + 1] as number) - from) * unit);
    if (checksum(bytes) !== sums[n]) throw broken();
    return bytes;
  };
}

/** Titles and summaries are short and asked for often: held in memory. */
function sequences(file: IndexFile, parts: OpenSections, words: number) {
  const body = words <= 0x1_0000 ? shortBodies(file, parts) : longBodies(file, parts);
  const held = (begins: SectionName, numbers: SectionName) => {
    const [starts, all] = [parts.numbers(begins), parts.numbers(numbers)];
    return (doc: number) => all.subarray(starts[doc], starts[doc + 1]);
  };
  const title = held("titleBegins", "titleWords");
  const summary = held("summaryBegins", "summaryWords");
  return (doc: number, field: "title" | "summary" | "body" = "body"): Uint16Array | Uint32Array => {
    if (field === "body") return body(doc);
    return (field === "title" ? title : summary)(doc);
  };
}

/** Bodies in two bytes a word are read as a whole when the first is asked for. */
function shortBodies(file: IndexFile, parts: OpenSections): (passage: number) => Uint16Array {
  const [starts, sums] = [parts.numbers("sequenceStarts"), parts.numbers("sequenceSums")];
  const proved = new Uint8Array(sums.length);
  let all: Uint8Array<ArrayBuffer> | null = null;
  return (n) => {
    all ??= file.read(parts.begin.sequences, (starts[sums.length] as number) * 2);
    const [from, to] = [(starts[n] as number) * 2, (starts[n + 1] as number) * 2];
    if (!proved[n] && (to > all.length || checksum(all.subarray(from, to)) !== sums[n])) throw broken();
    proved[n] = 1;
    return new Uint16Array(all.buffer, all.byteOffset + from, (to - from) / 2);
  };
}

/** Bodies that are kept at hand. */
const mostBodies = 1024;

/** Passages on either side that are read along: a reading costs more than what it brings. */
const beside = 2;

/** Bodies in four bytes a word stay on the disk; those that were read lately are kept. An article's are mostly asked for together. */
function longBodies(file: IndexFile, parts: OpenSections): (passage: number) => Uint32Array {
  const [starts, sums] = [parts.numbers("sequenceStarts"), parts.numbers("sequenceSums")];
  const [firstPassage, articleOf] = [parts.numbers("firstPassage"), parts.numbers("articleOf")];
  const kept = new Map<number, Uint32Array>();
  const readAround = (n: number) => {
    const article = articleOf[n] as number;
    const first = Math.max(n - beside, firstPassage[article] as number);
    const end = Math.min(n + beside + 1, firstPassage[article + 1] as number);
    const begin = starts[first] as number;
    const bytes = file.read(parts.begin.sequences + begin * 4, ((starts[end] as number) - begin) * 4);
    if (kept.size >= mostBodies) kept.clear();
    for (let at = first; at < end; at++) {
      const own = bytes.subarray(((starts[at] as number) - begin) * 4, ((starts[at + 1] as number) - begin) * 4);
      if (checksum(own) !== sums[at]) throw broken();
      kept.set(at, new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4));
    }
  };
  return (n) => {
    if (!kept.has(n)) readAround(n);
    return kept.get(n) as Uint32Array;
  };
}

/** The questions of one conversation meet the same passages: the last `most` answers are kept at hand. */
function lately<T>(read: (n: number) => T, most: number): (n: number) => T {
  const kept = new Map<number, T>();
  return (n) => {
    const known = kept.get(n);
    if (known !== undefined) return known;
    const answer = read(n);
    if (kept.size >= most) kept.clear();
    kept.set(n, answer);
    return answer;
  };
}
