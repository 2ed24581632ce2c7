import { findValues } from "../language/values.ts";
import { bare } from "./bare.ts";
import type { Option } from "./choices.ts";
import type { Choice, Draft, Source } from "./draft.ts";
import { markerLength } from "./list-marker.ts";
import type { CitedSentence } from "./parse.ts";

/**
 * A text that says another option of a choice: a quotation gives way to the other source's whole sentence, any other
 * sentence keeps its words and takes the other value. The sentence rests on the other source then.
 */
export function sayOption<S extends CitedSentence>(
  { text, sentences, sources, language }: Pick<Draft, "text" | "sources" | "language"> & { sentences: S[] },
  choice: Pick<Choice, "from" | "to" | "options">,
  option: Option,
): { text: string; sentences: S[]; shift: number } {
  const now = choice.options[0];
  const before = text.slice(choice.from, choice.to);
  const after = now ? reworded(before, now, option, language) : before;
  const shift = after.length - before.length;
  const quote = sources.find((s) => s.number === option.source)?.passage.blocks[option.block]?.text ?? option.quote;
  const moved = sentences.map((s) => {
    if (s.from >= choice.to) return { ...s, from: s.from + shift, to: s.to + shift };
    if (s.from !== choice.from) return s;
    const others = s.citations.filter((c) => c.source !== now?.source || c.block !== now.block);
    return { ...s, to: s.to + shift, citations: [{ source: option.source, block: option.block, quote }, ...others] };
  });
  return { text: text.slice(0, choice.from) + after + text.slice(choice.to), sentences: moved, shift };
}

/** Is the sentence, word for word, what the source says? */
export function isQuotation(sentence: string, option: Pick<Option, "quote">): boolean {
  return bare(sentence) === bare(option.quote);
}

function reworded(sentence: string, now: Option, option: Option, language: string): string {
  const marker = sentence.slice(0, markerLength(sentence));
  if (isQuotation(sentence, now)) return marker + option.quote;
  const [old] = findValues(now.value, language);
  const own = findValues(sentence, language).find((v) => v.text === now.value || v.canonical === old?.canonical);
  return own ? sentence.slice(0, own.from) + option.value + sentence.slice(own.to) : marker + option.quote;
}

/** The footnotes that are cited by these sentences. */
export function citedBy(sources: Source[], sentences: CitedSentence[]): Source[] {
  const cited = new Set(sentences.flatMap((s) => s.citations.map((c) => c.source)));
  return sources.map((s) => ({ ...s, used: cited.has(s.number) }));
}
