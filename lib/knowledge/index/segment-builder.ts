import type { Passage } from "../passage.ts";
import { checksum } from "./checksum.ts";
import { growingBytes } from "./growing-bytes.ts";
import { growingNumbers } from "./growing-numbers.ts";
import { packSegment } from "./pack-segment.ts";
import { type ArticleGroup, articleFields, type Field, passageFields } from "./reader.ts";
import type { Column, Draft, Pieces } from "./segment-draft.ts";
import { type ArticleHead, articleTexts, packHead, packPassage, passageTexts } from "./segment-texts.ts";
import { wordNumbers } from "./word-numbers.ts";

/** A passage to add; `words` where they are known already, as in a merge. */
export interface NewPassage {
  passage: Passage;
  words: readonly string[] | null;
}

/** Collects the articles of one language and makes a segment's file of them. */
export interface SegmentBuilder {
  readonly passages: number;
  /** Adds an article; one of the same id that was added before no longer holds. */
  add(head: ArticleHead, passages: readonly NewPassage[]): void;
  /** What was added under this id no longer holds. */
  drop(id: string): void;
  /** The articles that no longer hold. */
  dead(): number[];
  /** The file's pieces; the builder is used up. */
  finish(): Uint8Array[];
}

/** An empty builder. */
export function segmentBuilder(language: string): SegmentBuilder {
  const words = wordNumbers(language);
  const draft = emptyDraft();
  const numbers = new Map<string, number>();
  const groupNumbers = new Map<string, number>();
  const dead = new Set<number>();
  const put = (field: Field, text: string) => {
    const { tokens, begins } = draft.columns[field];
    words.each(text, tokens.push);
    begins.push(tokens.length);
  };
  const putWords = (field: Field, known: readonly string[]) => {
    const { tokens, begins } = draft.columns[field];
    for (const word of known) tokens.push(words.of(word));
    begins.push(tokens.length);
  };
  const groupOf = ({ kind, locale, brand, tier, product }: ArticleHead): number => {
    const group: ArticleGroup = { kind, locale, brand, tier, product };
    const key = JSON.stringify(group);
    const n = groupNumbers.get(key) ?? draft.groups.push(group) - 1;
    groupNumbers.set(key, n);
    return n;
  };
  const drop = (id: string) => {
    const n = numbers.get(id);
    if (n === undefined) return;
    // Nobody looks for the empty id: the newest article of an id is the one that is found.
    draft.ids[n] = "";
    numbers.delete(id);
    dead.add(n);
  };
  return {
    get passages() {
      return draft.articleOf.length;
    },
    add(head, passages) {
      drop(head.id);
      const n = draft.ids.push(head.id) - 1;
      numbers.set(head.id, n);
      draft.titles.push(head.title);
      draft.groupOf.push(groupOf(head));
      keep(draft.heads, packHead(head));
      const own = articleTexts(head);
      for (const field of articleFields) put(field, own[field]);
      for (const { passage, words: known } of passages) {
        const { heading, body } = passageTexts(passage);
        put("heading", heading);
        if (known) putWords("body", known);
        else put("body", body);
        keep(draft.texts, packPassage(passage));
        draft.articleOf.push(n);
      }
      draft.firstPassage.push(draft.articleOf.length);
    },
    drop,
    dead: () => [...dead],
    finish: () => packSegment(draft, words.words(), language),
  };
}

function emptyDraft(): Draft {
  return {
    columns: Object.fromEntries([...articleFields, ...passageFields].map((f) => [f, emptyColumn()])) as Record<Field, Column>,
    heads: emptyPieces(),
    texts: emptyPieces(),
    ids: [],
    titles: [],
    groups: [],
    groupOf: growingNumbers(),
    firstPassage: growingNumbers([0]),
    articleOf: growingNumbers(),
  };
}

function emptyColumn(): Column {
  return { tokens: growingNumbers(), begins: growingNumbers([0]) };
}

function emptyPieces(): Pieces {
  return { bytes: growingBytes(), starts: growingNumbers([0]), sums: growingNumbers() };
}

function keep(pieces: Pieces, text: string): void {
  pieces.sums.push(checksum(pieces.bytes.add(text)));
  pieces.starts.push(pieces.bytes.length);
}
