import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Meant, meaningsOf, meant } from "../language/meant.ts";
import { findValues } from "../language/values.ts";
import { blockText } from "./block-text.ts";
import type { Candidate } from "./candidates.ts";
import { type Unit, units } from "./units.ts";
import { leansFrom, type Part, speaksOf, type Wanted, wordsOf } from "./wanted.ts";

/** What a word of the title or heading above a sentence counts beside one in the sentence. */
const place = { heading: 0.75, title: 0.5 };
/** A word that no article found knows says little: nobody wrote of it. */
const unknown = 0.4;
const forValue = 0.45;
const forBeginning = 0.1;
/** What is left of a sentence that stands under a heading for something else to do ("Pause it" for who wants to cancel). */
const ofAnother = 0.75;
/** A heading that asks the same question, for each share of its words that the question has. */
const forHeading = 0.5;

/** A sentence, row or list of a passage, weighed for one question. */
export interface Weighed {
  passage: Passage;
  unit: Unit;
  text: string;
  score: number;
  /** The share (0 to 1) of what the question itself speaks of that it speaks of too, its headings included. */
  own: number;
  /** The same for what the question is about, with what it leans on: without names, numbers and kinds of goods. */
  core: number;
  /** How many such things it speaks of itself. */
  cores: number;
  /** It speaks, with its headings, of something that the question itself is about. */
  touched: boolean;
  /** Its title or heading speaks of what the question is about. */
  titled: boolean;
  /** Its heading does. */
  headed: boolean;
  /** Its heading names something else to do. */
  elsewhere: boolean;
  /** The same by its own words alone. */
  said: number;
  parts: Set<Part>;
  /** The values in it of the kind that was asked for. */
  values: Set<string>;
  /** It holds a value of the kind that was asked for. */
  answers: boolean;
}

/** How telling each part is among the articles found: a word that all of them have tells nothing. */
export function rarities(wanted: Wanted, candidates: Candidate[]): Map<Part, number> {
  const all = candidates.length;
  const found = candidates.map(({ passages }) => ({
    language: baseLanguage(passages[0]?.locale ?? "en"),
    texts: passages.map((p) => meant(textOf(p), p.locale)),
  }));
  const idf = (n: number) => Math.log(1 + (all + 1) / (1 + n));
  return new Map(
    [...wanted.own, ...wanted.context].map((part) => {
      const n = found.filter((f) => f.texts.some((t) => speaksOf(part, t, f.language) > 0)).length;
      return [part, part.weight * (n === 0 ? (wanted.foreign ? 1 : unknown) * idf(0) : idf(n))];
    }),
  );
}

/** Every unit of an article's passages, weighed for what is wanted. */
export function weigh(
  passages: Passage[],
  wanted: Wanted,
  rarity: Rarity,
  usable: (passage: Passage, block: number) => boolean,
): Weighed[] {
  return passages.flatMap((passage) => {
    const language = baseLanguage(passage.locale);
    const named = [meant(passage.heading ?? "", language), meant(passage.title, language)] as const;
    const all = units(passage).filter((u) => [...u.blocks, ...(u.lead === null ? [] : [u.lead])].every((b) => usable(passage, b)));
    const same = forHeading * sameQuestion(passage.heading ?? "", wanted.words);
    return all.map((unit, i) => weighed({ passage, unit, named, bonus: same + forBeginning * (1 - i / all.length) }, wanted, rarity));
  });
}

type Rarity = Map<Part, number>;

interface Placed {
  passage: Passage;
  unit: Unit;
  /** Heading and title. */
  named: readonly [Meant, Meant];
  bonus: number;
}

function weighed({ passage, unit, named, bonus }: Placed, wanted: Wanted, rarity: Rarity): Weighed {
  const language = baseLanguage(passage.locale);
  const text = unitText(passage, unit);
  const all = touchesOf(meant(text, language), named, wanted, rarity, language);
  const own = all.filter((t) => !t.around);
  const context = all.filter((t) => t.around);
  const about = [...own, ...(wanted.leaning >= leansFrom ? context : [])].filter((t) => t.part.core);
  const values = valuesIn(text, language, wanted.values);
  const ofOwn = share(own, most);
  const worth = ofOwn + wanted.leaning * share(context, most) + (values.size > 0 ? forValue : 0) + bonus;
  const away = !all.some((t) => t.heading > 0) && [...named[0].stems].some((s) => meaningsOf(s, language).action);
  return {
    passage,
    unit,
    text,
    score: (away ? ofAnother : 1) * worth,
    own: ofOwn,
    core: coreOf(own, context, wanted.leaning),
    cores: about.filter((t) => t.text > 0).length,
    touched: values.size > 0 || own.some((t) => t.part.core && most(t) > 0) || !own.some((t) => t.part.core),
    titled: about.some((t) => t.heading > 0 || t.title > 0),
    headed: all.some((t) => t.heading > 0),
    elsewhere: away,
    said: share(own, (t) => t.text),
    parts: new Set(all.flatMap((t) => (t.text > 0 ? [t.part] : []))),
    values,
    answers: values.size > 0,
  };
}

/** How well a unit, its heading and its title speak of one part. */
interface Touch {
  part: Part;
  weight: number;
  /** It stands around the question and not in it. */
  around: boolean;
  text: number;
  heading: number;
  title: number;
}

function touchesOf(text: Meant, [heading, title]: Placed["named"], wanted: Wanted, rarity: Rarity, language: string): Touch[] {
  const touch = (around: boolean) => (part: Part) => ({
    part,
    weight: (rarity.get(part) ?? 0) * (around ? wanted.leaning : 1),
    around,
    text: speaksOf(part, text, language),
    heading: speaksOf(part, heading, language),
    title: speaksOf(part, title, language),
  });
  return [...wanted.own.map(touch(false)), ...wanted.context.map(touch(true))];
}

const most = (t: Touch): number => Math.max(t.text, place.heading * t.heading, place.title * t.title);

/** The share of what is asked about that is touched at all; however much was told before it, a question is mostly what it says itself. */
function coreOf(own: Touch[], context: Touch[], leaning: number): number {
  const touched = (t: Touch) => (most(t) > 0 ? 1 : 0);
  const cores = own.filter((t) => t.part.core);
  const alone = share(cores, touched);
  if (leaning < leansFrom) return alone;
  const told = context.filter((t) => t.part.core);
  const scale = Math.min(1, (leaning * sumOf(cores)) / (sumOf(told) || 1));
  return Math.max(alone, share([...cores, ...told.map((t) => ({ ...t, weight: t.weight * scale }))], touched));
}

function valuesIn(text: string, language: string, kinds: string[]): Set<string> {
  if (kinds.length === 0) return new Set();
  return new Set(findValues(text, language).flatMap((v) => (kinds.includes(v.kind) ? [v.canonical] : [])));
}

function sumOf(touches: Touch[]): number {
  return touches.reduce((sum, t) => sum + t.weight, 0);
}

function share(touches: Touch[], of: (touch: Touch) => number): number {
  const total = sumOf(touches);
  return total === 0 ? 0 : touches.reduce((sum, t) => sum + t.weight * of(t), 0) / total;
}

/** How much of a heading (0 to 1) the question repeats, word for word: "If a payment is missed". */
function sameQuestion(heading: string, asked: ReadonlySet<string>): number {
  const its = wordsOf(heading);
  return its.size < 2 ? 0 : [...its].filter((w) => asked.has(w)).length / its.size;
}

/** A unit as it reads, with the sentence that opens its list. */
export function unitText(passage: Passage, unit: Unit): string {
  const indexes = unit.lead === null ? unit.blocks : [unit.lead, ...unit.blocks];
  return indexes.map((i) => blockText(passage, i)).join(" ");
}

function textOf(passage: Passage): string {
  return [passage.title, passage.heading ?? "", ...passage.blocks.map((_, i) => blockText(passage, i))].join("\n");
}
