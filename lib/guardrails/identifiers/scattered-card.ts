import { isBusinessNumber } from "./business-number.ts";
import { cardScheme, cardWords } from "./card-scheme.ts";
import { digitsOf, luhn } from "./checksum.ts";
import type { Span } from "./span.ts";

type Group = { digits: string; from: number; to: number };

/** What may part the groups of a number: line ends with the signs of a quotation, a list or a table around them, and cells. */
const GAP = /^(?:[ \t\r\n>|*•_,;/–-]|\n[ \t>]{0,6}\d[.)][ \t]|<\/?(?:t[rdh]|tbody|br|p|div|li|span)(?:\s[^<>]{0,80})?\/?>){1,40}$/iu;
const MOST_GAP = 160;
const HINT = /(?<!\d)\d{2,12}(?![\d.])[^\p{L}\d]{0,12}(?:[\t\r\n|*•_,;/>]| {4})/u;
/** How the schemes print their numbers. */
const PRINTED = /^(?:4 4 4 4|4 6 5|4 6 4)$/;
/** A month and a year of the near past or future, as it stands on a card. */
const EXPIRY = /^(?:0[1-9]|1[0-2])[23]\d$/;
/** Articles and prices are told like this, cards hardly ever. */
const LISTED = /\d[ ,;/]*[,;/]/u;
const REACH = 60;

function groupsIn(text: string): Group[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}.])\d{2,12}(?![\p{L}\p{N}]|\.\d)/gu), (m) => ({
    digits: m[0],
    from: m.index,
    to: m.index + m[0].length,
  }));
}

const follows = (text: string, one: Group | undefined, next: Group | undefined) =>
  one !== undefined && next !== undefined && next.from - one.to <= MOST_GAP && GAP.test(text.slice(one.to, next.from));

/** Groups that nothing but layout parts, as long as possible. */
function runsOf(text: string, groups: Group[]): Group[][] {
  const runs: Group[][] = [];
  for (const group of groups) {
    const run = runs.at(-1);
    // The number of a list's row is none of the card's.
    if (run && follows(text, run.at(-1), group)) run.push(group);
    else runs.push([group]);
  }
  return runs.filter((run) => run.length > 1);
}

/** In a longer list of such numbers each is one of its own, but for the day on which a card ends. */
function standsApart(run: Group[], first: number, last: number): boolean {
  const [before, after] = [run[first - 1], run[last + 1]];
  return before?.digits.length !== 4 && (after?.digits.length !== 4 || EXPIRY.test(after.digits));
}

/** Printed as a card is, and alone; or in any groups of three and more where a word before says what it is. */
function isCard(text: string, run: Group[], first: number, last: number): boolean {
  const groups = run.slice(first, last + 1);
  const digits = digitsOf(groups.map((group) => group.digits).join(""));
  if (!cardScheme.test(digits) || !luhn(digits)) return false;
  const [from, to] = [groups[0]?.from ?? 0, groups.at(-1)?.to ?? 0];
  const before = text.slice(Math.max(0, from - REACH), from).replace(/\s+/g, " ");
  if (groups.slice(0, -1).every((group) => group.digits.length > 2) && cardWords.test(before)) return true;
  const isPrinted = PRINTED.test(groups.map((group) => group.digits.length).join(" "));
  return isPrinted && standsApart(run, first, last) && !LISTED.test(text.slice(from, to)) && !isBusinessNumber(before, before.length);
}

/** The last group of the card that begins with this one; null where none does. */
function lastOf(text: string, run: Group[], first: number): number | null {
  let best: number | null = null;
  let count = 0;
  for (let last = first; last < run.length && count <= 19; last++) {
    count += run[last]?.digits.length ?? 0;
    if (last > first && count >= 13 && count <= 19 && isCard(text, run, first, last)) best = last;
  }
  return best;
}

/** Payment card numbers whose groups stand on lines of their own or in the cells of a table, with what stands between. */
export function findScatteredCards(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return runsOf(text, groupsIn(text)).flatMap((run) => {
    const found: Span[] = [];
    for (let first = 0; first < run.length; first++) {
      const last = lastOf(text, run, first);
      if (last === null) continue;
      found.push({ kind: "CARD", from: run[first]?.from ?? 0, to: run[last]?.to ?? 0 });
      first = last;
    }
    return found;
  });
}
