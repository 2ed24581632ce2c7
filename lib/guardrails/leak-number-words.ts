import { fold } from "../language/normalise.ts";

// English, Swedish and German number words, folded. A word of one language never means another number in the next.
const rows: [number, string][] = [
  [2, "two twice both zwei zweimal tva tvagangen"],
  [3, "three thrice third tre tredje drei dritte dritten dreimal"],
  [4, "four fourth fyra fjarde vier vierte vierten viermal"],
  [5, "five fifth fem femte funf funfte funften"],
  [6, "six sixth sex sjatte sechs sechste sechsten"],
  [7, "seven seventh sju sjunde sieben siebte siebten"],
  [8, "eight eighth atta attonde acht achte achten"],
  [9, "nine ninth nio nionde neun neunte neunten"],
  [10, "ten tenth tio tionde zehn zehnte zehnten"],
  [11, "eleven eleventh elva elfte elften elf"],
  [12, "twelve twelfth dozen tolv tolfte zwolf zwolfte zwolften dutzend dussin"],
  [13, "thirteen tretton dreizehn"],
  [14, "fourteen fjorton vierzehn"],
  [15, "fifteen femton funfzehn"],
  [16, "sixteen sexton sechzehn"],
  [17, "seventeen sjutton siebzehn"],
  [18, "eighteen arton aderton achtzehn"],
  [19, "nineteen nitton neunzehn"],
  [20, "twenty tjugo zwanzig twentieth"],
  [30, "thirty trettio dreissig thirtieth"],
  [40, "forty fyrtio vierzig"],
  [50, "fifty femtio funfzig"],
  [60, "sixty sextio sechzig"],
  [70, "seventy sjuttio siebzig"],
  [80, "eighty attio achtzig"],
  [90, "ninety nittio neunzig"],
  [100, "hundred hundra hundert"],
  [1000, "thousand tusen tausend k"],
  [1_000_000, "million millions miljon miljoner millionen"],
];

// These count only within a larger number: alone they are articles.
const ones = new Set(["one", "a", "en", "ett", "ein", "eine", "eins", "einen", "einem", "einer"]);
const ands = new Set(["and", "och", "und"]);

const values = new Map(rows.flatMap(([value, words]) => words.split(" ").map((word): [string, number] => [word, value])));
const parts = [...values.keys(), "ett", "ein", "en", "und", "och"].filter((w) => w.length > 1).sort((a, b) => b.length - a.length);
const COMPOUND = new RegExp(`^(?:${parts.join("|")})+$`);
const PART = new RegExp(parts.join("|"), "g");

/** The number words within one written word, `null` where it is none: "tjugofem" is 20 and 5. */
function pieces(word: string): string[] | null {
  if (values.has(word) && word !== "k") return [word];
  if (word.length < 6 || !COMPOUND.test(word)) return null;
  return word.match(PART);
}

function sum(words: string[]): number {
  let total = 0;
  let current = 0;
  for (const word of words) {
    const value = values.get(word) ?? (ones.has(word) ? 1 : 0);
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else current += value;
  }
  return total + current;
}

/** May `next` follow within the same number? "twenty five", "a hundred and twenty", not "two three". */
function follows(words: string[], next: string): boolean {
  const value = values.get(next) ?? 0;
  const last = values.get(words.at(-1) ?? "") ?? 1;
  if (value >= 100) return last < value;
  return last >= 100 || (last >= 20 && value < 10);
}

/** The number that begins at a word of a text, and how many words it takes; null where none does. */
export function numberInWords(words: readonly string[], at: number): { value: number; length: number } | null {
  const first = fold(words[at] ?? "");
  const begins = ones.has(first) && ["hundred", "thousand", "hundra", "tusen", "million", "miljon"].includes(fold(words[at + 1] ?? ""));
  const found = begins ? [first] : pieces(first);
  if (!found) return null;
  const all = [...found];
  let next = at + 1;
  for (;;) {
    const and = ands.has(fold(words[next] ?? "")) && (values.get(all.at(-1) ?? "") ?? 0) >= 100;
    const more = pieces(fold(words[next + (and ? 1 : 0)] ?? ""));
    if (!more || !follows(all, more[0] ?? "")) break;
    all.push(...more);
    next += and ? 2 : 1;
  }
  return { value: sum(all), length: next - at };
}
