import { type MeaningCues, meaningCues } from "./meaning-cues.ts";

const made = new Map<string, RegExp | null>();

/** The pattern (global) of one list of a language's cues; null where the language has no lists. */
function cuePattern(language: string, list: keyof MeaningCues): RegExp | null {
  const name = `${language} ${list}`;
  const ready = made.get(name);
  if (ready !== undefined) return ready;
  const inside = meaningCues[language]?.[list];
  const built = inside === undefined ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${inside})(?![\\p{L}\\p{N}])`, "giu");
  made.set(name, built);
  return built;
}

/** Does the text hold a cue of this list? */
export function says(text: string, language: string, list: keyof MeaningCues): boolean {
  const pattern = cuePattern(language, list);
  if (!pattern) return false;
  const found = pattern.test(text);
  // Where a search ended is kept by the pattern, and would be where the next one starts.
  pattern.lastIndex = 0;
  return found;
}

type Cue = { text: string; from: number; to: number };

const mostKnown = 20_000;
const known = new Map<string, readonly Cue[]>();

/** The cues of a list that a text holds, in order; remembered, since a draft's texts are looked through many times. */
export function cuesIn(text: string, language: string, list: keyof MeaningCues): readonly Cue[] {
  const name = `${language} ${list}\n${text}`;
  const ready = known.get(name);
  if (ready !== undefined) return ready;
  const pattern = cuePattern(language, list);
  const found = pattern ? Array.from(text.matchAll(pattern), (m) => ({ text: m[0], from: m.index, to: m.index + m[0].length })) : [];
  if (known.size >= mostKnown) known.clear();
  known.set(name, found);
  return found;
}
