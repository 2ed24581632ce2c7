import { isStopWord } from "../../language/stop-words.ts";
import type { Span } from "../identifiers/span.ts";

import { followedAsPerson, introduced } from "./name-cues.ts";
import { nameLikeness } from "./name-likeness.ts";
import { capitalRuns, type RunWord, runWords } from "./name-runs.ts";

// Behind one of these the words before it name a place or a company.
const NO_PERSON =
  /^(?:ab|as|asa|oy|oyj|aps|inc|ltd|llc|llp|plc|gmbh|ag|kg|bv|corp|co|group|holdings?|solutions|systems|services|technologies|software|partners|associates|industries|enterprises|consulting|media|labs|bank|insurance|foundation|institute|university|college|school|hospital|hotel|street|road|avenue|lane|drive|court|place|square|boulevard|station|airport|park|gardens|bridge|castle|club|county|city|town|village|valley|hills?|lake|river|beach|bay|island|mall|plaza|tower|building|house|hall|library|theat(?:er|re)|museum|restaurant|cafe|bar|st|rd|ave|academy|pizzeria|pizza|palace|pier|way|hill|stadium|marina|festival|bureau|network|prize|award|cup|holiday|team|desk|store|shop|edition|series)$/iu;

/** Log odds (see nameLikeness) that words in no list are a name. */
const least = {
  ordinary: -3,
  pair: 2.5,
  introducedPair: 0.5,
  namedPair: -5,
  beside: 0,
  single: 1.5,
  initials: -1,
  afterCue: -2,
  stranger: -4,
  notOdd: -1.5,
  german: 3,
};

const isStart = (text: string, from: number) => /(?:^|[.!?:;•*>|"“”„«(\n]\s*)$/u.test(text.slice(Math.max(0, from - 4), from));

/** A word of the language, not of names. */
function isOrdinary({ text, given, surname }: RunWord, language: string): boolean {
  if (given === 2) return false;
  if ([language, "en", "sv", "de"].some((one) => isStopWord(text, one))) return true;
  return given + surname === 0 && nameLikeness(text) < least.ordinary;
}

const isUnlisted = (word: RunWord) => word.given + word.surname === 0 && !word.other && !word.initial && !word.particle;

const isShouted = ({ text }: RunWord) => !/\p{Ll}/u.test(text);

const isSaidOfPeople = (cue: ReturnType<typeof introduced>) => cue === "name" || cue === "title" || cue === "personal";

interface Part {
  words: RunWord[];
  /** A word that names no person stands directly before or behind. */
  blocked: boolean;
}

/** Cuts a run at words that name something else. */
function partsOf(text: string, run: RunWord[], language: string): Part[] {
  const parts: Part[] = [];
  let words: RunWord[] = [];
  let blocked = false;
  for (const [i, word] of run.entries()) {
    const beside = (run[i - 1]?.given ?? 0) === 2 && word.surname > 0;
    const within = word.particle && words.length > 0;
    const opens = words.length === 0 && (i > 0 || isStart(text, word.from)) && isOrdinary(word, language);
    const elsewhere =
      word.other && !beside && !within && word.given < 2 && !(word.given > 0 && isSaidOfPeople(introduced(text, word.from)));
    if (!elsewhere && !opens) {
      words.push(word);
      continue;
    }
    if (words.length > 0) parts.push({ words, blocked: blocked || NO_PERSON.test(word.text) });
    words = [];
    // Greetings and words of grammar may stand before a name, brands may not.
    blocked = !isOrdinary(word, language) && !word.particle && introduced(text, word.to + 1) === null;
  }
  if (words.length > 0) parts.push({ words, blocked });
  return parts;
}

function trimmed(words: RunWord[]): RunWord[] {
  const from = words.findIndex((word) => !word.particle || word.given === 2);
  const left = from < 0 ? [] : words.slice(from);
  while (left.length > 1 && (left.at(-1)?.particle || left.at(-1)?.initial) && (left.at(-1)?.given ?? 0) < 2) left.pop();
  return left;
}

/** "Suppose Tricia": a sentence's first word, no name by its build, before a given name. */
function withoutOpening(text: string, words: RunWord[]): RunWord[] {
  const [first, second] = words;
  const opens =
    first &&
    second?.given === 2 &&
    isUnlisted(first) &&
    isStart(text, first.from) &&
    introduced(text, first.from) === null &&
    nameLikeness(first.text) < 0;
  return opens ? words.slice(1) : words;
}

/** Tells whether several capitalised words in a row are a person. */
function isFullName(text: string, words: RunWord[], language: string): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  const cue = introduced(text, first.from, last.to);
  if (NO_PERSON.test(last.text) && cue !== "name" && cue !== "title") return false;
  const loud = words.every(isShouted);
  if (words.some((word) => word.given === 2 && (loud || !isShouted(word)))) return true;
  const ordinary = words.some((word) => isUnlisted(word) && (isOrdinary(word, language) || isShouted(word)));
  const likely = words.filter(isUnlisted).reduce((sum, word) => sum + nameLikeness(word.text), 0);
  if (cue === "name" || cue === "title" || cue === "closing")
    return !ordinary || likely > (cue === "name" ? least.namedPair : least.beside);
  // "Mark Wood" may be a name where one is expected.
  if (first.given > 0 && last.surname > 0) return last.surname === 2 || cue !== null || followedAsPerson(text, last.to);
  if (ordinary || (language === "de" && likely < least.german)) return false;
  if (first.given > 0) return likely > least.single;
  if (last.surname === 2) return likely > least.notOdd;
  const said = cue === "personal" || followedAsPerson(text, last.to);
  if (last.surname === 1 && isUnlisted(first)) return likely > (said ? 0 : least.single);
  const initials = words.slice(1).some((word) => word.initial);
  return words.some(isUnlisted) && likely > (initials ? least.initials : said ? least.introducedPair : least.pair);
}

/** Tells whether one capitalised word is a person. */
function isSingleName(text: string, word: RunWord, language: string): boolean {
  if (word.initial || word.text.length < 2) return false;
  const shouted = isShouted(word);
  const cue = introduced(text, word.from, word.to);
  if (word.given === 2) return !shouted || (cue !== null && cue !== "weak");
  if (cue === "title" && !shouted && !word.other && !isStopWord(word.text, language)) return true;
  if (shouted || isOrdinary(word, language)) return false;
  const said = cue === "personal" || followedAsPerson(text, word.to - word.ending);
  const likely = word.surname > 0 || word.given > 0 || nameLikeness(word.text) > least.notOdd;
  if (cue === "name" || cue === "title") return word.given > 0 || (!word.other && (likely || nameLikeness(word.text) > least.stranger));
  if (cue === "closing") return !word.other && likely;
  const start = isStart(text, word.from);
  if (word.surname === 2) return cue === "weak" || said || (!start && language !== "de");
  if (word.given === 1) return said && !start;
  return isUnlisted(word) && said && nameLikeness(word.text) > (start ? least.single : language === "de" ? 0 : least.afterCue);
}

/** Names in small letters: only a listed given name beside a listed surname or another given name, or behind "my name is". */
function smallNames(text: string, words: RunWord[], language: string): Span[] {
  const isSmall = (word: RunWord | undefined): word is RunWord => word !== undefined && !word.capital && !word.other;
  return words.flatMap((word, i): Span[] => {
    if (!isSmall(word)) return [];
    // An initial may stand between.
    const second = /^[b-df-hj-np-tv-z]$/.test(words[i + 1]?.text ?? "") ? words[i + 2] : words[i + 1];
    const beside = isSmall(second) && /^ (?:\p{L}\.? )?$/u.test(text.slice(word.to, second.from)) ? second : null;
    const full = beside !== null && beside.surname > 0 && !isOrdinary(beside, language);
    if (word.given === 2 && word.ending === 0 && full) return [{ kind: "NAME", from: word.from, to: beside.to - beside.ending }];
    const listed = [words[i - 1], words[i + 1]].some(
      (near) =>
        near?.given === 2 &&
        /^(?:, ?| and | och | und | og )$/u.test(text.slice(Math.min(near.to, word.to), Math.max(near.from, word.from))),
    );
    if (word.given === 2 && listed) return [{ kind: "NAME", from: word.from, to: word.to - word.ending }];
    if (word.given + word.surname < 2 || isOrdinary(word, language) || introduced(text, word.from) !== "name") return [];
    return [{ kind: "NAME", from: word.from, to: full ? beside.to - beside.ending : word.to - word.ending }];
  });
}

interface Candidate {
  words: RunWord[];
  from: number;
  to: number;
  person: boolean;
}

/** "Marrero and Murphy": one that may be a name beside one that is. */
function joinBeside(text: string, all: Candidate[], language: string): void {
  for (const [i, found] of all.entries()) {
    const [word] = found.words;
    if (found.person || !word || found.words.length > 1 || word.other || isOrdinary(word, language) || word.initial) continue;
    const joined = [all[i - 1], all[i + 1]].some(
      (near) =>
        near?.person &&
        /^(?:, ?| and | och | und | og | & )$/u.test(text.slice(Math.min(near.to, found.to), Math.max(near.from, found.from))),
    );
    if (joined) found.person = word.given + word.surname > 0 || nameLikeness(word.text) > least.beside;
  }
}

function candidatesIn(text: string, words: RunWord[], language: string): Candidate[] {
  const parts = capitalRuns(text, words).flatMap((run) => partsOf(text, run, language));
  return parts.flatMap(({ words: part, blocked }): Candidate[] => {
    const name = withoutOpening(text, trimmed(part));
    const [first] = name;
    const last = name.at(-1);
    if (!first || !last || name.length > 5) return [];
    // A house number behind it makes it a street.
    const street = /^,? \d{1,4}(?![\d:.-])/.test(text.slice(last.to, last.to + 7)) && introduced(text, first.from) !== "name";
    const person = !blocked && !street && (name.length > 1 ? isFullName(text, name, language) : isSingleName(text, first, language));
    return [{ words: name, from: first.from, to: last.to - last.ending, person }];
  });
}

/** Names of people in free text, told by lists of common names, by how names are built, and by the words around them; a guess that needs asking for. `people` are names (see peopleInTexts) that count wherever they stand with a capital letter. */
export function findNamesInText(text: string, language: string, people: ReadonlySet<string> = new Set()): Span[] {
  const words = runWords(text);
  const all = candidatesIn(text, words, language);
  joinBeside(text, all, language);
  const found = all.filter((candidate) => candidate.person).map(({ from, to }) => ({ kind: "NAME", from, to }));
  const again = words
    .filter((word) => word.capital && people.has(word.text.slice(0, word.text.length - word.ending)))
    .map((word) => ({ kind: "NAME", from: word.from, to: word.to - word.ending }));
  return [...found, ...smallNames(text, words, language), ...again];
}
