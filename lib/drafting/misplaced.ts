import { baseLanguage } from "../language/base-language.ts";
import type { Concept } from "../language/concepts.ts";
import { cuesIn } from "../language/cue-patterns.ts";
import type { Fact } from "../language/facts.ts";
import type { Evidence } from "./evidence.ts";
import { type Reading, reading } from "./reading.ts";
import { holdsWord, wordPool } from "./word-pool.ts";

interface Part {
  fact: Fact;
  words: Concept[];
  /** What the value is per, or any other value of its part. */
  beside: readonly Fact[];
}

const cut = /[,;:–()|]\s|\s(?:and|or|but|while|och|eller|men|medan|und|oder|aber|sowie|while|whereas)\s/giu;

const byValue = 2;

/** Each value of one make with the words of its own part of the text: from the cut before it to the one behind it. */
function partsOf(of: Reading, make: string): Part[] {
  const first = of.facts.find((f) => f.make === make)?.from ?? 0;
  // "10 years on the frame and 3 on the fabric": a number without a unit has the one before it.
  const counted = /^(?:duration|measure|amount|percent|number)/.test(make);
  const all = of.facts.filter((f) => f.make === make || (counted && f.make === "number" && f.bare && f.from > first));
  if (all.length < 2) return [];
  const cuts = [0, ...Array.from(of.text.matchAll(cut), (m) => m.index + 1), of.text.length];
  return all.map((fact, i) => {
    const before = all[i - 1];
    const after = all[i + 1];
    const start = before ? Math.max(before.to, ...cuts.filter((c) => c <= fact.from)) : 0;
    const end = after ? Math.min(after.from, ...cuts.filter((c) => c > fact.to)) : of.text.length;
    const within = (x: { from: number }) => x.from >= start && x.from < end;
    return { fact, words: of.words.filter((w) => w.full && within(w)), beside: of.facts.filter((f) => within(f) && !all.includes(f)) };
  });
}

/** Where the second value comes before its words ("10 years on the frame and 3 on the fabric"), what leads to the first belongs to both. */
export function told(of: Reading, make: string): Part[] {
  const [first, second, ...rest] = partsOf(of, make);
  if (!first || !second) return [];
  const leads = second.words.some((w) => w.to <= second.fact.from);
  return [leads ? first : { ...first, words: first.words.filter((w) => w.from > first.fact.from) }, second, ...rest];
}

/**
 * Do the cited blocks give this value for something else? They have several of its make, and what the sentence says around
 * it (or the sentence before, where it says nothing) is what they say around another.
 */
export function misplacedIn(value: Fact, of: { text: string; before: () => string }, blocks: Reading[], given: Evidence): boolean {
  const language = baseLanguage(given.language);
  const brand = new Set(reading(given.profile.brand, language).words.map((w) => w.stem));
  if (blocks.some((b) => b.language !== language)) return false;
  for (const block of blocks) {
    const parts = told(block, value.make);
    const own = parts.filter((p) => p.fact.keys.some((k) => value.keys.includes(k)));
    const others = parts.filter((p) => !p.fact.keys.some((k) => value.keys.includes(k)));
    if (own.length === 0 || others.length === 0) continue;
    const said = reading(of.text, language);
    const near = saidAround(said, value, given);
    const hits = (words: Concept[], p: Part, rivals: Part[]) => {
      const theirs = wordPool(
        rivals.flatMap((r) => r.words),
        language,
      );
      const marks = wordPool(
        p.words.filter((w) => !theirs.stems.has(w.stem)),
        language,
      );
      return words.reduce((sum, w) => sum + (holdsWord(marks, w) ? (brand.has(w.stem) ? 5 : 1) : 0), 0);
    };
    const per = said.facts.filter((f) => f.make !== value.make);
    const agree = (p: Part) => (per.some((f) => p.beside.some((o) => o.keys.some((k) => f.keys.includes(k)))) ? byValue : 0);
    const score = (words: Concept[]) => ({
      mine: Math.max(...own.map((p) => hits(words, p, others) + agree(p))),
      theirs: Math.max(...others.map((p) => hits(words, p, own) + agree(p))),
    });
    let now = score(near);
    if (now.mine === 0 && now.theirs === 0) now = score([...reading(of.before(), language).words.filter((w) => w.full)]);
    if (now.theirs > now.mine) return true;
    // As many marks of both: then the first word of each part, which it is about, tells.
    const about = (p: Part) => p.words[0] !== undefined && holdsWord(wordPool(near, language), p.words[0]);
    if (now.theirs > 0 && now.theirs === now.mine && others.some(about) && !own.some(about)) return true;
  }
  return false;
}

/** The full words of the sentence around the value; "our" is the brand. */
function saidAround(said: Reading, value: Fact, given: Evidence): Concept[] {
  const parts = partsOf(said, value.make);
  const words = parts.find((p) => p.fact.from === value.from)?.words ?? said.words.filter((w) => w.full);
  const ours = cuesIn(said.text, said.language, "ours").length > 0;
  return ours ? [...words, ...reading(given.profile.brand, said.language).words.map((w) => ({ ...w, full: true }))] : [...words];
}
