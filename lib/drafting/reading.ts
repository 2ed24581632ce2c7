import { type Concept, concepts } from "../language/concepts.ts";
import { cuesIn } from "../language/cue-patterns.ts";
import { type Fact, facts } from "../language/facts.ts";
import { remembered } from "../language/remembered.ts";

/** A part of a sentence that says one thing; `denials` counts its negations. */
export interface Clause {
  from: number;
  to: number;
  words: Concept[];
  denials: number;
}

/** A text as it is compared: its words, values and clauses. */
export interface Reading {
  text: string;
  language: string;
  words: readonly Concept[];
  facts: readonly Fact[];
  clauses: Clause[];
}

/** Reads a sentence or block once; `language` is a base language. */
export const reading: (text: string, language: string) => Reading = remembered(read, 6000);

const marks = /[,;:–—()]\s|\s[–—-]\s|[.!?]\s/gu;
const joins: Record<string, RegExp> = {
  en: /\s(?:and|or|so|then)\s(?=(?:\S+\s){0,3}?(?:can|cannot|can['’]t|will|won['’]t|is|are|isn['’]t|aren['’]t|must|may|do|does|don['’]t|has|have|you|we|it|they|not|never|no)\b)/giu,
  sv: /\s(?:och|eller|sedan)\s(?=(?:\S+\s){0,3}?(?:kan|går|får|ska|är|måste|har|inte|du|vi|det|den|aldrig)(?!\p{L}))/giu,
  de: /\s(?:und|oder|dann)\s(?=(?:\S+\s){0,3}?(?:kann|können|darf|dürfen|ist|sind|muss|müssen|wird|werden|nicht|sie|wir|es|nie)(?!\p{L}))/giu,
};

function read(text: string, language: string): Reading {
  const values = facts(text, language);
  // "30 days" is a value; its unit is no word that a source must hold.
  const words = concepts(text, language).map((w) => (values.some((v) => v.from < w.to && w.from < v.to) ? { ...w, full: false } : w));
  const cuts = [
    ...Array.from(text.matchAll(marks), (m) => m.index + 1),
    ...cuesIn(text, language, "breaks").map((c) => c.from),
    ...Array.from(joins[language] ? text.matchAll(joins[language]) : [], (m) => m.index + 1),
  ].filter((at) => at > 0);
  const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), text.length];
  const idle = cuesIn(text, language, "idle");
  const denying = cuesIn(text, language, "negation").filter((n) => !idle.some((i) => i.from < n.to && n.from < i.to));
  const parts: Clause[] = edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? text.length;
    const within = (x: { from: number }) => x.from >= from && x.from < to;
    return { from, to, words: words.filter(within), denials: denying.filter(within).length };
  });
  return { text, language, words, facts: values, clauses: joined(listed(parts, text, language), text) };
}

const stands: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:can|cannot|can['’]t|will|won['’]t|is|are|isn['’]t|aren['’]t|was|were|must|may|do|does|don['’]t|has|have|you|we|it|they|i|not|never|no|please|but|if|unless|when|because|while|however|although|except|once|until|so|that|which|who|goes|comes|costs|takes|works|lasts|applies|means|gets|needs)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:kan|går|får|ska|är|måste|har|inte|ej|du|vi|det|den|de|dig|aldrig|men|om|såvida|när|eftersom|som|utom|tills|så|då|att|ifall|blir|gäller|ingår|kostar|tar|fungerar|omfattas|brukar|betyder|behöver|täcks)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kann|können|darf|dürfen|ist|sind|muss|müssen|wird|werden|nicht|kein\p{L}*|sie|wir|es|er|nie|aber|wenn|falls|weil|außer|sobald|bis|damit|dass|der|die|das|hat|haben|gilt|gelten|kostet|dauert|geht|bleibt|bleiben|lässt|steht|kommt)(?!\p{L})/iu,
};
const shortList = 4;

/** "…, but not by phone": what is contrasted is no member of a list. */
const contrast = /^\s*(?:but not|men inte|men ej|aber nicht|nicht aber|jedoch nicht)(?!\p{L})/iu;

/** The members of a list are no clauses of their own: "not stains, fading or wear" denies all of them. */
function listed(parts: Clause[], text: string, language: string): Clause[] {
  const made: Clause[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    const alone = (c: Clause) => c.words.length > shortList || (stands[language]?.test(text.slice(c.from, c.to)) ?? true);
    const apart = contrast.test(text.slice(part.from, part.to));
    if (last !== undefined && !apart && (!alone(part) || !alone(last)))
      made[made.length - 1] = { from: last.from, to: part.to, words: [...last.words, ...part.words], denials: last.denials + part.denials };
    else made.push(part);
  }
  return made;
}

/** A part without content belongs to the next one; the last, and what a contrast follows, to the one before. */
function joined(parts: Clause[], text: string): Clause[] {
  const made: Clause[] = [];
  let open: Clause | null = null;
  for (const part of parts) {
    const before = made.at(-1);
    if (open && before && contrast.test(text.slice(part.from, part.to))) {
      made[made.length - 1] = {
        from: before.from,
        to: open.to,
        words: [...before.words, ...open.words],
        denials: before.denials + open.denials,
      };
      open = null;
    }
    const now: Clause = open
      ? { from: open.from, to: part.to, words: [...open.words, ...part.words], denials: open.denials + part.denials }
      : part;
    open = null;
    if (now.words.some((w) => w.full || w.sides.length > 0)) made.push(now);
    else open = now;
  }
  const last = made.at(-1);
  if (open && last)
    made[made.length - 1] = { from: last.from, to: open.to, words: [...last.words, ...open.words], denials: last.denials + open.denials };
  return made.length > 0 ? made : open ? [open] : [];
}
