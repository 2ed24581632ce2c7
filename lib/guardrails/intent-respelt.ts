import { fold } from "../language/normalise.ts";
import { words } from "../language/words.ts";
import { weightyWords } from "./intent-respelt-words.ts";

/** Shorter words are too often another word with a slip. */
const shortest = 4;
/** Where one letter too many, too few or another may be forgiven, and where two. */
const oneSlip = 6;
const twoSlips = 10;
const mostKnown = 5000;
/** What stands further down is read as it is spelt: a flood of rubbish words must not take seconds. */
export const mostRespelt = 2000;

interface Meant {
  written: string;
  folded: string;
  sound: string;
  letters: number;
}

interface Table {
  /** The words that are meant, by their first letter. */
  meant: Map<string, Meant[]>;
  slips: ReadonlyMap<string, string>;
  real: ReadonlySet<string>;
  realBegins: readonly string[];
  known: Map<string, string | null>;
}

const tables = new Map<string, Table>();

/** A word as it sounds in haste: a run of vowels is one, a doubled letter is single. */
function soundOf(folded: string): string {
  return folded
    .replace(/ph/g, "f")
    .replace(/ck/g, "k")
    .replace(/(.)\1+/gu, "$1")
    .replace(/[aeiouy]+/g, "a");
}

/** Which letters a word has, one bit each: two words of few slips differ in few. */
function lettersOf(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) - 97);
  return bits;
}

function howMany(bits: number): number {
  let left = bits;
  let found = 0;
  for (; left !== 0; found++) left &= left - 1;
  return found;
}

function tableOf(language: string): Table | null {
  const known = tables.get(language);
  if (known) return known;
  const lists = weightyWords[language];
  if (!lists) return null;
  const meant = new Map<string, Meant[]>();
  for (const written of lists.meant.split(" ")) {
    const folded = fold(written);
    const first = folded.charAt(0);
    meant.set(first, [...(meant.get(first) ?? []), { written, folded, sound: soundOf(folded), letters: lettersOf(folded) }]);
  }
  const real = lists.real.split(" ").map(fold);
  const table: Table = {
    meant,
    slips: new Map(lists.slips.split(" ").map((pair) => [fold(pair.slice(0, pair.indexOf(":"))), pair.slice(pair.indexOf(":") + 1)])),
    real: new Set(real.filter((word) => !word.endsWith("~"))),
    realBegins: real.flatMap((word) => (word.endsWith("~") ? [word.slice(0, -1)] : [])),
    known: new Map(),
  };
  tables.set(language, table);
  return table;
}

/** How many slips part two words, two neighbours that changed places being one; more than `most` is told as one more. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

/** Two letters of a short word changed places, or one stands twice. */
function isTwist(word: string, meant: string): boolean {
  const letters = (of: string) => [...of].sort().join("");
  if (word.length === meant.length) return letters(word) === letters(meant) && slips(word, meant, 1) === 1;
  return word.length === meant.length + 1 && word.replace(/(.)\1/u, "$1") === meant;
}

function isMeant(word: string, sound: string, letters: number, meant: Meant): boolean {
  const { folded } = meant;
  if (sound === meant.sound && word.length > shortest) return true;
  if (Math.min(word.length, folded.length) < oneSlip) return isTwist(word, folded);
  const most = folded.length >= twoSlips ? 2 : 1;
  return howMany(letters ^ meant.letters) <= 2 * most && slips(word, folded, most) <= most;
}

function find(folded: string, table: Table): string | null {
  const slip = table.slips.get(folded);
  if (slip) return slip;
  const candidates = table.meant.get(folded.charAt(0)) ?? [];
  if (candidates.some((one) => one.folded === folded) || table.real.has(folded)) return null;
  if (table.realBegins.some((begin) => folded.startsWith(begin))) return null;
  const sound = soundOf(folded);
  const letters = lettersOf(folded);
  return candidates.find((one) => isMeant(folded, sound, letters, one))?.written ?? null;
}

/** The weighty word that a misspelt one is meant to be, in a base language; null where it is spelt right, is another word or is none of them. */
export function respeltWord(folded: string, language: string): string | null {
  if (folded.length < shortest || folded.length > 30 || !/^[a-z]+$/.test(folded)) return null;
  const table = tableOf(language);
  if (!table) return null;
  const known = table.known.get(folded);
  if (known !== undefined) return known;
  const found = find(folded, table);
  if (table.known.size >= mostKnown) table.known.clear();
  table.known.set(folded, found);
  return found;
}

/** A text in which misspelt words of fraud, law, health and money are spelt right, so that the weights and signs know them; of a long text its first words. */
export function respelt(text: string, language: string): string {
  let made = "";
  let from = 0;
  for (const word of words(text).slice(0, mostRespelt)) {
    const right = respeltWord(fold(word.text), language);
    if (right === null) continue;
    made += text.slice(from, word.from) + right;
    from = word.to;
  }
  return from === 0 ? text : made + text.slice(from);
}
