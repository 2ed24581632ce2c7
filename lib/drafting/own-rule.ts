import { publicMessages } from "../conversation.ts";
import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Concept, concepts } from "../language/concepts.ts";
import { isStopWord } from "../language/stop-words.ts";
import { blockText } from "./block-text.ts";
import type { Citation } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { told } from "./misplaced.ts";
import { type Reading, reading } from "./reading.ts";
import { hold } from "./rules-given.ts";
import { holdsWord, type WordPool, wordPool } from "./word-pool.ts";

/** The blocks of one passage that a sentence rests on. */
interface Place {
  passage: Passage;
  blocks: number[];
  /** Blocks of it that any sentence of the reply rests on. */
  used: Set<number>;
}

/**
 * Does the same passage have a rule that fits the customer's case better than the cited one: another row of its table, a
 * block that says more of the sentence, or the rule that "other …" or "then …" goes on from?
 * `parts` are the cited sentences of the whole reply.
 */
export function otherRuleFits(said: Reading, citations: Citation[], parts: { citations: Citation[] }[], given: Evidence): boolean {
  const asked = askedWords(given, said.language);
  return placesOf(citations, parts, given).some(
    (place) =>
      baseLanguage(place.passage.locale) === said.language &&
      (saysMore(said, place, asked) || otherRow(said, place, asked) || otherPart(said, place, asked, given) || ofTheRest(place)),
  );
}

function placesOf(citations: Citation[], parts: { citations: Citation[] }[], given: Evidence): Place[] {
  const numbers = [...new Set(citations.map((c) => c.source))];
  const blocksOf = (all: Citation[], n: number) => all.filter((c) => c.source === n).map((c) => c.block);
  return numbers.flatMap((n) => {
    const passage = given.sources.find((s) => s.number === n)?.passage;
    const used = new Set(parts.flatMap((p) => blocksOf(p.citations, n)));
    return passage ? [{ passage, blocks: blocksOf(citations, n), used }] : [];
  });
}

const readingOf = (passage: Passage, block: number) => reading(blockText(passage, block), baseLanguage(passage.locale));
const fullOf = (words: readonly Concept[]) => words.filter((w) => w.full);
const most = 0.3;

/** Another block holds clearly more of the sentence's words and values than the cited ones, or several that neither they nor the customer have. */
function saysMore(said: Reading, { passage, blocks }: Place, asked: WordPool): boolean {
  const full = fullOf(said.words);
  const score = (all: number[]) => {
    const readings = all.map((b) => readingOf(passage, b));
    const pool = wordPool(
      readings.flatMap((r) => [...r.words]),
      said.language,
    );
    const keys = new Set(readings.flatMap((r) => r.facts.flatMap((f) => f.keys)));
    return (
      full.filter((w) => pool.stems.has(w.stem) || holdsWord(pool, w)).length +
      said.facts.filter((f) => f.keys.some((k) => keys.has(k))).length
    );
  };
  const own = score(blocks);
  const size = full.length + said.facts.length;
  const cited = wordPool(
    [...blocks.flatMap((b) => [...readingOf(passage, b).words]), ...concepts(`${passage.title} ${passage.heading ?? ""}`, said.language)],
    said.language,
  );
  const free = full.filter((w) => !holdsWord(cited, w) && !asked.stems.has(w.stem));
  return passage.blocks.some((_, i) => {
    if (blocks.includes(i)) return false;
    const now = score([i]);
    const stems = new Set(readingOf(passage, i).words.map((w) => w.stem));
    return (now >= own + 2 && now >= own + size * most) || free.filter((w) => stems.has(w.stem)).length >= 2;
  });
}

/** What a table's row is about: its first cell. */
const labelOf = (text: string) => text.split(/ – |: /)[0] ?? "";

/** How surely a text names one of the words: by the word itself, or by another of its meaning or family. */
const named = (words: Concept[], pool: WordPool) => Math.max(0, ...words.map((w) => hold(pool, w)));

/** The customer speaks of what marks another row, and of nothing that marks this one. */
function otherRow(said: Reading, { passage, blocks, used }: Place, asked: WordPool): boolean {
  const rows = passage.blocks.flatMap((b, i) => (b.kind === "row" && blockText(passage, i) !== "" ? [i] : []));
  const language = baseLanguage(passage.locale);
  const labels = new Map(
    rows.map((i) => [i, concepts(labelOf(blockText(passage, i)), language).filter((w) => !isStopWord(w.text, language))]),
  );
  const own = wordPool(said.words, language);
  const cited = blocks.filter((b) => rows.includes(b));
  return cited.some((b) =>
    rows.some((r) => {
      if (cited.includes(r)) return false;
      const marks = (i: number, than: number) =>
        (labels.get(i) ?? []).filter(
          (w) => !(labels.get(than) ?? []).some((o) => o.stem === w.stem || o.meanings.some((m) => w.meanings.includes(m))),
        );
      const [mine, theirs] = [marks(b, r), marks(r, b)];
      // The sentence names another row's thing more surely than anybody this one's, or the customer does and not this one's.
      if (named(theirs, own) > Math.max(named(mine, own), named(mine, asked))) return true;
      return named(theirs, asked) > 0 && named(mine, asked) === 0 && (named(mine, own) === 0 || !used.has(r));
    }),
  );
}

/** Of two values of one block the sentence tells the one whose thing the customer did not name, though they named the other's. */
function otherPart(said: Reading, { passage, blocks }: Place, asked: WordPool, given: Evidence): boolean {
  if (publicMessages(given.conversation).length === 0) return false;
  return blocks.some((block) => {
    if (passage.blocks[block]?.kind === "row") return false;
    const text = readingOf(passage, block);
    const values = said.facts.filter((f) => /^(?:amount|duration|percent|measure)/.test(f.make));
    return values.some((fact) => {
      const parts = told(text, fact.make);
      const own = parts.filter((p) => p.fact.keys.some((k) => fact.keys.includes(k)));
      const others = parts.filter((p) => !own.includes(p));
      if (own.length === 0 || others.length === 0) return false;
      if (others.some((o) => said.facts.some((f) => f.keys.some((k) => o.fact.keys.includes(k))))) return false;
      const marks = (mine: typeof parts, theirs: typeof parts) =>
        mine.flatMap((p) => p.words).filter((w) => !theirs.some((t) => t.words.some((o) => o.stem === w.stem)));
      return named(marks(others, own), asked) > named(marks(own, others), asked);
    });
  });
}

const rest: Record<string, RegExp> = {
  en: /^(?:(?:all |any )?other(?!wise)|the rest|everything else|all else|anything else|otherwise|in all other|(?:we|you|they|it) (?:will )?then|then|in that case|in this case)(?!\p{L})/iu,
  sv: /^(?:(?:alla |allt )?(?:andra|annat|övriga|övrigt)|resten|annars|i övrigt|då|i så fall|i det fallet)(?!\p{L})/iu,
  de: /^(?:(?:alle |alles )?(?:andere[nr]?|anderes|übrige[nr]?|sonstige[nr]?)|der rest|ansonsten|sonst|im übrigen|dann|in diesem fall|in dem fall|(?:wir|sie) \p{L}+ (?:ihnen )?dann)(?!\p{L})/iu,
};

/** A rule for all that the rule before it leaves, or for what then happens, without that rule in the reply: nobody has said which of the two holds. */
function ofTheRest({ passage, blocks, used }: Place): boolean {
  const opens = rest[baseLanguage(passage.locale)];
  const sentence = (b: number) => passage.blocks[b]?.kind === "sentence";
  return blocks.some((b) => b > 0 && sentence(b) && sentence(b - 1) && !used.has(b - 1) && (opens?.test(blockText(passage, b)) ?? false));
}

const prepared = new WeakMap<Evidence, WordPool>();

/** What the customer's messages speak of. */
function askedWords(given: Evidence, language: string): WordPool {
  const ready = prepared.get(given);
  if (ready) return ready;
  const texts = [
    given.conversation.subject,
    ...publicMessages(given.conversation)
      .filter((m) => m.role === "customer")
      .map((m) => m.text),
  ];
  const made = wordPool(
    [...texts, given.instruction.text].flatMap((t) => [...concepts(t, language)]),
    language,
  );
  prepared.set(given, made);
  return made;
}
