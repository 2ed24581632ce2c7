import { baseLanguage } from "../language/base-language.ts";
import { leansTo, otherLanguage } from "../language/other-language.ts";
import { sentences as sentencesOf } from "../language/sentences.ts";
import type { Sentence } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import type { Loose } from "./loose-finding.ts";

type Span = { from: number; to: number; foreign: string | null; letters: number };

// What is written the same in every language: addresses, links, numbers with letters, and short labels in quotes.
const FIXED = /\S*(?:https?:|www\.|@)\S*|\S*\d\S*|["“”„«»'‘’][^"“”„«»\n]{1,36}["“”«»'‘’]/gu;
/** Names, places, products and buttons: capitalised words, and what joins them ("Log out everywhere" only begins with one). */
const NAMED =
  /(?<![.!?:…\n]\s*|^\s*)(?<!\p{L})\p{Lu}[\p{L}'’-]*(?:\s+(?:of|the|de|la|del|van|von|der|da|do|di|du|og|och|und|and|&)\s+(?=\p{Lu}))?/gu;

/** The text without what says nothing about its language. */
const spoken = (text: string) => text.replace(FIXED, " ").replace(NAMED, " ");

/** The language that a text is clearly in instead of `asked`. German writes all its nouns like names: there they count. */
function foreignOf(text: string, asked: string): string | null {
  const told = otherLanguage(spoken(text), asked);
  if (told !== null) return told;
  return otherLanguage(text.replace(FIXED, " "), asked) === "de" ? "de" : null;
}

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Each sentence, as the reader sees it, of what the profile did not write. */
function spans(text: string, sentences: Sentence[], asked: string): Span[] {
  const own = sentences.filter((s) => s.class !== "profile");
  return own.flatMap(({ from, to }) =>
    sentencesOf(text.slice(from, to), asked).map((s): Span => {
      return { from: from + s.from, to: from + s.to, foreign: foreignOf(s.text, asked), letters: lettersOf(spoken(s.text)) };
    }),
  );
}

function wholeReply(text: string, all: Span[], asked: string, given: Evidence): Loose | null {
  const foreign = foreignOf(all.map((s) => text.slice(s.from, s.to)).join("\n"), asked);
  if (foreign === null) return null;
  const sum = (some: Span[]) => some.reduce((n, s) => n + s.letters, 0);
  // Sentences in the language asked for beside foreign ones make it a mixed reply, unless they are few.
  const right = all.filter((s) => s.foreign === null && leansTo(spoken(text.slice(s.from, s.to)), asked, foreign));
  if (sum(right) * 4 > sum(all)) return null;
  return { kind: "language", text: foreign, against: given.language, blocks: false, answerable: true, from: all[0]?.from ?? 0 };
}

/**
 * Where a reply is not in the language asked for: `language` for all of it (`text` is the language found), `mixed-languages`
 * for each sentence of it (`text` is the sentence), a quotation from the knowledge included. Both are shown and stop nothing,
 * since detection may err.
 */
export function languageFindings(text: string, sentences: Sentence[], given: Evidence): Loose[] {
  const asked = baseLanguage(given.language);
  const all = spans(text, sentences, asked);
  if (all.length === 0) return [];
  const whole = wholeReply(text, all, asked, given);
  if (whole) return [whole];
  return all
    .filter((s) => s.foreign !== null)
    .map((s) => ({
      kind: "mixed-languages",
      text: text.slice(s.from, s.to),
      against: null,
      blocks: false,
      answerable: true,
      from: s.from,
    }));
}
