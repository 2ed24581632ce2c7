import { baseLanguage } from "../language/base-language.ts";

/** First words of a sentence that point back at the one before it. */
const pointing: Record<string, RegExp> = {
  en: /^(?:it|also|this|that|these|those|they|them|then|both|such|the same|after that|afterwards|in this case|here|its|their)\b/i,
  sv: /^(?:detta|även|dessa|denna|den|de|då|sedan|därefter|båda|dit|därifrån|sådan\p{L}*|i (?:så|sådana|dessa|det|detta) fall\p{L}*|det(?! (?:går|finns|är|kan|kostar)(?!\p{L})))(?!\p{L})/iu,
  de: /^(?:dies|auch|diese|dieser|dieses|sie|er|dann|danach|beide|hierbei|dabei|dafür|dazu|solche\p{L}*|in (?:diesem|diesen|solchen|solch einem) f[aä]ll\p{L}*|es(?! (?:gibt|ist|geht|kostet)(?!\p{L})))(?!\p{L})/iu,
};

/** Does the sentence need the one before it to be understood ("It …", "Detta …")? */
export function pointsBack(sentence: string, language: string): boolean {
  return pointing[baseLanguage(language)]?.test(sentence) ?? false;
}

const pronouns: Record<string, RegExp> = {
  en: /^.{0,40}\b(?:it|them|they|this|that)\b/i,
  sv: /^.{0,40}(?<!\p{L})(?:den|det|dem|detta|denna)(?!\p{L})/iu,
  // With a capital it is the customer who is spoken to.
  de: /^.{0,40}(?<!\p{L})(?:ihn|ihm|es|er|sie|dies\p{L}*)(?!\p{L})/u,
};

/** Does a sentence name what it speaks of by a pronoun alone ("If you decline it, …")? */
export function speaksOfBefore(sentence: string, language: string): boolean {
  return pronouns[baseLanguage(language)]?.test(sentence) ?? false;
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
  en: /\b(?:can i|may i|is it possible|could i|am i able|is there an?|do i have to)\b/i,
  sv: /(?<!\p{L})(?:går det|kan jag|kan man|får jag|får man|är det möjligt|finns det|måste jag)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kann ich|darf ich|kann man|ist es möglich|geht es|gibt es|muss ich)(?!\p{L})/iu,
};

/** Does the question ask whether something may be done? Who may, next wants to know how. */
export function asksWhether(question: string, language: string): boolean {
  return whether[baseLanguage(language)]?.test(question) ?? false;
}

const kinds: Record<string, [RegExp, string[]][]> = {
  en: [
    [
      /\bhow long\b|\bwhen\b|\bhow (?:soon|many days|quickly|fast)\b|\bdeadline\b|\btime limit\b|\b(?:still|after)\b.*\d+ (?:days|weeks|months|years)/i,
      ["duration", "date"],
    ],
    [/\bhow much\b|\bcosts?\b|\bprice\b|\bfees?\b|\bfree\b/i, ["amount", "percent"]],
  ],
  sv: [
    [
      /(?<!\p{L})(?:hur (?:länge|lång tid|många dagar|snabbt|fort|snart)|när|senast|(?:fortfarande|efter)(?!\p{L}).*\d+ (?:dagar|veckor|månader|år))(?!\p{L})/iu,
      ["duration", "date"],
    ],
    [/(?<!\p{L})(?:hur mycket|kostar|kostnad|pris|avgift|gratis)(?!\p{L})/iu, ["amount", "percent"]],
  ],
  de: [
    [
      /(?<!\p{L})(?:wie lange|wann|wie viele tage|bis wann|frist|(?:noch|nach)(?!\p{L}).*\d+ (?:tagen|wochen|monaten|jahren))(?!\p{L})/iu,
      ["duration", "date"],
    ],
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
  const base = baseLanguage(language);
  return (
    (limiting[base]?.test(sentence) ?? false) ||
    (base === "de" && verbFirst.test(sentence)) ||
    (base === "sv" && verbFirstSv.test(sentence))
  );
}

/** "Ist der Artikel defekt, ist die Rücksendung kostenlos." and "Är varan felaktig, är returen gratis.": a condition without a word for it. */
const verbFirst =
  /^(?:ist|sind|war|wird|werden|wurde|hat|haben|kann|können|kommt|fehlt|liegt|geht|leuchtet|blinkt|\p{L}+(?:en sie|et ihr|st du)|\p{L}{3,}t (?:der|die|das|ein|eine|sich|es|ihr|ihre))(?!\p{L})[^.?!]{3,80}, /iu;
const verbFirstSv = /^(?:är|har|blir|kommer|saknas|går|kan|vill|skulle)(?!\p{L})[^.?!]{3,80}, /iu;
