import type { Block, Passage, SearchResult } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { placeOf } from "./candidates.ts";
import { allFound } from "./open-questions.ts";
import { injects } from "./sayable-block.ts";

/** A saved reply must be this likely (0 to 1) to answer before a reply begins from it. */
const likelyEnough = 0.2;

const greets: Record<string, RegExp> = {
  en: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?![\p{L}]).{0,60}[,!.]?$/iu,
  sv: /^(?:hej|hejsan|hallå|god \p{L}+|bästa)(?!\p{L}).{0,60}[,!.]?$/iu,
  de: /^(?:hallo|guten \p{L}+|moin|servus|liebe\p{L}*|sehr geehrte\p{L}*)(?!\p{L}).{0,80}[,!.]?$/iu,
};
const signsOff: Record<string, RegExp> = {
  en: /^(?:(?:kind|best|warm|many) (?:regards|wishes)|regards|sincerely|yours|cheers|best|thanks)[,.!]?(?:\s|$)/i,
  sv: /^(?:(?:med )?(?:vänliga?|varma?|bästa) hälsning\p{L}*|hälsningar|mvh)(?!\p{L})/iu,
  de: /^(?:(?:mit )?(?:freundlichen?|herzlichen?|besten?|lieben?|vielen?) grüße?n?|mfg|ihr \p{L}+-team)(?!\p{L})/iu,
};
const opens: Record<string, RegExp> = {
  en: /^(?:thank you|thanks|i am sorry|i'm sorry|we are sorry|sorry)(?!\p{L})/iu,
  sv: /^(?:tack|vad (?:tråkigt|synd|trist)|jag beklagar|vi beklagar)(?!\p{L})/iu,
  de: /^(?:vielen dank|danke|herzlichen dank|es tut (?:uns|mir) leid|wir bedauern)(?!\p{L})/iu,
};
const closes: Record<string, RegExp> = {
  en: /^(?:please |just )?(?:let (?:me|us) know|reply|write back|do not hesitate)(?!\p{L})/iu,
  sv: /^(?:hör gärna av dig|hör av dig|tveka inte|svara (?:gärna|bara))(?!\p{L})/iu,
  de: /^(?:bei weiteren fragen|melden sie sich|melde dich|antworten sie einfach|antworte einfach)(?!\p{L})/iu,
};

/** A saved reply that a reply begins from. */
export interface SavedReply {
  passages: Passage[];
  /** Its blocks without its own greeting and signature, by passage in reading order. */
  parts: { passage: Passage; block: number; paragraph: boolean }[];
  /** It thanks or regrets itself, and says itself how to go on: the reply does not do so again. */
  opens: boolean;
  closes: boolean;
}

/**
 * The saved reply that fits: one in the reply's language, of a tier that may be said, that the search holds the likeliest
 * answer. Null where none does, or where it speaks to a machine.
 */
export function savedReplyFor(search: SearchResult, language: string): SavedReply | null {
  const first = [...search.questions.map((q) => q.hits[0]), search.hits[0]]
    .filter((h) => h !== undefined)
    .filter((h) => h.passage.kind === "macro" && h.answers >= likelyEnough && mayBeSaid(h.passage, language))
    .sort((a, b) => b.answers - a.answers)[0];
  if (!first) return null;
  const passages = allFound(search)
    .filter((p) => p.article === first.passage.article)
    .sort((a, b) => placeOf(a) - placeOf(b));
  const base = baseLanguage(language);
  const parts = passages.flatMap((passage) => body(passage, base));
  if (parts.length === 0 || parts.some((p) => injects(textOf(p)))) return null;
  const [opening, last] = [parts[0], parts.at(-1)];
  return {
    passages,
    parts,
    opens: opening !== undefined && (opens[base]?.test(textOf(opening)) ?? false),
    closes: last !== undefined && (closes[base]?.test(textOf(last)) ?? false),
  };
}

function mayBeSaid(passage: Passage, language: string): boolean {
  return (passage.tier === "public" || passage.tier === "authenticated") && baseLanguage(passage.locale) === baseLanguage(language);
}

function textOf({ passage, block }: { passage: Passage; block: number }): string {
  return passage.blocks[block]?.text ?? "";
}

/** Blocks between the greeting line and the sign-off. */
function body(passage: Passage, base: string): SavedReply["parts"] {
  const end = passage.blocks.findIndex((b) => signsOff[base]?.test(b.text) ?? false);
  return passage.blocks.flatMap((block, i) => {
    if ((end >= 0 && i >= end) || (i === 0 && (greets[base]?.test(block.text) ?? false))) return [];
    return [{ passage, block: i, paragraph: newParagraph(passage.blocks[i - 1], block) }];
  });
}

/** Between two sentences of a paragraph stands one space. */
function newParagraph(before: Block | undefined, block: Block): boolean {
  return before === undefined || block.from - before.to > 1;
}
