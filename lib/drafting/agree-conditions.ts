import { baseLanguage } from "../language/base-language.ts";
import { type Concept, concepts } from "../language/concepts.ts";
import { cuesIn, says } from "../language/cue-patterns.ts";
import { type Fact, facts } from "../language/facts.ts";
import type { Reading } from "./reading.ts";
import { holdsWord, type WordPool, wordPool } from "./word-pool.ts";

/** What a whole reply says, to see whether a condition stands anywhere in it. */
export interface Said {
  pool: WordPool;
  keys: Set<string>;
  conditional: boolean;
}

/** Reads a whole reply. */
export function saidIn(text: string, language: string): Said {
  const base = baseLanguage(language);
  const values = facts(text, base);
  return {
    pool: wordPool(concepts(text, base), base),
    keys: new Set(values.flatMap((f) => f.keys)),
    conditional: says(text, base, "condition") || says(text, base, "must") || says(text, base, "only"),
  };
}

interface Condition {
  words: Concept[];
  facts: Fact[];
  firm: boolean;
}

const kept = 0.5;

/**
 * Is a condition or exception of the cited block missing from the whole reply? Looked at where the sentence uses what the
 * condition limits; one whose words mean nothing ("if needed") may go.
 */
export function conditionLeftOut(said: Reading, blocks: Reading[], draft: Said): boolean {
  const own =
    conditionsOf(said).length + cuesIn(said.text, said.language, "opens").filter((o) => !says(o.text, said.language, "must")).length;
  return blocks.some((block) => {
    const theirs = conditionsOf(block);
    const open = theirs.filter((c) => touches(said, block, c) && !stands(c, draft));
    return (open.length > 0 && own < theirs.length) || limitLeftOut(said, block, draft);
  });
}

function conditionsOf(block: Reading): Condition[] {
  const cues = cuesIn(block.text, block.language, "condition");
  const only = cuesIn(block.text, block.language, "only").filter((o) => !cues.some((c) => c.from < o.to && o.from < c.to));
  return [...cues.map((c) => ({ ...c, firm: true })), ...only.map((o) => ({ ...o, firm: false }))].map((cue) => {
    const to = endOf(block.text, cue.to);
    const within = (x: { from: number }) => x.from >= cue.to && x.from < to;
    return { words: block.words.filter((w) => w.full && within(w)), facts: block.facts.filter(within), firm: cue.firm };
  });
}

/** A condition goes to the next comma or the end of its sentence. */
function endOf(text: string, from: number): number {
  const at = text.slice(from).search(/[,;:()]\s|\s[–—-]\s|[.!?](?:\s|$)/u);
  return at < 0 ? text.length : from + at;
}

/** Does the sentence speak of what the condition limits? */
function touches(said: Reading, block: Reading, condition: Condition): boolean {
  const main = block.words.filter((w) => w.full && !condition.words.includes(w));
  if (main.length === 0) return true;
  return said.words.some((w) => w.full && main.some((m) => m.stem === w.stem || m.meanings.some((x) => w.meanings.includes(x))));
}

function stands(condition: Condition, draft: Said): boolean {
  const size = condition.words.length + condition.facts.length;
  if (size === 0) return true;
  const facts = condition.facts.filter((f) => f.keys.some((k) => draft.keys.has(k))).length;
  const words = condition.words.filter((w) => holdsWord(draft.pool, w)).length;
  const share = (facts + words) / size;
  return share >= kept || (draft.conditional && share >= kept / 2 && words + facts > 0);
}

/** A rule that gives the reader something, without the bound value or the narrowing words ("unopened", "with receipt") of its source. */
function limitLeftOut(said: Reading, block: Reading, draft: Said): boolean {
  const grants = says(said.text, said.language, "grant") && says(block.text, block.language, "grant");
  const clauses = segments(block).filter((c) => overlaps(said, c.words));
  const inside = (x: { from: number }) => clauses.some((c) => x.from >= c.from && x.from < c.to);
  const facts = block.facts.filter(
    (f) => inside(f) && (f.bound === "most" || f.bound === "least") && f.make !== "rate" && (grants || !f.make.startsWith("duration")),
  );
  if (facts.some((f) => !f.keys.some((k) => draft.keys.has(k))) && !said.facts.some((f) => facts.some((g) => g.make === f.make)))
    return true;
  if (!grants) return false;
  const limits = cuesIn(block.text, block.language, "limits").filter(inside);
  const lost = limits.filter((l) => {
    const words = block.words.filter((w) => w.full && w.from >= l.from && w.from < l.to);
    return words.length > 0 && !words.some((w) => holdsWord(draft.pool, w));
  });
  return lost.length > 0;
}

const parts = /[,;:–()]\s|\s(?:and|or|och|eller|und|oder|samt|sowie)\s/giu;

/** A block cut at each "and", "or" and comma. */
function segments(block: Reading): { from: number; to: number; words: Concept[] }[] {
  const edges = [0, ...Array.from(block.text.matchAll(parts), (m) => m.index + 1), block.text.length];
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? block.text.length;
    return { from, to, words: block.words.filter((w) => w.from >= from && w.from < to) };
  });
}

function overlaps(said: Reading, words: Concept[]): boolean {
  return said.words.some(
    (w) => w.full && words.some((o) => o.full && (o.stem === w.stem || o.meanings.some((m) => w.meanings.includes(m)))),
  );
}
