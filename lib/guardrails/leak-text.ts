import { detectLanguage } from "../language/detect.ts";
import { fold } from "../language/normalise.ts";
import { remembered } from "../language/remembered.ts";
import { sentences } from "../language/sentences.ts";
import { words } from "../language/words.ts";
import { plainView } from "./identifiers/plain-view.ts";
import { leakMeaning } from "./leak-meaning.ts";

export type LeakWord = { text: string; folded: string; from: number; to: number };

/** A sentence, or a part of one between colons and semicolons, with what its words mean; `whole` is not part of another. */
export type LeakPart = { from: number; to: number; means: Set<string>; whole: boolean };

/** A text as the leak check reads it: all offsets are into `plain`, and `at` leads from there into the text as given. */
export interface LeakText {
  plain: string;
  language: string;
  words: LeakWord[];
  parts: LeakPart[];
  means: Set<string>;
  folded: Set<string>;
  /** All words folded and run together: what is not in it is in no row of words. */
  squeezed: string;
  at: (offset: number) => number;
}

/** Where a rule within a sentence ends: another begins behind it. */
const CUT =
  /[:;](?=\s)|\s[–—]\s|,(?=\s(?:but|although|though|because|since|so that|so|and|or|which|as|unless|men|fast|eftersom|så att|så|och|eller|för att|som|aber|obwohl|weil|da|sodass|und|oder|denn|der|die|das)\s)/gu;
const known = ["en", "sv", "de"];

/** Prepares a text; `otherwise` is its language where it does not tell. Remembered: whoever gets it must not change it. */
export const leakText: (text: string, otherwise: string) => LeakText = remembered(prepare, 400);

function prepare(text: string, otherwise: string): LeakText {
  const view = plainView(text);
  const told = detectLanguage(view.text) ?? otherwise;
  const language = known.includes(told) ? told : ["da", "nb"].includes(told) ? "sv" : "en";
  const all = words(view.text).map((word) => ({ ...word, folded: fold(word.text) }));
  const means = (from: number, to: number) =>
    new Set(all.filter((w) => w.from >= from && w.to <= to).flatMap((w) => leakMeaning(w.text, language)));
  const parts = sentences(view.text, language).flatMap((s): LeakPart[] => {
    const whole = { from: s.from, to: s.to, means: means(s.from, s.to), whole: true };
    const cuts = Array.from(s.text.matchAll(CUT), (m) => s.from + m.index + m[0].length);
    if (cuts.length === 0) return [whole];
    const edges = [s.from, ...cuts, s.to];
    const within = edges.slice(1).map((to, i) => ({ from: edges[i] ?? 0, to, means: means(edges[i] ?? 0, to), whole: false }));
    return [whole, ...within];
  });
  return {
    plain: view.text,
    language,
    words: all,
    parts,
    means: new Set(parts.flatMap((p) => [...p.means])),
    folded: new Set(all.map((w) => w.folded)),
    squeezed: all.map((w) => w.folded).join(""),
    at: view.at,
  };
}

/** The sentence around a place. */
export function sentenceAt(text: LeakText, offset: number): LeakPart | null {
  return text.parts.find((p) => p.whole && p.from <= offset && offset < p.to) ?? null;
}
