import type { Passage } from "../knowledge/passage.ts";
import { relate } from "../knowledge/same-claim.ts";
import { type Statement, statement } from "../knowledge/statement.ts";
import { blockText } from "./block-text.ts";
import type { Citation, Source } from "./draft.ts";

/** A block of another article that says what a cited block says, with another value. Both values are as they are written. */
export interface Rival {
  source: number;
  block: number;
  value: string;
  canonical: string;
  /** The cited block's own value. */
  own: string;
  ownCanonical: string;
}

/** Statements of passages that are still held: a draft is checked with each edit of its text. */
const read = new WeakMap<Passage, Statement[]>();

/** The blocks that contradict a cited one: the same said of the same thing, in the same language, with another value. */
export function rivals(citation: Pick<Citation, "source" | "block">, sources: Source[]): Rival[] {
  const source = sources.find((s) => s.number === citation.source);
  const own = source && statements(source.passage)[citation.block];
  if (!source || !own || own.values.length === 0) return [];
  return sources
    .filter((s) => s.passage.article !== source.passage.article)
    .flatMap((s) =>
      statements(s.passage).flatMap((its, block) => {
        const relation = its.values.length > 0 ? relate(own, its) : null;
        if (!relation || relation.agree) return [];
        const { a, b } = relation.clash;
        return [{ source: s.number, block, value: b.text, canonical: b.canonical, own: a.text, ownCanonical: a.canonical }];
      }),
    );
}

/** A passage's blocks read for comparing, as they would be said. */
function statements(passage: Passage): Statement[] {
  const known = read.get(passage);
  if (known) return known;
  const { locale: language, title, heading, brand, product } = passage;
  const made = passage.blocks.map(({ kind }, i) =>
    statement({ text: blockText(passage, i), language, title, heading, brand, product, kind }),
  );
  read.set(passage, made);
  return made;
}
