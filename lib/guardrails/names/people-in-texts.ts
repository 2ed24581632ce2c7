import { nameWord } from "./name-words.ts";
import { findNamesInText } from "./names-in-text.ts";

/** The single names of the people that several texts of one ticket name, so that one told by its surroundings is found where there are none. */
export function peopleInTexts(texts: string[], language: string): Set<string> {
  const people = new Set<string>();
  for (const text of texts) {
    for (const { from, to } of findNamesInText(text, language)) {
      for (const [part] of text.slice(from, to).matchAll(/\p{Lu}[\p{L}\p{M}]{2,}(?:[-'’]\p{L}+)*/gu)) {
        const { given, surname, other } = nameWord(part);
        // "Will" alone would mask every "Will" that opens a sentence.
        if (!other && given !== 1 && surname !== 1 && /\p{Ll}/u.test(part)) people.add(part);
      }
    }
  }
  return people;
}
