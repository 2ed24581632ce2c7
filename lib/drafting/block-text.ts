import type { Block, Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { plain } from "./plain.ts";

/** A block as it may stand in a reply. A table row reads with its column names; a table's first row says nothing by itself. */
export function blockText(passage: Pick<Passage, "blocks"> & Partial<Pick<Passage, "locale">>, index: number): string {
  const block = passage.blocks[index];
  if (!block) return "";
  if (block.kind !== "row") return plain(block.text).replace(/\s*\n\s*/g, " ");
  const head = headerOf(passage.blocks, index);
  return head === index
    ? ""
    : rowText(cells(passage.blocks[head]), cells(block), baseLanguage(passage.locale ?? "en") === "de" ? (cell) => cell : lower);
}

/** Does a block open its list or table, or stand alone? The index where its run of the same kind begins. */
export function runStart(blocks: Block[], index: number): number {
  let start = index;
  while (start > 0 && blocks[start - 1]?.kind === blocks[index]?.kind) start--;
  return start;
}

function headerOf(blocks: Block[], index: number): number {
  return runStart(blocks, index);
}

function cells(block: Block | undefined): string[] {
  const inner = (block?.text ?? "").trim().replace(/^\||\|$/g, "");
  return inner.split(/(?<!\\)\|/).map((c) => plain(c));
}

function rowText(names: string[], values: string[], small: (cell: string) => string): string {
  const [first = "", ...rest] = values;
  const named = rest.map((v, i) => ({ v, name: names[i + 1] ?? "" })).filter(({ v }) => v !== "");
  if (named.length === 0) return first;
  if (named.length === 1) return `${first}: ${small(named[0]?.v ?? "")}`;
  return `${first} – ${named.map(({ v, name }) => (name ? `${small(name)}: ${small(v)}` : small(v))).join(", ")}`;
}

/** Within a line a cell begins small, unless it is an abbreviation, a name of capitals, or German, which keeps its nouns' capitals. */
function lower(cell: string): string {
  return /^\p{Lu}\p{Ll}+(?:[\s,]|$)/u.test(cell) && !/\s\p{Lu}/u.test(cell) ? cell.charAt(0).toLowerCase() + cell.slice(1) : cell;
}
