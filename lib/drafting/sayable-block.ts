import { findInjection } from "../guardrails/injection.ts";
import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { remembered } from "../language/remembered.ts";
import { blockText } from "./block-text.ts";

/** Openings and closings of saved replies: the reply has its own. */
const framing: Record<string, RegExp> = {
  en: /^(?:hi|hello|dear|hey)\b.{0,40}[,!]?$|^(?:thank you|thanks)\b|^(?:kind|best|warm) (?:regards|wishes)|^(?:i|we) hope\b|^(?:let (?:me|us) know|please (?:let|do not hesitate)|just (?:reply|write))\b|\bsorry\b/i,
  sv: /^(?:hej|hejsan)(?!\p{L}).{0,40}[,!]?$|^tack\b|^(?:vänliga|varma|bästa) hälsningar|^(?:jag|vi) hoppas\b|^(?:hör (?:gärna )?av dig om|tveka inte|svara (?:gärna|bara) på)(?!\p{L})|^vad (?:tråkigt|synd|trist)/iu,
  de: /^(?:hallo|guten tag|sehr geehrte|liebe\p{L}*)(?!\p{L}).{0,40}[,!]?$|^(?:vielen )?dank|^(?:mit )?freundliche\p{L}* grüße|^(?:ich|wir) hoffe/iu,
};

/** Text that speaks to a machine or holds an unfilled placeholder is never said, whatever article it stands in. */
const notForPeople =
  /\{\{|\}\}|\[\[|<%|\$\{|\b(?:ignore|disregard|forget)\b.{0,30}\b(?:instructions?|rules?|prompts?)\b|\b(?:system prompt|ai assistants?|language model|chatbot|automated assistants?|ai (?:tools?|models?|agents?|systems?))\b|\bignorera\b.{0,30}\b(?:instruktion|regler)|\bignorier\p{L}*\b.{0,30}\banweisung/iu;

/** Does a text give orders to a machine? */
export const injects = remembered((text) => findInjection(text).length > 0);

const notSayable = remembered((text) => notForPeople.test(text) || injects(text));

/** May this block of a passage that may be said stand in a reply? */
export function sayableBlock(passage: Passage, index: number): boolean {
  const text = blockText(passage, index);
  if (text === "" || passage.tier === "internal" || passage.tier === "never" || notSayable(text)) return false;
  return passage.kind === "article" || !(framing[baseLanguage(passage.locale)]?.test(text) ?? false);
}
