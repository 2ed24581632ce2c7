import { baseLanguage } from "../language/base-language.ts";
import { type Concept, concepts } from "../language/concepts.ts";
import { cuesIn, says } from "../language/cue-patterns.ts";
import { type Fact, facts } from "../language/facts.ts";
import { numberWords } from "../language/number-text.ts";
import { words } from "../language/words.ts";
import type { Reading } from "./reading.ts";
import { holdsWord, type WordPool, wordPool } from "./word-pool.ts";

/** What a whole reply says, to see whether a condition stands anywhere in it. */
export interface Said {
  pool: WordPool;
  keys: Set<string>;
  conditional: boolean;
  /** Values of the reply and of what the customer wrote: one of them may meet a condition's bound. */
  met: readonly Fact[];
  /** Words of what the customer wrote. */
  asked: WordPool;
}

/** Reads a whole reply, beside the customer's messages. */
export function saidIn(text: string, language: string, messages: readonly string[]): Said {
  const base = baseLanguage(language);
  const values = facts(text, base);
  const counted = numberWords(base);
  const loose = words(text).flatMap((w) => counted.get(w.text.toLowerCase()) ?? []);
  return {
    met: [...values, ...messages.flatMap((m) => facts(m, base))],
    asked: wordPool(
      messages.flatMap((m) => [...concepts(m, base)]),
      base,
    ),
    pool: wordPool(concepts(text, base), base),
    keys: new Set([...values.flatMap((f) => f.keys), ...loose.map(String)]),
    conditional: says(text, base, "condition") || says(text, base, "must") || says(text, base, "only"),
  };
}

interface Condition {
  words: Concept[];
  facts: Fact[];
  firm: boolean;
}

const kept = 0.5;
/** What a condition's word counts that only the customer has said. */
const heard = 0.34;
/** "Just bring …" says that nothing else is asked for. */
const nearlyAll = 0.8;

/**
 * Is a condition or exception of the cited block missing from the whole reply? Looked at where the sentence uses what the
 * condition limits; one whose words mean nothing ("if needed") may go.
 */
export function conditionLeftOut(said: Reading, blocks: Reading[], draft: Said): boolean {
  const own =
    conditionsOf(said).filter((c) => c.words.length + c.facts.length > 0 || c.firm).length -
    anyCases(said) +
    Array.from(said.text.matchAll(causal)).length +
    cuesIn(said.text, said.language, "opens").filter((o) => !says(o.text, said.language, "must") && !merely.test(o.text)).length;
  const plainly = /^(?:(?:yes|ja|well|then|då|dann),? )?(?:just|simply|only|bara|bloß|einfach|nur)(?!\p{L})/iu.test(said.text);
  // Who says "all" or "every" does not speak of the customer's case alone.
  const whole = says(said.text, said.language, "all") ? { ...draft, met: [], asked: wordPool([], said.language) } : draft;
  return blocks.some((block) => {
    const theirs = conditionsOf(block);
    const open = theirs.filter((c) => (touches(said, block, c) || (plainly && meets(said, c))) && !stands(c, whole, plainly));
    return (
      (open.length > 0 && own < theirs.length) || limitLeftOut(said, block, whole) || (suffices.test(said.text) && asksMore(block, draft))
    );
  });
}

/** Does a cited block deny one thing beside what it grants ("the bowl can, the motor unit must not"), of which the whole reply is silent? */
export function exceptionLeftOut(said: Reading, blocks: Reading[], draft: Said): boolean {
  const denied = (c: Reading["clauses"][number]) => c.denials % 2 === 1 || c.words.some((w) => w.sides.some((s) => s.strong));
  if (said.clauses.some(denied) || says(said.text, said.language, "only")) return false;
  const all = blocks.flatMap((b) =>
    b.clauses.map((clause) => ({ clause, block: b, facts: b.facts.filter((f) => f.from >= clause.from && f.from < clause.to) })),
  );
  if (all.every((c) => denied(c.clause))) return false;
  return all.some(({ clause, block, facts }) => {
    const words = clause.words.filter((w) => w.full && !w.sides.some((s) => s.strong) && !bareDenial.test(w.text));
    const size = words.length + facts.length;
    if (!denied(clause) || size === 0 || isCase(clause, block)) return false;
    const held = words.filter((w) => holdsWord(draft.pool, w)).length + facts.filter((f) => f.keys.some((k) => draft.keys.has(k))).length;
    return held <= size * kept;
  });
}

/** What stands alone in a table's cell. */
const bareDenial = /^(?:never|no|none|not|aldrig|nej|inte|ingen|nie|nein|nicht|keine?)$/iu;
const ofCase =
  /^\s*(?:if|when|in case|om|när|ifall|wenn|falls|sofern|(?:\p{L}+ ){1,2}(?:that|which|who|som)|\p{L}+, (?:die|der|das|den))(?!\p{L})/iu;

/** A denial that tells which case is meant ("parcels that are not collected", "if we have sent the wrong item") is no exception. */
function isCase(clause: Reading["clauses"][number], block: Reading): boolean {
  return clause.from === 0 && ofCase.test(block.text);
}

/** "That's all it takes": nothing else is asked for. */
const suffices =
  /(?<!\p{L})(?:nothing (?:but|else|more|further)|all (?:it takes|you need|that(?:['’]s| is) needed)|is (?:all|enough)|that(?:['’]s| is) all|will do|suffices?|(?:det )?räcker (?:att|med|om)|allt som (?:krävs|behövs)|(?:inget|ingenting) (?:annat|mer)|(?:es )?(?:genügt|reicht)|nichts (?:weiter|anderes|mehr)|das ist alles)(?!\p{L})/iu;

/** Does the block ask for a time, an amount or a thing that the whole reply does not name? */
function asksMore(block: Reading, draft: Said): boolean {
  const needs = says(block.text, block.language, "must") || says(block.text, block.language, "condition");
  const bound = block.facts.filter((f) => f.bound === "most" || f.bound === "least");
  return (
    (needs || bound.length > 0) &&
    (bound.some((f) => !f.keys.some((k) => draft.keys.has(k))) ||
      conditionsOf(block).some((c) => c.words.length > 1 && c.words.filter((w) => holdsWord(draft.pool, w)).length < c.words.length * kept))
  );
}

/** Does the sentence take up a word of the condition? */
function meets(said: Reading, condition: Condition): boolean {
  const pool = wordPool(condition.words, said.language);
  return said.words.some((w) => w.full && holdsWord(pool, w));
}

/** What a text holds under: the words and values of each condition; `firm` ones are more than "only". */
export function conditionsOf(block: Reading): Condition[] {
  const cues = cuesIn(block.text, block.language, "condition");
  const only = cuesIn(block.text, block.language, "only").filter(
    (o) => !cues.some((c) => c.from < o.to && o.from < c.to) && !(o.from === 0 && merely.test(o.text)),
  );
  return [...verbFirst(block), ...cues.map((c) => ({ ...c, firm: true })), ...only.map((o) => ({ ...o, firm: false }))].map((cue) => {
    const to = endOf(block.text, cue.to);
    const within = (x: { from: number }) => x.from >= cue.to && x.from < to;
    return { words: block.words.filter((w) => w.full && within(w)), facts: block.facts.filter(within), firm: cue.firm };
  });
}

/** "Just bring …" limits nothing. */
const merely = /^(?:just|simply|alone|bara|enbart|nur|bloß)$/iu;

/** "As your parcel has not come": the condition is said of the customer's own case. */
const causal = /(?:^|, )(?:as|since|because|given that|seeing that|now that|eftersom|då|i och med att|da|weil|nachdem) (?:\p{L}+ ){1,}/giu;

const anyCase =
  /(?<!\p{L})(?:when(?:ever)? (?:it suits )?you(?:['’]d)? (?:like|want|wish|please)|whenever|när du (?:än |helst )?(?:vill|önskar|känner)|när du än|när som helst|wann (?:immer )?(?:sie|du|es) |wann immer)/giu;

/** "Whenever you like" reads as a condition and is none. */
function anyCases(said: Reading): number {
  return Array.from(said.text.matchAll(anyCase)).length;
}

const opening: Record<string, RegExp> = {
  sv: /(?:^|[;.] )(?:Är|Blev|Vill|Kan|Ska|Måste|\p{L}{2,}r) (?:du|det|den|de|ni|man|vi|\p{L}{3,}(?:en|et|na|an))(?!\p{L})(?!\?)/giu,
  de: /(?:^|[;.] )(?:Ist|Sind|War|Waren|Wurden?|Wird|Werden|Haben|Hat|Zahlen|Möchten|Wollen|Können|Kommt|Liegt|Fehlt|Bleibt|Sollten?) (?:Sie|sie|es|er|die|das|der|eine?|Ihre?)(?!\p{L})(?=[^.?;]{3,80}, )/gu,
};

/** Swedish and German set a condition by the verb alone: "Är det stulet ska du …". */
function verbFirst(block: Reading): { from: number; to: number; firm: boolean }[] {
  const pattern = opening[block.language];
  return (pattern ? Array.from(block.text.matchAll(pattern)) : []).map((m) => ({ from: m.index, to: m.index + m[0].length, firm: true }));
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
  const facts = block.facts.filter((f) => !condition.facts.includes(f));
  if (said.facts.some((f) => facts.some((g) => g.keys.some((k) => f.keys.includes(k))))) return true;
  return said.words.some((w) => w.full && main.some((m) => m.stem === w.stem || m.meanings.some((x) => w.meanings.includes(x))));
}

/** "Under 6" is met by a child of four: a value that keeps the bound. */
function isMet(bound: Fact, draft: Said): boolean {
  if (bound.bound !== "most" && bound.bound !== "least") return false;
  const [limit] = bound.parts.map(Number);
  if (limit === undefined) return false;
  const kindOf = (f: Fact) => (f.make === "age" || f.make === "duration months" || f.make === "number" ? "age or number" : f.make);
  return draft.met.some((f) => {
    const [n] = f.parts.map(Number);
    const alike = f.make === bound.make || (kindOf(f) === kindOf(bound) && (f.make === "age" || bound.make === "age"));
    return n !== undefined && f.bound === null && alike && (bound.bound === "most" ? n <= limit : n >= limit);
  });
}

function stands(condition: Condition, draft: Said, plainly: boolean): boolean {
  const size = condition.words.length + condition.facts.length;
  if (size === 0) return true;
  const facts = condition.facts.filter((f) => f.keys.some((k) => draft.keys.has(k)) || isMet(f, draft)).length;
  const words = condition.words.filter((w) => holdsWord(draft.pool, w)).length;
  const asked = condition.words.filter((w) => !holdsWord(draft.pool, w) && holdsWord(draft.asked, w)).length;
  const share = (facts + words + asked * heard) / size;
  if (plainly) return share >= nearlyAll;
  return share >= kept || (draft.conditional && share >= kept / 2 && words + facts > 0);
}

/** A rule that gives the reader something, without the bound value or the narrowing words ("unopened", "with receipt") of its source. */
function limitLeftOut(said: Reading, block: Reading, draft: Said): boolean {
  const grants = says(said.text, said.language, "grant") && says(block.text, block.language, "grant");
  const clauses = segments(block).filter((c) => overlaps(said, c.words));
  const inside = (x: { from: number }) => clauses.some((c) => x.from >= c.from && x.from < c.to);
  const capped = (f: Fact) =>
    f.bound === "most" &&
    /^(?:measure|amount)/.test(f.make) &&
    (said.facts.length === 0 ||
      said.words.some((w) => w.full && block.words.some((o) => o.stem === w.stem || o.meanings.some((m) => w.meanings.includes(m)))));
  const facts = block.facts.filter(
    (f) =>
      (inside(f) || capped(f)) &&
      (f.bound === "most" || f.bound === "least") &&
      f.make !== "rate" &&
      (grants || !f.make.startsWith("duration")),
  );
  if (
    facts.some((f) => !f.keys.some((k) => draft.keys.has(k)) && !isMet(f, draft)) &&
    !said.facts.some((f) => facts.some((g) => g.make === f.make))
  )
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
