import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { plain } from "./plain.ts";

type Rule = [RegExp, (...parts: string[]) => string | null];

const englishVerbs =
  "add|apply|ask|book|descale|follow|invoice|move|pause|settle|shop|spread|cancel|change|check|choose|claim|clean|close|collect|connect|contact|create|delete|download|edit|exchange|file|find|fix|get|install|join|log|make|manage|order|pair|pay|redeem|register|remove|renew|repair|replace|report|request|reset|return|schedule|send|set|sign|start|stop|switch|track|unsubscribe|update|upgrade|use|verify|view|wash";
const swedishVerbs: Record<string, string> = {
  pausa: "pausa",
  avsluta: "avsluta",
  delbetala: "delbetala",
  slutbetala: "slutbetala",
  avkalka: "avkalka",
  skydda: "skydda",
  ändra: "ändra",
  byta: "byta",
  byt: "byta",
  returnera: "returnera",
  avboka: "avboka",
  avbeställa: "avbeställa",
  avbeställ: "avbeställa",
  betala: "betala",
  skicka: "skicka",
  spåra: "spåra",
  följ: "följa",
  följa: "följa",
  lämna: "lämna",
  hämta: "hämta",
  logga: "logga",
  skapa: "skapa",
  radera: "radera",
  ta: "ta",
  hitta: "hitta",
  använda: "använda",
  använd: "använda",
  beställa: "beställa",
  beställ: "beställa",
  köpa: "köpa",
  köp: "köpa",
  boka: "boka",
  reklamera: "reklamera",
  återställa: "återställa",
  återställ: "återställa",
  uppdatera: "uppdatera",
  tvätta: "tvätta",
  rengöra: "rengöra",
  rengör: "rengöra",
};
const swedishInfinitive = new RegExp(`^(${Object.keys(swedishVerbs).join("|")})\\b(?=\\s|$)`, "iu");

const rules: Record<string, Rule[]> = {
  en: [
    [/^how (?:do|can|should) (?:i|you|we) (.+)$/i, (_, rest = "") => `how to ${rest}`],
    [/^(?:(?:what|when|where|why|which|who|how)(?: \w+)? )(?:is|are|do|does|can|will|should|has|have|did|may|must)\b/i, () => null],
    [/^\w+ed\b/i, () => null],
    [/^(?:i|my|can|do|does|is|are|will|should|did|we|our|you)\b/i, () => null],
    [new RegExp(`^(?:${englishVerbs})\\b(?! (?:of|for)\\b)(?=\\s)`, "i"), (all) => gerunds(all)],
  ],
  sv: [
    [/^så(?: här)? (\p{L}+) du\b ?(.*)$/iu, (_, verb = "", rest = "") => `hur du ${verb} ${rest}`],
    [
      /^(hur|vad|var|när) (\p{L}+) (?:jag|man|du|vi)\b ?(.*)$/iu,
      (_, how = "", verb = "", rest = "") => `${how.toLowerCase()} du ${verb} ${rest}`,
    ],
    [/^(?:hur|vad|var|när|vem|varför|vilk\p{L}+|kan|får|är|har|jag|vi|du|om)\b/iu, () => null],
    [swedishInfinitive, () => null],
  ],
  de: [[/^(?:wie|was|wo|wann|wer|warum|welche\p{L}*|kann|darf|ist|ich|wir|so)\b/iu, () => null]],
};

const yours: Record<string, [RegExp, string][]> = {
  en: [
    [/\bmy\b/gi, "your"],
    [/\bI\b/g, "you"],
  ],
  sv: [
    [/\bmin\b/giu, "din"],
    [/\bmitt\b/giu, "ditt"],
    [/\bmina\b/giu, "dina"],
    [/\bmig\b/giu, "dig"],
  ],
};

/**
 * The article's subject in words that fit after "about", or null where its title makes no such words or has nothing in
 * common with the question. Saved replies are named for agents, so they give none.
 */
export function topic(passage: Passage, question: string, language: string, brand: string): string | null {
  const base = baseLanguage(language);
  if (passage.kind === "macro" || baseLanguage(passage.locale) !== base) return null;
  const asked = new Set(terms(question, base));
  const made = [
    passage.title,
    /^(?:what|if|when|where|why|who|om|när|vad|det)\b/i.test(passage.heading ?? "") ? "" : (passage.heading ?? ""),
  ].map((name) => fromTitle(shortTitle(name), asked, passage, base, brand));
  return made.find((t) => t !== null) ?? null;
}

function fromTitle(title: string, asked: Set<string>, passage: Passage, base: string, brand: string): string | null {
  // A year in a heading is a statement; our own line makes none.
  if (
    title === "" ||
    /\d{3}/.test(title) ||
    title.length > 60 ||
    title.split(" ").length > 7 ||
    !terms(title, base).some((t) => asked.has(t))
  )
    return null;
  const verb = base === "sv" ? swedishInfinitive.exec(title) : null;
  const phrase = verb
    ? `att ${swedishVerbs[(verb[1] ?? "").toLowerCase()]}${infinitives(title.slice(verb[0].length))}`
    : reworded(title, base);
  if (phrase === null) return null;
  const addressed = (yours[base] ?? []).reduce((text, [pattern, word]) => text.replace(pattern, word), phrase);
  return base === "de" ? addressed : lowerFirst(addressed.trim(), passage, brand);
}

function infinitives(rest: string): string {
  return rest.replace(/(?<=(?:^| )(?:eller|och) |, )(\p{L}+)/giu, (word) => swedishVerbs[word.toLowerCase()] ?? word);
}

function shortTitle(title: string): string {
  const short =
    plain(title)
      .split(/\s*(?::|\s[–—|-]\s|\()/)[0]
      ?.replace(/[?.!\s]+$/, "") ?? "";
  return short.split(" ").length > 7 ? (short.split(/,| (?:or|and|eller|och) /)[0] ?? short) : short;
}

function reworded(title: string, base: string): string | null {
  for (const [pattern, make] of rules[base] ?? []) {
    const found = pattern.exec(title);
    if (!found) continue;
    const whole = found[0].length === title.length ? found : [title];
    const made = make(...(whole as string[]));
    return made === null ? null : made.replace(/^how to (\p{Lu})(?=\p{Ll})/u, (_, c: string) => `how to ${c.toLowerCase()}`);
  }
  return title;
}

/** "Pause or cancel your plan" as "pausing or cancelling your plan". */
function gerunds(title: string): string {
  // "Pay Monthly" is a name, "Pay off …" is not.
  if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(title) && !/^(?:Use|Clean|Return|Set|Pair|Reset)\b/.test(title)) return title;
  const verb = new RegExp(`(^|\\s(?:or|and) )(${englishVerbs})\\b(?= )`, "gi");
  return title.replace(verb, (_, before: string, word: string) => before + gerund(word.toLowerCase()));
}

function gerund(verb: string): string {
  if (verb === "cancel") return "cancelling";
  if (/^(?:get|set|stop|log|reset|unplug)$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** A name keeps its capital: a word that the article writes with one in mid-sentence, an acronym, the brand. */
function lowerFirst(phrase: string, passage: Passage, brand: string): string {
  const first = phrase.split(/[\s,]/)[0] ?? "";
  if (!/^\p{Lu}\p{Ll}+[\p{Ll}'’-]*$/u.test(first) || brand.startsWith(first) || /^\S+ \p{Lu}/u.test(phrase)) return phrase;
  const text = passage.blocks.map((b) => b.text).join(" ");
  if (new RegExp(`[\\p{Ll},] ${first}(?!\\p{L})`, "u").test(text)) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
