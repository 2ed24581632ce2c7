import { concepts } from "./concepts.ts";
import { companies, firstNames } from "./known-names.ts";
import { key, lexiconOf } from "./lexicon.ts";
import { fold } from "./normalise.ts";
import { remembered } from "./remembered.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

/** A word that names a person, a company, a product or a place; `name` is folded and without a genitive. */
export interface Name {
  text: string;
  name: string;
  from: number;
  to: number;
  person: boolean;
  /** It may open a sentence and be no name at all. */
  unsure: boolean;
  /** The folded words beside it. */
  before: string;
  after: string;
}

const common = new Set(
  "i i'm i'll i've i'd ok okay pm am vat kr sek eur gbp usd nok dkk id faq pdf url ai kb mb gb tb eu uk usa us sms pin iban bic wlan wifi usb led qr agb csv zip jpg jpeg png html tv dvd hr hrs mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars maj juni juli augusti oktober montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai dezember sie ihr ihre ihnen ihrem ihren ihrer ni er hi hello dear hej hallo best regards thanks jan feb mar apr jun jul aug sep sept okt oct nov dec web internet email e-mail app apps online christmas easter xmas jul english swedish german deutsch svenska engelska tyska european nordic"
    .split(" ")
    .map(fold),
);

/** A German noun right behind one of these, without an article, may be a name or a label. */
const prepositions = new Set("unter mit bei uber per via an von auf in".split(" "));

/** "Bei" and one of these is no place of business. */
const commonBei = new Set(
  "bedarf interesse gelegenheit verzug ankunft tausch zweifel eingang abholung uns ihnen beschwerden nutzung anzeichen regen hitze kalte nacht tag".split(
    " ",
  ),
);

const titled =
  /(?:^|[\s(])(?:mr|mrs|ms|miss|dr|herr|herrn|frau|fru|familie|liebe|lieber|hallo|hi|hello|dear|hej|hey|thanks,?|tack,?|danke,?)\.?\s$/iu;

/** The names in a text by their capital letters; in German, where nouns have one, by known names and titles alone. */
export const findNames: (text: string, language: string) => readonly Name[] = remembered(find, 6000);

type Word = ReturnType<typeof words>[number];

function find(text: string, language: string): Name[] {
  const all = words(text);
  return all.flatMap((word, at): Name[] => {
    if (!/^\p{Lu}/u.test(word.text) || (word.text.length < 2 && language !== "de")) return [];
    const name = fold(bareName(word.text, language));
    if (common.has(name) || common.has(fold(word.text)) || isStopWord(word.text, language)) return [];
    const person = firstNames.has(name) || titled.test(text.slice(Math.max(0, word.from - 12), word.from));
    const known = person || companies.has(name);
    const mixed = /\p{Lu}/u.test(word.text.slice(1)) && name.length > 1;
    const next = all[at + 1];
    const german = language === "de";
    const sure = german
      ? germanName(text, word, all[at - 1], known || (mixed && name.length <= 12))
      : sureName(text, word, next, known || mixed, language);
    if (sure === null) return [];
    const beside = { before: fold(all[at - 1]?.text ?? ""), after: fold(next?.text ?? "") };
    return [{ text: word.text, name, from: word.from, to: word.to, person, unsure: !sure, ...beside }];
  });
}

/** A capital within a sentence names something, unless a list knows the word. */
function sureName(text: string, word: Word, next: Word | undefined, known: boolean, language: string): boolean {
  if (known) return true;
  const pair = next !== undefined && text.slice(word.to, next.from) === " " && /^\p{Lu}\p{Ll}/u.test(next.text);
  return (!startsSentence(text, word.from) || pair) && !isWord(word.text, language);
}

/** "12 GB je Monat Schluss": behind a unit of time or measure no name follows. */
const unitNoun =
  /^(?:Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Monats|Jahre?n?|Jahres|Werktage?n?|Arbeitstage?n?|Euro|Uhr|Prozent|Grad|Mal)$/u;

/** Null: no name; false: it may be one. */
function germanName(text: string, word: Word, prior: Word | undefined, known: boolean): boolean | null {
  if (known) return true;
  const beside = prior !== undefined && text.slice(prior.to, word.from) === " " ? prior.text : "";
  if (firstNames.has(fold(beside))) return true;
  const listed = isWord(word.text, "de");
  // "die Spedition Kessler", "Kalkora-Entkalker": a word no list knows, right after another noun or before a hyphen.
  const apposed =
    /^\p{Lu}\p{Ll}/u.test(beside) && !unitNoun.test(beside) && !startsSentence(text, prior?.from ?? 0) && !common.has(fold(beside));
  const hyphened = text[word.to] === "-" && /\p{Lu}/u.test(text[word.to + 1] ?? "");
  if (!listed && (apposed || hyphened)) return true;
  if (!prepositions.has(fold(beside))) return null;
  return !listed && fold(beside) === "bei" && !commonBei.has(fold(word.text));
}

/** Does the lexicon know it as a common word? */
function isWord(word: string, language: string): boolean {
  const lexicon = lexiconOf(language);
  const stem = key(word, language);
  if (language === "de" && /(?:ung|ungen|heit|keit|keiten|schaft|ion|ionen|tät|nis|ment|tum|chen|lein)$/u.test(word)) return true;
  if (language === "de" && concepts(word, language).some((c) => c.meanings.length > 0)) return true;
  return lexicon.meanings.has(stem) || lexicon.light.has(stem) || lexicon.sides.has(stem);
}

function bareName(word: string, language: string): string {
  const plain = word.replace(/['’]s?$/iu, "");
  if (plain !== word) return plain;
  if (language !== "en" && /[^s]s$/u.test(word) && firstNames.has(fold(word.slice(0, -1)))) return word.slice(0, -1);
  return word;
}

function startsSentence(text: string, from: number): boolean {
  return /(?:^|[.!?:…]["'”’)]*\s+|\n\s*|[-•*]\s|["“„(]\s?|–\s)$/u.test(text.slice(Math.max(0, from - 6), from)) || from === 0;
}
