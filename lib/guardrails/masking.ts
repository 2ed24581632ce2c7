import * as z from "zod/mini";
import { fold } from "../language/normalise.ts";
import type { Span } from "./identifiers/span.ts";
import { findPattern, kindOf, OwnPattern } from "./own-patterns.ts";
import { neverRestored, placeholderKinds } from "./placeholder-kinds.ts";

/** A value or a pattern that somebody decided about. */
export const Remembered = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(200)),
  how: z.enum(["exact", "pattern"]),
  /** What an added value is, a built-in kind or a word of the lead's; "" for an exception. */
  kind: z._default(z.string().check(z.maxLength(40)), ""),
});
export type Remembered = z.infer<typeof Remembered>;

/** How a team masks beyond what is built in: own kinds, what is not personal, what was missed, and names in free text. */
export const Masking = z.object({
  patterns: z._default(z.array(OwnPattern).check(z.maxLength(50)), []),
  exceptions: z._default(z.array(Remembered).check(z.maxLength(500)), []),
  additions: z._default(z.array(Remembered).check(z.maxLength(500)), []),
  names: z._default(z.boolean(), false),
});
export type Masking = z.infer<typeof Masking>;

/** Nothing beyond what is built in. */
export const plainMasking: Masking = { patterns: [], exceptions: [], additions: [], names: false };

// A pattern may free a company's own phone numbers, but no secret: that takes the exact one.
const exactOnly: ReadonlySet<string> = new Set(["SECRET"]);

const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{N}@]/gu, "");
const isWordLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Every place of a value, in any case and with other spaces, never within a longer word. */
function findExact(text: string, value: string): { from: number; to: number }[] {
  const parts = value
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`)));
  if (parts.join("") === "") return [];
  return Array.from(text.matchAll(new RegExp(parts.join("\\s{1,3}"), "giu")), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  })).filter(
    ({ from, to }) =>
      !(isWordLetter(text[from - 1]) && isWordLetter(text[from])) && !(isWordLetter(text[to - 1]) && isWordLetter(text[to])),
  );
}

function find(text: string, { how, text: wanted }: Remembered): { from: number; to: number }[] {
  return how === "exact" ? findExact(text, wanted) : findPattern(text, wanted);
}

/** An added value's kind: a built-in one, or the lead's own word for it. */
function addedKind({ kind }: Remembered): string {
  return (placeholderKinds as readonly string[]).includes(kind) ? kind : kindOf(kind);
}

/** The kinds beyond the built-in ones that a team's masking may give out. */
export function ownKinds({ patterns, additions }: Masking): string[] {
  return [...new Set([...patterns.map((own) => kindOf(own.name)), ...additions.map(addedKind)])];
}

/** What a team added: its own patterns and the values it remembered as missed. */
export function findOwn(text: string, { patterns, additions }: Masking): Span[] {
  return [
    ...additions.flatMap((added) => find(text, added).map((span) => ({ kind: addedKind(added), ...span }))),
    ...patterns.flatMap((own) => findPattern(text, own.pattern).map((span) => ({ kind: kindOf(own.name), ...span }))),
  ];
}

/** Tells whether a team said that a found value is not personal; a card, an account or a national id always is. */
export function isException(kind: string, value: string, exceptions: readonly Remembered[]): boolean {
  if (exceptions.length === 0 || neverRestored.has(kind)) return false;
  const plain = squeezed(value);
  return exceptions.some(({ how, text }) => {
    if (how === "exact") return squeezed(text) === plain;
    return !exactOnly.has(kind) && findPattern(value, text).some(({ from, to }) => from === 0 && to === value.length);
  });
}
