import { meaningCues } from "./meaning-cues.ts";

/** Whether a value is an upper or a lower bound, about right, or just so. */
export type Bound = "most" | "least" | "about" | null;

interface Patterns {
  most: RegExp;
  least: RegExp;
  about: RegExp;
  mostAfter: RegExp;
  leastAfter: RegExp;
}
const made = new Map<string, Patterns | null>();

function patternsOf(language: string): Patterns | null {
  const ready = made.get(language);
  if (ready !== undefined) return ready;
  const cues = meaningCues[language];
  const joint =
    "(?: (?:a|an|the|aber|jedoch|dock|however|only|bara|nur|of|for|in|den|de|die|der|dem|von|nach|efter|i|på|en|ett|about|roughly|another|full|next|first|nächsten|nästa|första|ersten))*";
  const before = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})${joint}[\\s:(]*$`, "iu");
  const after = (list: string) => new RegExp(`^[\\s,)-]*(?:${list})(?!\\p{L})`, "iu");
  const built = cues
    ? {
        most: before(cues.most),
        least: before(cues.least),
        about: before(cues.about),
        mostAfter: after(cues.mostAfter),
        leastAfter: after(cues.leastAfter),
      }
    : null;
  made.set(language, built);
  return built;
}

const reach = 40;
const backward = /^[\s,)]*(?:before|ahead of|prior to|in advance|innan|före|i förväg|vor|im voraus)(?!\p{L})/iu;
const until = /(?<!\p{L})(?:until|till|up to|fram till|ända till|till|bis)\s+(?:\p{L}+\s)?$/iu;
const latest =
  /(?<!\p{L})(?:no later than|not later than|at the latest|latest|senast|inte senare än|spätestens|nicht später als)\s+(?:\p{L}+\s)?$/iu;
const soonest =
  /(?<!\p{L})(?:no sooner than|no earlier than|not earlier than|at the earliest|earliest|tidigast|inte tidigare än|frühestens|nicht früher als)\s+(?:\p{L}+\s)?$/iu;

/** The bound that the words around a value set. */
export function boundOf(text: string, from: number, to: number, language: string): Bound {
  const patterns = patternsOf(language);
  if (!patterns) return null;
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  // "No later than 4 weeks before" is at least 4 weeks, "no sooner than" at most.
  if (backward.test(after)) {
    if (latest.test(before)) return "least";
    if (soonest.test(before)) return "most";
    // "Until 24 hours before it starts" leaves at least 24 hours: what the value bounds is not told by one word.
    if (until.test(before)) return null;
  }
  if (patterns.mostAfter.test(after)) return "most";
  if (patterns.leastAfter.test(after)) return "least";
  // "No less than" is at least.
  if (
    /(?<!\p{L})(?:no|not|inte|nicht) (?:less|fewer|earlier|sooner|under|below|before|mindre|färre|förrän|före|under|weniger|unter|vor)(?: than| än| als)? (?:\p{L}+ )?$/iu.test(
      before,
    )
  )
    return "least";
  if (patterns.most.test(before)) return "most";
  if (patterns.least.test(before))
    return /(?<!\p{L})(?:no|not|inte|nicht) (?:more|later|longer|over|above|mer|fler|senare|över|längre|mehr|später|länger|über)(?: than| än| als)? (?:\p{L}+ )?$/iu.test(
      before,
    )
      ? "most"
      : "least";
  return patterns.about.test(before) ? "about" : null;
}
