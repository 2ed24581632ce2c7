import { baseLanguage } from "../language/base-language.ts";
import { otherLanguage } from "../language/other-language.ts";
import { found, type GuardText, wordingLetters } from "./guard-text.ts";
import { guardView, squeezedText } from "./guard-view.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";

// What is written the same in every language: addresses, links, words with digits, short labels in quotation marks.
const FIXED = /(?<!\S)\S*(?:\d|https?:|www\.|@)\S*|["“”„«»][^"“”„«»\n]{1,40}["“”«»]/gu;
// Names, places, products and buttons.
const NAMED = /(?<![.!?:…\n]\s{0,3}|^\s{0,3})(?<!\p{L})\p{Lu}[\p{L}'’-]*/gu;
const enough = 60;
/** The language of a long text is told by its beginning. */
const enoughText = 1500;

function told(text: string, asked: string): string | null {
  const plain = text.replace(FIXED, " ");
  if ((plain.match(/\p{L}/gu)?.length ?? 0) < enough) return null;
  const spoken = otherLanguage(plain.replace(NAMED, " "), asked);
  // German writes all its nouns like names: there they count.
  return spoken ?? (otherLanguage(plain, asked) === "de" ? "de" : null);
}

/** The beginning of a text without the lines that the profile words, such as a signature with an address. */
function ownLines({ text }: GuardText, world: GuardWorld): string {
  const wording = wordingLetters(world).filter((letters) => letters !== "");
  const lines = text.slice(0, enoughText).split("\n");
  return lines.filter((line) => !wording.some((letters) => letters.includes(squeezedText(guardView(line))))).join("\n");
}

/** Is the text as a whole clearly in another language than the reply should be in? Soft; a short text tells nothing. */
export function wrongLanguage(text: GuardText, world: GuardWorld): GuardFinding[] {
  const asked = baseLanguage(world.language);
  const language = told(ownLines(text, world), asked);
  return language === null ? [] : [{ ...found(text, "language", "soft", { from: 0, to: text.text.length }, asked), text: language }];
}
