import { baseLanguage } from "../language/base-language.ts";

/** First words of a sentence that point back at the one before it. */
const pointing: Record<string, RegExp> = {
  en: /^(?:it|this|that|these|those|they|them|then|both|such|after that|afterwards|in this case|here|its|their)\b/i,
  sv: /^(?:detta|dessa|denna|den|de|då|sedan|därefter|båda|dit|därifrån|i så fall|det (?:här|gäller|betyder|innebär))(?!\p{L})/iu,
  de: /^(?:dies|diese|dieser|dieses|sie|er|dann|danach|beide|hierbei|dabei|dafür|dazu)(?!\p{L})/iu,
};

/** Does the sentence need the one before it to be understood ("It …", "Detta …")? */
export function pointsBack(sentence: string, language: string): boolean {
  return pointing[baseLanguage(language)]?.test(sentence) ?? false;
}

const howTo: Record<string, RegExp> = {
  en: /\bhow (?:do|can|should|would|does|could) (?:i|you|we|one)\b|\bhow to\b|\bwhat (?:do|should|can) (?:i|we) (?:do|try)\b|\bwhere (?:do|can) i\b|\b(?:can't|cannot|can not|unable|doesn't work|won't|not working|steps|instructions|want to|would like to|need to|help me)\b/i,
  sv: /(?<!\p{L})(?:hur (?:gör|kan|ska|skulle|\p{L}+r) (?:jag|man|vi)|hur gör|vad (?:gör|ska|kan) (?:jag|man)|var (?:kan|hittar) jag|kan inte|går inte|fungerar inte|funkar inte|lyckas inte|vill|skulle vilja|behöver|hjälp)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wie (?:kann|mache|muss|soll|\p{L}+e) ich|wie geht|was (?:kann|muss|soll|mache) ich|funktioniert nicht|kann nicht|klappt nicht|möchte|will|wo finde ich)(?!\p{L})/iu,
};

/** Does the question ask for a way to do something, so that a list of steps answers it? */
export function asksHow(question: string, language: string): boolean {
  return howTo[baseLanguage(language)]?.test(question) ?? false;
}

const whether: Record<string, RegExp> = {
  en: /\b(?:can i|may i|is it possible|could i|am i able)\b/i,
  sv: /(?<!\p{L})(?:går det|kan jag|kan man|får jag|får man|är det möjligt)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kann ich|darf ich|kann man|ist es möglich|geht es)(?!\p{L})/iu,
};

/** Does the question ask whether something may be done? Who may, next wants to know how. */
export function asksWhether(question: string, language: string): boolean {
  return whether[baseLanguage(language)]?.test(question) ?? false;
}

const kinds: Record<string, [RegExp, string[]][]> = {
  en: [
    [/\bhow long\b|\bwhen\b|\bhow (?:soon|many days|quickly|fast)\b|\bdeadline\b|\btime limit\b/i, ["duration", "date"]],
    [/\bhow much\b|\bcosts?\b|\bprice\b|\bfees?\b|\bpay\b|\bcharges?\b|\bfree\b/i, ["amount", "percent"]],
  ],
  sv: [
    [/(?<!\p{L})(?:hur (?:länge|lång tid|många dagar|snabbt|fort|snart)|när|senast)(?!\p{L})/iu, ["duration", "date"]],
    [/(?<!\p{L})(?:hur mycket|kostar|kostnad|pris|avgift|betala\p{L}*|gratis)(?!\p{L})/iu, ["amount", "percent"]],
  ],
  de: [
    [/(?<!\p{L})(?:wie lange|wann|wie viele tage|frist)(?!\p{L})/iu, ["duration", "date"]],
    [/(?<!\p{L})(?:wie viel|wieviel|kostet|kosten|preis|gebühr|kostenlos)(?!\p{L})/iu, ["amount", "percent"]],
  ],
};

/** The kinds of value that would answer the question: a time for "how long", an amount for "how much". */
export function valuesAskedFor(question: string, language: string): string[] {
  return (kinds[baseLanguage(language)] ?? []).filter(([pattern]) => pattern.test(question)).flatMap(([, wanted]) => wanted);
}

const limiting: Record<string, RegExp> = {
  en: /\b(?:unless|except|only|provided|as long as|if)\b/i,
  sv: /(?<!\p{L})(?:om|utom|förutom|endast|bara|såvida|förutsatt)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:außer|ausser|nur|sofern|falls|wenn|solange|vorausgesetzt)(?!\p{L})/iu,
};

/** Does the sentence hold something only under a condition, or except for something? */
export function limits(sentence: string, language: string): boolean {
  return limiting[baseLanguage(language)]?.test(sentence) ?? false;
}
