import { says } from "../language/cue-patterns.ts";
import { denies } from "./poles.ts";
import { type Reading, reading } from "./reading.ts";

const free: Record<string, RegExp> = {
  en: /\b(?:free|no (?:\p{L}+ ){0,2}(?:cost|charge|fee)s?|(?:do|does|wo)n['’]t cost|costs? (?:you |us )?nothing|nothing (?:to pay|extra|on top)|without (?:paying|charge|cost)|complimentary|waived?|on (?:us|the house)|at our expense|we (?:pay|cover|bear)|included?|includes|won['’]t cost|don['’]t pay)\b/iu,
  sv: /(?<!\p{L})(?:gratis|kostnadsfri\p{L}*|avgiftsfri\p{L}*|betalar (?:du |ni )?(?:inget|ingenting|inte)|kostar (?:\p{L}+ ){0,3}(?:inget|ingenting|inte)|utan (?:kostnad|avgift|extra kostnad|att betala)|kostar (?:dig )?(?:inget|ingenting)|ingen (?:kostnad|avgift)|fri|fritt|vi (?:betalar|står för)|ingår|slipper)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kostenlos\p{L}*|kostenfrei\p{L}*|gratis|gebührenfrei|umsonst|ohne (?:kosten|gebühr\p{L}*|aufpreis)|kostet (?:\p{L}+ ){0,4}nichts|(?:fällt|fallen) (?:\p{L}+ ){0,3}nichts an|zahlen (?:\p{L}+ ){0,3}nichts?|keine (?:kosten|gebühr\p{L}*)|frei|inklusive|enthalten|gar nichts|wir (?:übernehmen|tragen|zahlen))(?!\p{L})/iu,
};
const charged: Record<string, RegExp> = {
  en: /\b(?:charge|charged|fees?|costs?|pay|paid for|payable)\b/iu,
  sv: /(?<!\p{L})(?:kostar|avgift\p{L}*|tar (?:vi )?ut|betalar?|betalas|avgiftsbelagd)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kostet|kosten|gebühr\p{L}*|berechnen|zahlen|zahlt|bezahl\p{L}*|(?:fällt|fallen) (?:\p{L}+ ){0,5}an|kostenpflichtig\p{L}*|gebührenpflichtig\p{L}*)(?!\p{L})/iu,
};

/** Does a text say that something costs nothing? */
export function tellsFree(text: string, language: string): boolean {
  return gratis[language]?.test(text) ?? false;
}

const everyMonth = /(?<!\p{L})(?:each|every|varje|jede[nsr]?) (?:day|week|month|year|dag|vecka|månad|år|tag|woche|monat|jahr)(?!\p{L})/giu;

/** Both say that something costs nothing, not everybody and everything, and deny nothing else. */
export function bothFree(said: Reading, blocks: Reading[]): boolean {
  if (says(said.text.replace(everyMonth, " "), said.language, "all")) return false;
  const own = said.text.replace(free[said.language] ?? /$^/u, " ");
  return own !== said.text && !denies(reading(own, said.language)) && blocks.some((b) => tellsFree(b.text, b.language));
}

/** Something is free by the sentence, and charged with an amount by the source, which says nothing of free. */
export function saysFree(said: Reading, blocks: Reading[]): boolean {
  const has = (table: Record<string, RegExp>, of: Reading) => table[of.language]?.test(of.text) ?? false;
  if (!has(free, said) || blocks.length === 0 || said.facts.some((f) => f.make === "amount")) return false;
  return (
    blocks.every((b) => !has(free, b)) &&
    blocks.some((b) => has(charged, b) && (unpaid.test(said.text) || b.facts.some((f) => f.make === "amount")))
  );
}

const unpaid =
  /(?<!\p{L})(?:(?:do|does|did|wo|will|would|need|are|is)(?:n['’]t| not) (?:have to |need to |be )?(?:pay|cost|charged?|billed)|(?:betalar|kostar) (?:\p{L}+ )?inte|(?:zahlen|kostet|kosten|berechnen) (?:\p{L}+ ){0,3}(?:nicht|nichts))(?!\p{L})/iu;

/** Something has to be paid by the sentence, and is free by the source, which tells of no charge. */
export function saysCharged(said: Reading, blocks: Reading[]): boolean {
  const has = (table: Record<string, RegExp>, of: Reading) => table[of.language]?.test(of.text) ?? false;
  if (!has(charged, said) || has(free, said) || denies(said)) return false;
  const rest = (b: Reading) => b.text.replace(gratis[b.language] ?? /$^/u, " ");
  const costs = (b: Reading) => (charged[b.language]?.test(rest(b)) ?? false) || b.facts.some((f) => f.make === "amount");
  return blocks.some((b) => has(gratis, b)) && !blocks.some(costs);
}

const gratis: Record<string, RegExp> = {
  en: /\b(?:free(?! to\b)|no (?:\p{L}+ ){0,2}(?:cost|charge|fee)s?|at no cost|no charge|costs? (?:\p{L}+ )?nothing|complimentary|without charge)\b/iu,
  sv: /(?<!\p{L})(?:gratis|kostnadsfri\p{L}*|avgiftsfri\p{L}*|kostar (?:inget|ingenting)|utan kostnad|ingen (?:\p{L}+ )?(?:kostnad|avgift)|inga (?:\p{L}+ )?(?:kostnader|avgifter))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:keine? (?:\p{L}+ )?(?:kosten|gebühr\p{L}*)|kostenlos\p{L}*|kostenfrei\p{L}*|gratis|gebührenfrei\p{L}*|ohne kosten|kostet (?:\p{L}+ ){0,4}nichts)(?!\p{L})/iu,
};
