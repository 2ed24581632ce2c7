import { continues } from "../knowledge/continues.ts";
import { baseLanguage } from "../language/base-language.ts";
import { hasCondition, hasNegation, hasPromise } from "../language/cues.ts";
import { terms } from "../language/terms.ts";
import { findValues } from "../language/values.ts";
import { bare } from "./bare.ts";
import { blockText } from "./block-text.ts";
import { asksCustomer, isCourtesy } from "./courtesy.ts";
import type { Citation, SentenceClass } from "./draft.ts";
import type { Evidence, Verdict, Witness } from "./evidence.ts";
import { withoutMarker } from "./list-marker.ts";
import { locate } from "./provenance.ts";
import { findVerbatim, isVerbatim } from "./verbatim.ts";

/**
 * A sentence's class and why, as a code:
 *
 * | class        | because                                                                                        |
 * |--------------|------------------------------------------------------------------------------------------------|
 * | quoted       | null                                                                                           |
 * | supported    | null                                                                                           |
 * | cited        | `meaning-not-checked`, `partly-supported`, `condition-left-out`, `exception-left-out`, `other-language` |
 * | conversation | `in-conversation`, `from-agent`                                                                |
 * | courtesy     | null, `asks-customer`                                                                          |
 * | unsupported  | `no-source`, `number-not-found`, `link-not-found`, `negation-differs`, `nothing-in-common`, `verifier-disagrees` |
 */
export interface Classed {
  class: SentenceClass;
  because: string | null;
  citations: Citation[];
}

/** A content word's share of a sentence that one message must hold before the sentence counts as the customer's. */
const mostlySaid = 0.8;

/** Classes one sentence by what carries it. `draft` is the whole text, to see whether an exception was left out. */
export function classify(sentence: string, citations: Citation[], draft: string, given: Evidence, verdict: Verdict | null): Classed {
  const text = withoutMarker(sentence);
  if (isOfProfile(text, given)) return { class: "profile", because: null, citations: [] };
  // An article may open its steps with the very words of our own lead-in; that makes it no source of them.
  if (citations.length === 0 && isCourtesy(text, given)) return { class: "courtesy", because: null, citations: [] };
  const own = verbatimCitations(text, citations, given);
  if (own) return quoted(own, draft, given);
  if (citations.length > 0) return { ...rests(text, citations, given, verdict), citations };
  if (asksCustomer(text, given)) return { class: "courtesy", because: "asks-customer", citations: [] };
  const because = saidBy(text, given);
  if (because) return { class: "conversation", because, citations: [] };
  return { class: "unsupported", because: missingValue(text, [], given) ?? "no-source", citations: [] };
}

function isOfProfile(text: string, given: Evidence): boolean {
  const said = bare(text);
  return (
    said !== "" &&
    given.profileLines.some(
      (line) => bare(line) === said || line.split(/(?<=[.!?,])\s+/).some((part) => bare(part) === said && said.length > 3),
    )
  );
}

/** The citations under which the sentence stands word for word; looks through all sources where the cited ones don't hold it. */
function verbatimCitations(text: string, citations: Citation[], given: Evidence): Citation[] | null {
  for (const { number, passage } of given.sources) {
    const blocks = citations.filter((c) => c.source === number).map((c) => c.block);
    if (blocks.length > 0 && isVerbatim(text, passage, blocks)) {
      const one = blocks.find((b) => isVerbatim(text, passage, [b]));
      return citations.filter((c) => c.source === number && (one === undefined || c.block === one));
    }
  }
  const found = findVerbatim(text, given.sources);
  return found ? [found] : null;
}

/** Word for word, but misleading while the sentence that limits it in the source is missing from the whole reply. */
function quoted(citations: Citation[], draft: string, given: Evidence): Classed {
  const last = citations.at(-1);
  const passage = given.sources.find((s) => s.number === last?.source)?.passage;
  const next = passage && last ? blockText(passage, last.block + 1) : "";
  const limited =
    passage !== undefined &&
    next !== "" &&
    passage.blocks[(last?.block ?? 0) + 1]?.kind === "sentence" &&
    continues(next, baseLanguage(passage.locale));
  if (limited && !bare(draft).includes(bare(next))) return { class: "cited", because: "exception-left-out", citations };
  return { class: "quoted", because: null, citations };
}

function rests(text: string, citations: Citation[], given: Evidence, verdict: Verdict | null): Pick<Classed, "class" | "because"> {
  const blocks = citedBlocks(citations, given);
  const missing = missingValue(text, citations, given);
  if (missing) return { class: "unsupported", because: missing };
  const denied = blocks.map((b) => hasNegation(b.text, b.language));
  if (blocks.length > 0 && denied.every((d) => d !== hasNegation(text, given.language)))
    return { class: "unsupported", because: "negation-differs" };
  if (verdict === "unsupported" || verdict === "contradicted") return { class: "unsupported", because: "verifier-disagrees" };
  if (verdict === "supported") return { class: "supported", because: null };
  const sameLanguage = blocks.every((b) => b.language === baseLanguage(given.language));
  if (sameLanguage && overlap(text, blocks.map((b) => b.text).join(" "), given.language) === 0)
    return { class: "unsupported", because: "nothing-in-common" };
  if (verdict === "partial") return { class: "cited", because: "partly-supported" };
  if (!sameLanguage) return { class: "cited", because: "other-language" };
  if (blocks.some((b) => hasCondition(b.text, b.language)) && !hasCondition(text, given.language))
    return { class: "cited", because: "condition-left-out" };
  return { class: "cited", because: "meaning-not-checked" };
}

function citedBlocks(citations: Citation[], given: Evidence): { text: string; language: string }[] {
  return citations.flatMap((c) => {
    const passage = given.sources.find((s) => s.number === c.source)?.passage;
    return passage ? [{ text: blockText(passage, c.block), language: baseLanguage(passage.locale) }] : [];
  });
}

/** The share (0 to 1) of a sentence's content words that its evidence holds; 1 for a sentence without any. */
export function overlap(text: string, other: string, language: string): number {
  const own = [...new Set(terms(text, language))];
  const its = new Set(terms(other, language));
  return own.length === 0 ? 1 : own.filter((t) => its.has(t)).length / own.length;
}

function missingValue(text: string, citations: Citation[], given: Evidence): string | null {
  const lost = findValues(text, given.language).find((v) => locate(v, citations, given).provenance === "none");
  return lost === undefined ? null : lost.kind === "link" ? "link-not-found" : "number-not-found";
}

/** The customer said it themselves, or the agent added it: its words stand in one message, and nothing is promised or denied anew. */
function saidBy(text: string, given: Evidence): string | null {
  if (hasPromise(text, given.language) && !near(text, given.instruction, given)) return null;
  if (given.messages.some((m) => near(text, m, given))) return "in-conversation";
  return near(text, given.instruction, given) ? "from-agent" : null;
}

function near(text: string, witness: Witness, given: Evidence): boolean {
  const own = [...new Set(terms(text, given.language))];
  if (own.length < 2 || own.filter((t) => witness.terms.has(t)).length / own.length < mostlySaid) return false;
  const values = findValues(text, given.language);
  if (!values.every((v) => witness.values.some((w) => w.canonical === v.canonical))) return false;
  return !hasNegation(text, given.language) || hasNegation(witness.text, given.language);
}
