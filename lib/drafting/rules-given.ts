import { publicMessages } from "../conversation.ts";
import type { Block } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Concept, concepts } from "../language/concepts.ts";
import { type Fact, facts } from "../language/facts.ts";
import { blockText } from "./block-text.ts";
import type { Evidence } from "./evidence.ts";
import { type Reading, reading } from "./reading.ts";
import { holdsWord, type WordPool, wordPool } from "./word-pool.ts";

/** A block of a given source, as one rule that a sentence may rest on. */
export interface Rule {
  source: number;
  block: number;
  article: string;
  kind: Block["kind"];
  text: string;
  /** Its content words, each once. */
  words: Concept[];
  pool: WordPool;
  /** The words of the title and heading over it. */
  over: WordPool;
  /** Its own words with those over it. */
  whole: WordPool;
}

/** All rules that a draft was given in one language, and what the customer speaks of. */
export interface RulesGiven {
  language: string;
  rules: Rule[];
  asked: Concept[];
  spoken: WordPool;
  values: readonly Fact[];
  /** How telling a word is among these rules, 0 to 1: one that many of them hold tells little. */
  weight: (word: Concept) => number;
}

const prepared = new WeakMap<Evidence, Map<string, RulesGiven>>();

/** The rules given in a language, read once for each draft. */
export function rulesGiven(given: Evidence, language: string): RulesGiven {
  const ready = prepared.get(given) ?? new Map<string, RulesGiven>();
  prepared.set(given, ready);
  const made = ready.get(language) ?? read(given, language);
  ready.set(language, made);
  return made;
}

function read(given: Evidence, language: string): RulesGiven {
  const rules = given.sources.flatMap(({ number, passage }) => {
    if (baseLanguage(passage.locale) !== language) return [];
    const title = contentWords(`${passage.title}. ${passage.heading ?? ""}`, language);
    const over = wordPool(title, language);
    return passage.blocks.flatMap(({ kind }, block): Rule[] => {
      const text = blockText(passage, block);
      if (text === "") return [];
      const all = concepts(text, language);
      const pool = wordPool(all, language);
      const whole = wordPool([...all, ...title], language);
      return [{ source: number, block, article: passage.article, kind, text, words: contentWords(text, language), pool, over, whole }];
    });
  });
  const texts = saidByCustomer(given);
  const asked = once(texts.flatMap((t) => contentWords(t, language)));
  const values = texts.flatMap((t) => [...facts(t, language)]);
  return { language, rules, asked, spoken: wordPool(asked, language), values, weight: weighing(rules) };
}

/** What the customer and the agent's own note say, each text apart. */
function saidByCustomer({ conversation, instruction }: Evidence): string[] {
  const messages = publicMessages(conversation).filter((m) => m.role === "customer");
  return [conversation.subject, ...messages.map((m) => m.text), instruction.text];
}

function weighing(rules: Rule[]): (word: Concept) => number {
  const known = new Map<string, number>();
  const most = Math.log(1 + rules.length / 0.5);
  return (word) => {
    const before = known.get(word.stem);
    if (before !== undefined) return before;
    const holders = rules.filter((r) => holdsWord(r.pool, word)).length;
    const made = rules.length === 0 ? 0 : Math.log(1 + rules.length / (0.5 + holders)) / most;
    known.set(word.stem, made);
    return made;
  };
}

/** The content words of a text, each once. */
export function contentWords(text: string, language: string): Concept[] {
  return once([...concepts(text, language)].filter((w) => w.full));
}

function once(words: Concept[]): Concept[] {
  const known = new Set<string>();
  return words.filter((w) => !known.has(w.stem) && known.add(w.stem));
}

/** How surely a pool holds a word: 1 the word itself, 0.8 one of its meaning, 0.6 one of its family, 0 none. */
export function hold(pool: WordPool, word: Concept): number {
  if (pool.stems.has(word.stem)) return 1;
  if (word.meanings.some((m) => pool.meanings.has(m))) return 0.8;
  return holdsWord(pool, word) ? 0.6 : 0;
}

/** A rule's words, values and clauses. */
export function ruleReading(rule: Rule, language: string): Reading {
  return reading(rule.text, language);
}
