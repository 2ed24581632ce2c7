import { cardScheme, cardWords } from "./card-scheme.ts";
import { digitsOf, luhn } from "./checksum.ts";
import { findScatteredCards } from "./scattered-card.ts";
import { cueBefore, type Span } from "./span.ts";

// A label may run into the number, and what follows it too; "²" is a footnote's.
const RUN =
  /(?:(?<![\p{L}\p{N}_])|(?<=(?:card|kort|karte|nummer|number|nr|no|visa|mastercard)))\d{2,19}(?:(?:[ .-]|\s?[-–·]\s?| {2,3})\d{1,19})*(?![\p{Nd}_]|(?!cv[cv]|exp)\p{L})/giu;
// As many digits as the shortest has.
const HINT = /\d(?:[\s.\-–·]{0,3}\d){11}/u;

const FOURS = /^\d{4}([ -])(?:\d{4}\1){2}\d{4}(?:\1\d{1,3})?$/;

// Dots and spaces in one number are a table's amounts or dates.
const MIXED = /\.\d+ .*\.|\d \d+\.\d/;

/** Groups of three digits and more, but for the last; one kind of gap. */
function isGroupedLikeOne(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  return groups.slice(0, -1).every((group) => group.length > 2) && !(written.includes(".") && /[ -]/.test(written));
}

type Group = { from: number; to: number };

function groupsOf(run: string, at: number): Group[] {
  return Array.from(run.matchAll(/\d+/g), (m) => ({ from: at + m.index, to: at + m.index + m[0].length }));
}

function isCard(text: string, from: number, to: number): boolean {
  const written = text.slice(from, to);
  const digits = digitsOf(written);
  if (digits.length < 12 || digits.length > 19 || /^0+$/.test(digits) || !luhn(digits)) return false;
  const cued = cueBefore(text, from, cardWords, 30);
  if (digits.length === 12 || !isGroupedLikeOne(written)) return cued && !MIXED.test(written);
  return cardScheme.test(digits) || FOURS.test(written) || cued;
}

/** The longest card number that starts with this group. */
function cardFrom(text: string, groups: Group[], start: number): number | null {
  let best: number | null = null;
  let digits = 0;
  const first = groups[start];
  if (!first || first.to - first.from < 2) return null;
  for (let end = start; end < groups.length && digits <= 19; end++) {
    const group = groups[end];
    if (!group) break;
    digits += group.to - group.from;
    if (digits >= 12 && isCard(text, first.from, group.to)) best = end;
    if (group.to - group.from < 2) break;
  }
  return best;
}

/** Payment card numbers of 12 to 19 digits, in one piece or in groups, on one line or several; an expiry date beside one stays. */
export function findCards(text: string): Span[] {
  return [...cardsInLine(text), ...findScatteredCards(text)];
}

function cardsInLine(text: string): Span[] {
  if (!HINT.test(text)) return [];
  const found: Span[] = [];
  for (const run of text.matchAll(RUN)) {
    if (run[0].length < 12) continue;
    const groups = groupsOf(run[0], run.index);
    for (let i = 0; i < groups.length; i++) {
      const end = cardFrom(text, groups, i);
      if (end === null) continue;
      found.push({ kind: "CARD", from: groups[i]?.from ?? 0, to: groups[end]?.to ?? 0 });
      i = end;
    }
  }
  return found;
}
