import { alikeWords } from "./alike-words.ts";

// Rewording by rule, for the scripted model: other words, the passive, clauses in another order. Deterministic, in en, sv and
// de; values, names and links are never touched. Written for this project.

const participles: Record<string, string> = {
  return: "returned",
  cancel: "cancelled",
  change: "changed",
  pause: "paused",
  order: "ordered",
  use: "used",
  clean: "cleaned",
  keep: "kept",
  send: "sent",
  exchange: "exchanged",
  track: "tracked",
  update: "updated",
  request: "requested",
};

/** The sentence in other words; as it was where no rule fits. */
export function reworded(sentence: string, language: string): string {
  const turned = language === "en" ? english(sentence) : language === "sv" ? swedish(sentence) : german(sentence);
  return otherWords(turned, language);
}

/** A clause within the object would come apart from it. */
const involved = /(?<!\p{L})(?:that|which|who|or|and|som|eller|och)(?!\p{L})/iu;

function english(s: string): string {
  const passive =
    /^You can (\p{L}+) ((?:most |your |the |an? |it|any )?[\p{L} ]*?)( (?:within|up to|until|in|at|from|if|for|by)\b.*)?([.!])$/u.exec(s);
  const done = passive ? participles[passive[1] ?? ""] : undefined;
  if (passive && done && passive[2] && !involved.test(passive[2]))
    return `${capital(passive[2])} can be ${done}${passive[3] ?? ""}${passive[4]}`;
  const first = /^(If|When|Unless) ([^,]+), (?!then)([^.]+)\.$/.exec(s);
  if (first) return `${capital(first[3] ?? "")} ${first[1]?.toLowerCase()} ${first[2]}.`;
  const second = /^([^.,;]+) (if|unless) ([^.,;]+)\.$/.exec(s);
  if (second) return `${capital(second[2] ?? "")} ${second[3]}, ${small(second[1] ?? "")}.`;
  return s;
}

function swedish(s: string): string {
  const passive =
    /^Du kan (returnera|pausa|beställa|ändra|byta|använda|spåra) ((?:de flesta |din |ditt |dina )?[\p{L} ]+?)( (?:inom|i|på|från|till|om)\b.*)?\.$/u.exec(
      s,
    );
  if (passive && !involved.test(s)) return `${capital(passive[2] ?? "")} kan ${passive[1]}s${passive[3] ?? ""}.`;
  const first = /^(Om|När) ([^,]+), ([^.]+)\.$/.exec(s);
  return first ? `${capital(first[3] ?? "")} ${first[1]?.toLowerCase()} ${first[2]}.` : s;
}

function german(s: string): string {
  const can = /^Sie können ([^,.]+?) (\p{L}+en)\.$/u.exec(s);
  return can ? `Es ist möglich, ${can[1]} zu ${can[2]}.` : s;
}

function otherWords(sentence: string, language: string): string {
  let text = sentence;
  for (const [from, to] of alikeWords[language] ?? []) {
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${from}(?![\\p{L}\\p{N}])`, "giu");
    text = text.replace(word, (found) => (/^\p{Lu}/u.test(found) ? capital(to) : to));
  }
  return text;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** A name, an abbreviation or "I" stays as it is. */
const small = (text: string) =>
  /^(?:I\b|\p{Lu}{2}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
