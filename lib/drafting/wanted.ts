import { baseLanguage } from "../language/base-language.ts";
import { type Meant, meaningsOf, phrasesIn, roleOf } from "../language/meant.ts";
import { fold } from "../language/normalise.ts";
import { sentences } from "../language/sentences.ts";
import { terms } from "../language/terms.ts";
import { translates, translateTerms } from "../language/translate-terms.ts";
import { words } from "../language/words.ts";
import { withoutMarker } from "./list-marker.ts";
import { asksHow, asksWhether, valuesAskedFor } from "./sentence-openers.ts";

/** One thing that a question speaks of. */
export interface Part {
  /** Stems that say it: several where a word of another language may be any of them; none for a phrase. */
  stems: string[];
  meanings: number[];
  /** What it counts beside the others; a thing done counts more, a product's kind less. */
  weight: number;
  /** False for names, numbers and kinds of goods: they stand in many answers and make none. */
  core: boolean;
  /** A name of something: it tells rows and products apart. */
  name: boolean;
}

/** What a question wants, in the words of a language that knowledge is written in. */
export interface Wanted {
  own: Part[];
  /** What stands around it, which it may lean on. */
  context: Part[];
  /** How much the context counts beside the question's own words. */
  leaning: number;
  values: string[];
  how: boolean;
  whether: boolean;
  /** It is looked for in another language than it was asked in. */
  foreign: boolean;
  /** The question's words as they are written, grammar included. */
  words: ReadonlySet<string>;
}

/** From here on a question is not understood without what stands around it. */
export const leansFrom = 0.45;
/** A question of one word of its own says little without it. */
export const leansMost = 0.7;

const weights = { action: 1.5, topic: 1, goods: 0.5, number: 0.6, translated: 0.9 };
const languagesWithCompounds = new Set(["sv", "de", "da", "nb", "nl", "fi"]);
const shortestPart = 5;

/** A question and what stands around it, as parts to look for in texts of another language or its own. */
export function wantedOf(question: string, around: string, from: string, to: string): Wanted {
  const spoken = baseLanguage(from);
  const whole = withoutMarker(question);
  const all = sentences(whole, spoken).map((s) => s.text);
  const last = all.at(-1) ?? whole;
  const own = partsOf(last, spoken, baseLanguage(to));
  const known = new Set(own.map(keyOf));
  const lead = [...all.slice(0, -1), around].join("\n");
  const context = partsOf(lead, spoken, baseLanguage(to)).filter((p) => !known.has(keyOf(p)));
  const core = own.filter((p) => p.core).length;
  return {
    own: core === 0 ? [...own, ...context] : own,
    context: core === 0 ? [] : context,
    leaning: core <= 1 ? leansMost : all.length > 1 || core <= 2 ? leansFrom : 0.15,
    values: valuesAskedFor(last, spoken),
    how: asksHow(core === 0 ? whole : last, spoken),
    whether: asksWhether(whole, spoken),
    foreign: spoken !== baseLanguage(to),
    words: wordsOf(whole),
  };
}

/** The words of a text, each by its first letters, so that "missed" is "misses". */
export function wordsOf(text: string): Set<string> {
  return new Set(words(text).map((w) => fold(w.text).slice(0, 6)));
}

function keyOf(part: Part): string {
  return part.stems[0] ?? `#${part.meanings.join()}`;
}

function partsOf(text: string, from: string, to: string): Part[] {
  if (from !== to) return translatedParts(text, from, to);
  const phrases = phrasesIn(text, from);
  const inPhrases = new Set(phrases.flatMap((p) => p.stems));
  const names = namesIn(text, from);
  const single = [...new Set(terms(text, from))].filter((t) => !inPhrases.has(t)).flatMap((t) => partOf(t, from, names.has(t)));
  const together = phrases.map(
    (p): Part => ({ stems: [], meanings: [p.meaning], weight: weights[p.action ? "action" : "topic"], core: true, name: false }),
  );
  return [...single, ...together];
}

function partOf(stem: string, language: string, isName: boolean): Part[] {
  const role = roleOf(stem, language);
  if (role === "asking" && !isName) return [];
  const { meanings, action } = meaningsOf(stem, language);
  if (/^\p{N}/u.test(stem)) return [{ stems: [stem], meanings, weight: weights.number, core: false, name: false }];
  if (role === "goods") return [{ stems: [stem], meanings, weight: weights.goods, core: false, name: false }];
  return [{ stems: [stem], meanings, weight: action ? weights.action : weights.topic, core: !isName, name: isName }];
}

/** Words with a capital in mid-sentence; German writes every noun with one. */
function namesIn(text: string, language: string): Set<string> {
  if (language === "de") return new Set();
  return new Set([...text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}[\p{L}-]*/gu)].flatMap((m) => terms(m[0], language)));
}

/** Word by word, where a lexicon knows the way; a name stays what it is. */
function translatedParts(text: string, from: string, to: string): Part[] {
  const found = new Map<string, Part>();
  const names = namesIn(text, from);
  for (const { text: word } of words(text)) {
    const [own] = terms(word, from);
    if (own === undefined || (roleOf(own, from) === "asking" && !names.has(own))) continue;
    const into = translates(from, to) ? translated(word.toLowerCase(), from, to) : [];
    const stems = into.length > 0 ? into.map((t) => t.stem) : terms(word, to);
    const key = stems[0];
    if (key === undefined || found.has(key)) continue;
    const [part] = partOf(key, to, names.has(own));
    if (part)
      found.set(key, {
        ...part,
        stems,
        meanings: stems.flatMap((s) => meaningsOf(s, to).meanings),
        weight: part.weight * weights.translated,
      });
  }
  return [...found.values()];
}

/** A definite form ("garantin") is looked for without its ending where it is not known as it stands. */
function translated(word: string, from: string, to: string): ReturnType<typeof translateTerms> {
  const found = translateTerms(word, from, to);
  if (found.length > 0 || word.length < 6) return found;
  return translateTerms(word.replace(/(?:en|et|n|t|na)$/u, ""), from, to);
}

/** How well a text speaks of one part: 1 by the word itself, less by another word for it or by a compound with it. */
export function speaksOf(part: Part, text: Meant, language: string): number {
  if (part.stems.some((s) => text.stems.has(s))) return 1;
  if (part.meanings.some((m) => text.meanings.has(m))) return 0.85;
  if (!languagesWithCompounds.has(baseLanguage(language))) return 0;
  return part.stems.some((s) => s.length >= shortestPart && inCompound(s, text)) ? 0.6 : 0;
}

function inCompound(stem: string, text: Meant): boolean {
  for (const other of text.stems) {
    const [short, long] = other.length < stem.length ? [other, stem] : [stem, other];
    if (short.length >= shortestPart && long.length > short.length && (long.startsWith(short) || long.endsWith(short))) return true;
  }
  return false;
}
