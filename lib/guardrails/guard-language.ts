import { baseLanguage } from "../language/base-language.ts";
import { otherLanguage } from "../language/other-language.ts";
import { found, type GuardText, wordingLetters } from "./guard-text.ts";
import { guardView, squeezedText } from "./guard-view.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";

// What is written the same in every language: addresses, links, words with digits, short labels in quotation marks.
const FIXED = /(?<!\S)\S*(?:\d|https?:|www\.|@)\S*|["“”„«»][^"“”„«»\n]{1,40}["“”«»]/gu;
// Names, places, products and buttons. The capital first: without it nothing before it need be looked at.
const NAMED = /(?=\p{Lu})(?<!\p{L})(?<![.!?:…\n]\s{0,3}|^\s{0,3})\p{Lu}[\p{L}'’-]*/gu;
/** As many letters as tell something. */
const ENOUGH = /^(?:\P{L}*\p{L}){60}/u;
/** The language of a long text is told by its beginning. */
const enoughText = 1500;

function told(text: string, asked: string): string | null {
  const plain = text.replace(FIXED, " ");
  if (!ENOUGH.test(plain)) return null;
  const spoken = otherLanguage(plain.replace(NAMED, " "), asked);
  // German writes all its nouns like names: there they count.
  return spoken ?? (asked !== "de" && otherLanguage(plain, asked) === "de" ? "de" : null);
}

/** The beginning of a text without the lines that the profile words, such as a signature with an address. */
function ownLines({ text, view, squeezed }: GuardText, world: GuardWorld): string {
  const wording = wordingLetters(world).filter((letters) => letters !== "");
  const lines: string[] = [];
  let letter = 0;
  for (let from = 0; from <= Math.min(text.length, enoughText); ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, Math.min(to, enoughText));
    const first = letter;
    while (letter < view.codes.length && (view.from[letter] as number) < to) letter++;
    const letters = to <= enoughText ? squeezed.slice(first, letter) : squeezedText(guardView(line));
    if (!wording.some((own) => own.includes(letters))) lines.push(line);
    from = to + 1;
  }
  return lines.join("\n");
}

/** Is the text as a whole clearly in another language than the reply should be in? Soft; a short text tells nothing. */
export function wrongLanguage(text: GuardText, world: GuardWorld): GuardFinding[] {
  const asked = baseLanguage(world.language);
  const language = told(ownLines(text, world), asked);
  return language === null ? [] : [{ ...found(text, "language", "soft", { from: 0, to: text.text.length }, asked), text: language }];
}
