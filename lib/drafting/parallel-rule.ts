import type { Concept } from "../language/concepts.ts";
import { cuesIn } from "../language/cue-patterns.ts";
import type { Fact } from "../language/facts.ts";
import { contentWords, hold, type Rule, ruleReading } from "./rules-given.ts";
import type { Standing } from "./standing.ts";

const alike = 0.4;

/**
 * Is there a rule beside the cited one that says the same of something else ("Flex can be cancelled until …", "Saver can be
 * cancelled until …"), which the customer names, while neither they nor the sentence name the cited rule's?
 */
export function parallelRule(of: Standing): boolean {
  const { language, spoken } = of.given;
  return of.cited.some((own) =>
    of.beside.some((other) => {
      if (own.kind === "step" || other.kind === "step" || likeness(own, other, language) < alike) return false;
      const mine = aboutOf(own, language).filter((w) => hold(other.pool, w) === 0);
      const theirs = aboutOf(other, language).filter((w) => hold(own.pool, w) === 0);
      if (mine.length === 0 || mine.some((w) => [spoken, of.saidPool, of.rest].some((p) => hold(p, w) > 0))) return false;
      return theirs.some((w) => spoken.stems.has(w.stem));
    }),
  );
}

const sameMeaning = 0.8;
const opening = 3;

/** What a rule is about: the first content words of its first clause. */
function aboutOf(rule: Rule, language: string): Concept[] {
  const { clauses, words } = ruleReading(rule, language);
  return (clauses[0]?.words ?? [...words]).filter((w) => w.full).slice(0, opening);
}

/** The share of the shorter rule's words and kinds of value that the other has too. */
function likeness(a: Rule, b: Rule, language: string): number {
  const kinds = (rule: Rule) => new Set(ruleReading(rule, language).facts.map((f) => f.make.split(" ")[0] ?? ""));
  const [ofA, ofB] = [kinds(a), kinds(b)];
  const words = b.words.filter((w) => hold(a.pool, w) > 0).length;
  const values = [...ofB].filter((k) => ofA.has(k)).length;
  return (words + values) / Math.max(1, Math.min(a.words.length + ofA.size, b.words.length + ofB.size));
}

/** Does the sentence rest on a table's row that nobody names, neither it nor the customer nor the rest of the reply? */
export function unnamedRow({ cited, saidPool, given, rest }: Standing): boolean {
  return cited.some((rule) => {
    if (rule.kind !== "row") return false;
    const label = contentWords(rule.text.split(/ – |: /)[0] ?? "", given.language);
    return label.length > 0 && !label.some((w) => [saidPool, given.spoken, rest].some((p) => hold(p, w) > 0));
  });
}

const atOnce =
  /(?<!\p{L})(?:at once|immediately|instantly|straight away|right away|direkt|genast|omedelbart|sofort|unverzüglich|umgehend)(?!\p{L})/iu;

/** Does the sentence say "at once" where the cited rules tell how long it takes? */
export function soonerThanRule({ said, cited, given }: Standing): boolean {
  if (!atOnce.test(said.text) || cited.some((r) => atOnce.test(r.text))) return false;
  return said.facts.length === 0 && cited.some((r) => ruleReading(r, given.language).facts.some((f) => f.make.startsWith("duration")));
}

/** The words of a text that stand between two places. */
const cuts = /[,;:()]\s|\s(?:and|or|but|while|och|eller|men|medan|und|oder|aber)\s/gu;

/** Does the sentence give a value of one part of a rule with all that its other part says: "every 3 months" for hard water? */
export function valueOfOtherPart({ said, saidPool, cited, given }: Standing): boolean {
  return cited.some((rule) => {
    if (rule.kind === "row") return false;
    const parts = partsOf(rule, given.language).filter((p) => p.facts.length > 0);
    const own = parts.filter((p) => p.facts.some((f) => said.facts.some((g) => g.keys.some((k) => f.keys.includes(k)))));
    if (own.length === 0) return false;
    return parts.some((part) => {
      if (own.includes(part)) return false;
      const only = part.words.filter((w) => !own.some((o) => o.words.some((x) => x.stem === w.stem)));
      const mine = own.flatMap((o) => o.words).filter((w) => !part.words.some((x) => x.stem === w.stem));
      return only.length > 1 && only.every((w) => hold(saidPool, w) >= sameMeaning) && !mine.some((w) => hold(saidPool, w) >= sameMeaning);
    });
  });
}

/** Does the sentence give the value that one part of a rule sets under a condition, of which nobody says a word, while another part sets another? */
export function valueOfOtherCase({ said, saidPool, cited, given, rest }: Standing): boolean {
  const { language, spoken } = given;
  return cited.some((rule) => {
    if (rule.kind === "row") return false;
    const parts = partsOf(rule, language).filter((p) => p.facts.length > 0);
    const told = (p: (typeof parts)[number]) => p.facts.some((f) => said.facts.some((g) => g.keys.some((k) => f.keys.includes(k))));
    const own = parts.filter(told);
    const makes = new Set(own.flatMap((p) => p.facts.map(kindOf)));
    if (!parts.some((p) => !told(p) && p.facts.some((f) => makes.has(kindOf(f))))) return false;
    return own.some(({ from, to, words }) => {
      const cue = cuesIn(rule.text.slice(from, to), language, "condition")[0];
      if (!cue) return false;
      const set = words.filter((w) => w.from >= from + cue.to);
      const named = (w: Concept) => [saidPool, spoken, rest].some((p) => hold(p, w) >= sameMeaning);
      return set.length > 0 && set.filter((w) => !named(w)).length * 2 >= set.length;
    });
  });
}

/** "Every month" is a value of the kind of "every 3 months". */
function kindOf({ make }: Fact): string {
  return make === "rate" ? "duration" : (make.split(" ")[0] ?? make);
}

function partsOf(rule: Rule, language: string) {
  const { text, words, facts } = ruleReading(rule, language);
  const edges = [0, ...Array.from(text.matchAll(cuts), (m) => m.index + 1), text.length];
  return edges.slice(0, -1).map((from, i) => {
    const within = (x: { from: number }) => x.from >= from && x.from < (edges[i + 1] ?? text.length);
    return { from, to: edges[i + 1] ?? text.length, words: words.filter((w) => w.full && within(w)), facts: facts.filter(within) };
  });
}
