import { publicMessages } from "../conversation.ts";
import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Concept, concepts } from "../language/concepts.ts";
import { sentences } from "../language/sentences.ts";
import { blockText } from "./block-text.ts";
import type { Cited } from "./cited-texts.ts";
import type { Evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { holdsWord, type WordPool, wordPool } from "./word-pool.ts";

interface Read {
  head: Concept[];
  pool: WordPool;
  stems: Set<string>;
}

const prepared = new WeakMap<Passage, Read>();

function readOf(passage: Passage): Read {
  const ready = prepared.get(passage);
  if (ready) return ready;
  const language = baseLanguage(passage.locale);
  const head = [...concepts([passage.title, passage.heading ?? "", passage.product ?? ""].join(". "), language)].filter((w) => w.full);
  const body = passage.blocks.flatMap((_, i) => [...concepts(blockText(passage, i), language)]);
  const all = [...head, ...body];
  const made = { head, pool: wordPool(all, language), stems: new Set(all.map((w) => w.stem)) };
  prepared.set(passage, made);
  return made;
}

/**
 * Is another of the given articles more likely meant: one that holds clearly more of the sentence, or whose own words the
 * customer uses where they use none of the cited one's?
 */
export function fitsBetter(said: Reading, cited: Cited, given: Evidence): boolean {
  const full = said.words.filter((w) => w.full);
  const articles = new Set(cited.passages.map((p) => p.article));
  const others = given.sources.map((s) => s.passage).filter((p) => !articles.has(p.article) && baseLanguage(p.locale) === cited.language);
  const held = full.filter((w) => holdsWord(cited.around, w)).length;
  const better = others.some((p) => {
    const pool = readOf(p).pool;
    const its = full.filter((w) => holdsWord(pool, w)).length;
    return its >= held + 2 && its >= held + full.length * 0.3;
  });
  return (
    better ||
    unlikely(said, cited, given) ||
    (unasked(cited, given) && !found(cited, given)) ||
    cited.passages.every((p) => others.some((o) => meantInstead(p, o, cited.language, given)))
  );
}

const hardly = 0.1;
const likely = 0.2;
const ratio = 4;
const little = 0.3;

/** Does the search hold the cited article for one that may answer, or none for such? */
function found(cited: Cited, given: Evidence): boolean {
  const chance = (p: Passage) => given.sources.find((s) => s.passage.article === p.article)?.answers ?? 0;
  const best = Math.max(0, ...given.sources.map((s) => s.answers ?? 0));
  return best > 0 && (best < hardly || cited.passages.some((p) => chance(p) >= hardly));
}

/** The search finds that another article answers far more likely, and the customer uses hardly a word of what is said and cited. */
function unlikely(said: Reading, cited: Cited, given: Evidence): boolean {
  const own = new Set(cited.passages.map((p) => p.article));
  const chance = (mine: boolean) =>
    Math.max(0, ...given.sources.filter((s) => own.has(s.passage.article) === mine).map((s) => s.answers ?? 0));
  const [mine, best] = [chance(true), chance(false)];
  if (mine >= hardly || best < likely || best < mine * ratio) return false;
  const asked = askedWords(given, cited.language);
  const words = said.words.filter((w) => w.full);
  return words.length > 0 && words.filter((w) => asked.stems.has(w.stem)).length < words.length * little;
}

/** Has a cited block no word in common with what the customer wrote, nor with the rest of the reply? */
export function unconnected(said: Reading, cited: Cited, rest: WordPool, given: Evidence): boolean {
  if (baseLanguage(given.language) !== cited.language) return false;
  const asked = askedWords(given, cited.language);
  if (asked.stems.size < several) return false;
  const words = [...cited.blocks.flatMap((b) => b.words), ...said.words].filter((w) => w.full);
  if (words.length < 2) return false;
  if (!words.some((w) => holdsWord(asked, w) || holdsWord(rest, w))) return true;
  const close = words.filter((w) => asked.stems.has(w.stem) || rest.stems.has(w.stem)).length;
  return close === 0 && words.filter((w) => holdsWord(asked, w) || holdsWord(rest, w)).length <= words.length * seldom;
}

const several = 4;
const seldom = 0.3;
const muchLess = 0.34;
const enough = 2;

/** For each question of the customer another of the given articles has far more of its words than the cited one. */
function unasked(cited: Cited, given: Evidence): boolean {
  const { questions, articles } = askedOf(given, cited.language);
  const own = new Set(cited.passages.map((p) => p.article));
  const rated = questions.map((scores) => {
    const top = Math.max(0, ...scores.values());
    const mine = Math.max(0, ...[...own].map((a) => scores.get(a) ?? 0));
    return { top, mine };
  });
  const telling = rated.filter((r) => r.top >= enough);
  return articles > 1 && telling.length > 0 && telling.every((r) => r.mine < r.top * muchLess);
}

interface Asked {
  /** Of each sentence of the customer, how much of it each article holds. */
  questions: Map<string, number>[];
  articles: number;
}

const rated = new WeakMap<Evidence, Asked>();

function askedOf(given: Evidence, language: string): Asked {
  const ready = rated.get(given);
  if (ready) return ready;
  const passages = given.sources.map((s) => s.passage).filter((p) => baseLanguage(p.locale) === language);
  const articles = new Set(passages.map((p) => p.article));
  const texts = publicMessages(given.conversation)
    .filter((m) => m.role === "customer")
    .map((m) => m.text);
  const all = [given.conversation.subject, ...texts, given.instruction.text].flatMap((t) => sentences(t, language).map((s) => s.text));
  const questions = all.map((text) => {
    const own = concepts(text, language).filter((w, i, list) => w.full && list.findIndex((o) => o.stem === w.stem) === i);
    const scores = new Map<string, number>();
    for (const word of own) {
      const holders = new Set(passages.filter((p) => holdsWord(readOf(p).pool, word)).map((p) => p.article));
      const weight = 1 + Math.log(articles.size / Math.max(1, holders.size));
      for (const article of holders) {
        const titled = passages.some((p) => p.article === article && readOf(p).head.some((h) => h.stem === word.stem));
        scores.set(article, (scores.get(article) ?? 0) + weight * (titled ? 2 : 1));
      }
    }
    return scores;
  });
  const made = { questions, articles: articles.size };
  rated.set(given, made);
  return made;
}

/** The customer names what only the other article's title names, and nothing that only this one's does. */
function meantInstead(own: Passage, other: Passage, language: string, given: Evidence): boolean {
  if (baseLanguage(given.language) !== language) return false;
  const [a, b] = [readOf(own), readOf(other)];
  const asked = askedWords(given, language);
  const ownHead = a.head.filter((w) => !b.stems.has(w.stem));
  const otherHead = b.head.filter((w) => !a.stems.has(w.stem));
  const shared = a.head.some((w) => b.head.some((o) => o.stem === w.stem));
  if (!shared || ownHead.length === 0 || otherHead.length === 0) return false;
  return otherHead.some((w) => asked.stems.has(w.stem)) && !ownHead.some((w) => holdsWord(asked, w));
}

const asked = new WeakMap<Evidence, WordPool>();

function askedWords(given: Evidence, language: string): WordPool {
  const ready = asked.get(given);
  if (ready) return ready;
  const text = [
    given.conversation.subject,
    ...publicMessages(given.conversation)
      .filter((m) => m.role === "customer")
      .map((m) => m.text),
    given.instruction.text,
  ];
  const made = wordPool(
    text.flatMap((t) => [...concepts(t, language)]),
    language,
  );
  asked.set(given, made);
  return made;
}
