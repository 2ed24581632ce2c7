import { isCommonWord } from "./leak-meaning.ts";
import type { LeakSpan } from "./leak-span.ts";
import type { LeakText, LeakWord } from "./leak-text.ts";

/** A name in an internal text: its telling words, and whether a word of its kind ("team", "list") stands with it. */
interface Name {
  parts: string[];
  kind: boolean;
  /** Its only telling word is one that any text may hold in lower case. */
  common: boolean;
}

// What kind of thing a name names, folded; it is not the name.
const kinds = new Set(
  "team queue desk group unit list project program programme partner partners system tool room department dr mr mrs ms prof operation plan teamet gruppen gruppe ko kon lista listan projekt projektet enheten avdelningen systemet partnern doktor natbolaget mottagningen mottagning avtalet lagret chefen frau herr abteilung liste warteschlange firma spedition netzwerk apotheker system depot projektgruppe review outlet recovery sons house model modell customer service support help centre center terms conditions policy care kundtjanst kundservice kundenservice kundendienst agb".split(
    " ",
  ),
);
// Names that everybody knows, folded.
const everybodys = new Set(
  "i ok pdf iban bic sms id vat gdpr eu uk usa us url qr pin cvc faq app apps monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december eur usd gbp sek nok dkk chf kr visa mastercard paypal klarna swish bankid apple google android iphone ios windows mac facebook instagram whatsapp dhl ups fedex postnord europe european sweden swedish germany german england english britain british norway norwegian denmark danish finland finnish france french spain spanish italy italian sverige svenska tyskland danmark norge finland europa deutschland osterreich schweiz christmas easter internet euro euros sie ihr ihre ihnen ihren ihrem ihrer montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember".split(
    " ",
  ),
);
const titles = new Set("mr mrs ms dr doctor herr frau herrn doktor".split(" "));
const NOUN = /(?:ung|heit|keit|schaft|tion|ität|tät|nis|ling|chen|lein|tum|ment|ismus|eur|enz|anz|ungen|heiten|keiten|tionen)(?:s|en)?$/u;
const ENDINGS = ["", "s", "es", "n", "en", "et", "t", "na"];

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** Does a sentence, a quote, a list item or a label begin at this word? */
function begins(text: LeakText, word: LeakWord): boolean {
  const before = text.plain.slice(Math.max(0, word.from - 3), word.from);
  return word.from === 0 || /(?:[.!?:;•*>|"“”„«(]\s*|\n\s*)$/u.test(before) || text.parts.some((p) => p.whole && p.from === word.from);
}

/** Words that stand apart by nothing but a space or what joins a name. */
function joined(text: LeakText, a: LeakWord, b: LeakWord): boolean {
  return /^(?: |-| & |\u00A0)$/.test(text.plain.slice(a.to, b.from));
}

/** Capitalised words in a row. */
function capitals(text: LeakText): LeakWord[][] {
  const rows: LeakWord[][] = [];
  for (const word of text.words) {
    if (!isCapital(word.text) || everybodys.has(word.folded)) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && joined(text, last, word)) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** A German noun is capitalised too: a name has no article, is no common word and has no noun's ending, or stands by another noun. */
function isGermanName(text: LeakText, row: LeakWord[]): boolean {
  const telling = row.filter((w) => !kinds.has(w.folded));
  if (telling.length === 0 || telling.every((w) => isCommonWord(w.text, "de") || NOUN.test(w.text))) return false;
  if (row.length > 1) return true;
  const at = text.words.indexOf(row[0] as LeakWord);
  const before = text.words[at - 1];
  if (!before || begins(text, row[0] as LeakWord)) return false;
  // "Kunden, die X erwähnen": behind a comma and before a verb that ends the clause it is a pronoun, no article.
  const next = text.words[at + 1];
  const ends = next !== undefined && /^(?:[.,;]|$)/u.test(text.plain.slice(next.to)) && /^\p{Ll}+(?:en|t)$/u.test(next.text);
  if (/^(?:die|der|das)$/u.test(before.text) && /,\s$/u.test(text.plain.slice(0, before.from)) && ends) return true;
  return (
    (!isCapital(before.text) &&
      !/^(?:de[rnms]|das|die|ein|eine[rnms]?|kein|keine[rnms]?|zum|zur|im|am|vom|beim|ins|ohne|mit|je|pro|bei|als|und|oder|für|unter|über|nach|vor|\p{N}+|\p{L}+(?:e|en|er|es|em))$/u.test(
        before.text,
      )) ||
    /^(?:an|aus|von|bei|namens|heißt|lautet)$/u.test(before?.text ?? "")
  );
}

const read = new WeakMap<LeakText, Name[]>();

function namesOf(text: LeakText): Name[] {
  const ready = read.get(text);
  if (ready) return ready;
  const made = capitals(text).flatMap((row): Name[] => {
    if (text.language === "de" && !isGermanName(text, row)) return [];
    const first = row[0] as LeakWord;
    const opens = begins(text, first);
    const isKind = (w: LeakWord) => kinds.has(w.folded);
    // A sentence's first word is capitalised anyway; what follows it tells whether it belongs to a name.
    const own = opens && (row.length === 1 || isCommonWord(first.text, text.language)) && !isKind(first) ? row.slice(1) : row;
    if (opens && row.length === 1) return opening(text, first);
    const telling = own.filter((w) => !isKind(w) && w.folded.length > 1);
    if (telling.length === 0) return [];
    const next = text.words[text.words.indexOf(row.at(-1) as LeakWord) + 1];
    const common = telling.length === 1 && isCommonWord(telling[0]?.text ?? "", text.language);
    return [{ parts: telling.map((w) => w.folded), kind: own.some(isKind) || (next !== undefined && kinds.has(next.folded)), common }];
  });
  read.set(text, made);
  return made;
}

/** A lone word that opens a sentence may be a name if no text of ours knows it. */
function opening(text: LeakText, word: LeakWord): Name[] {
  if (text.language === "de" || isCommonWord(word.text, text.language) || kinds.has(word.folded)) return [];
  const elsewhere = text.words.some((w) => w.folded === word.folded && w.text !== word.text);
  return elsewhere ? [] : [{ parts: [word.folded], kind: false, common: true }];
}

const is = (word: LeakWord, part: string) =>
  word.folded.startsWith(part)
    ? ENDINGS.includes(word.folded.slice(part.length))
    : part.startsWith(word.folded) && part.length > 5 && part.slice(word.folded.length) === "s";

/** Is a word written as a name where it stands? */
function isNamed(text: LeakText, word: LeakWord): boolean {
  return isCapital(word.text) && (!begins(text, word) || !isCommonWord(word.text, text.language));
}

/** May a word of the text be this one, whatever its ending? A quick look. */
const mayHold = (text: LeakText, part: string) => text.squeezed.includes(part.slice(0, -1));

function told(own: LeakText, name: Name): LeakSpan[] {
  if (!name.parts.some((part) => mayHold(own, part))) return [];
  return own.words.flatMap((word, at): LeakSpan[] => {
    if (!name.parts.some((part) => is(word, part))) return [];
    const near = own.words.slice(Math.max(0, at - name.parts.length - 1), at + name.parts.length + 2);
    const whole = name.parts.every((part) => near.some((w) => is(w, part)));
    if (name.parts.length > 1 && whole) return [word];
    const kind = name.kind && own.words.slice(Math.max(0, at - 2), at + 3).some((w) => kinds.has(w.folded));
    if (name.parts.length === 1 && kind && !name.common) return [word];
    const compound = /(?:gruppen|gruppe|teamet|team|listan|liste|desk)$/.test(word.folded) && word.folded.length > 7;
    if (name.parts.length === 1 && compound) return [word];
    if (titles.has(own.words[at - 1]?.folded ?? "") && isCapital(word.text)) return [word];
    if (!isNamed(own, word)) return [];
    if (own.language === "de" && isCommonWord(word.text, "de")) return [];
    // A lone word that opened an internal sentence counts only where a name is certain.
    return name.parts.length === 1 && name.common && begins(own, word) ? [] : [word];
  });
}

/** Names of people, teams, firms and systems in `own` that stand in `internal` and in no allowed text. */
export function leakNames(own: LeakText, internal: LeakText, allowed: LeakText[]): LeakSpan[] {
  const isOpen = (part: string) => allowed.some((text) => mayHold(text, part) && text.words.some((w) => is(w, part)));
  return namesOf(internal).flatMap((name) => {
    const parts = name.parts.filter((part) => !isOpen(part));
    return parts.length === 0 ? [] : told(own, { ...name, parts }).map(({ from, to }) => ({ from, to }));
  });
}
