import { hasNegation } from "../language/cues.ts";
import { sentences } from "../language/sentences.ts";
import { findValues } from "../language/values.ts";
import { bare } from "./bare.ts";
import type { Draft } from "./draft.ts";
import { sharedWords } from "./shared-words.ts";

/** A cited sentence that still shares this much with one of the sent text was only polished. */
const polished = 0.8;

/**
 * How many facts of an inserted draft are others in what was sent: values that are gone, and cited sentences that are gone or
 * say something else. Other greetings and a changed tone count for nothing.
 */
export function factsChanged(draft: Pick<Draft, "text" | "sentences" | "values" | "language">, sent: string): number {
  const { language } = draft;
  const there = new Set(findValues(sent, language).map((v) => v.canonical));
  const values = draft.values.filter((v) => v.kind !== "promise" && v.kind !== "name" && !sent.includes(v.text));
  const gone = values.filter((v) => !findValues(v.text, language).some((own) => there.has(own.canonical)));
  const said = sentences(sent, language).map((s) => s.text);
  const whole = bare(sent);
  const cited = draft.sentences.filter((s) => s.citations.length > 0).map((s) => draft.text.slice(s.from, s.to));
  const changed = cited.filter((own) => !whole.includes(bare(own)) && !said.some((s) => onlyPolished(own, s, language)));
  return gone.length + changed.length;
}

function onlyPolished(own: string, sent: string, language: string): boolean {
  if (sharedWords(own, sent).ofLonger < polished || hasNegation(own, language) !== hasNegation(sent, language)) return false;
  const values = (text: string) =>
    findValues(text, language)
      .map((v) => v.canonical)
      .sort()
      .join(" ");
  return values(own) === values(sent);
}
