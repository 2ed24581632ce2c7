import { continues } from "../knowledge/continues.ts";
import { baseLanguage } from "../language/base-language.ts";
import { hasCondition, hasNegation, hasPromise } from "../language/cues.ts";
import { facts } from "../language/facts.ts";
import { meaningCues } from "../language/meaning-cues.ts";
import { sentences } from "../language/sentences.ts";
import { terms } from "../language/terms.ts";
import type { Said } from "./agree-conditions.ts";
import { bare } from "./bare.ts";
import { blockText } from "./block-text.ts";
import { type Cited, citedTexts } from "./cited-texts.ts";
import { asksCustomer, isCourtesy } from "./courtesy.ts";
import type { Citation, SentenceClass } from "./draft.ts";
import { isEmpathy } from "./empathy.ts";
import type { Evidence, Verdict, Witness } from "./evidence.ts";
import { fitsBetter } from "./fits-better.ts";
import { judge } from "./judge.ts";
import { kindOpening } from "./kind-opening.ts";
import { withoutMarker } from "./list-marker.ts";
import { settles } from "./needs-verifier.ts";
import { citesOtherBrand } from "./other-brand.ts";
import { otherNames } from "./other-names.ts";
import { otherRuleFits } from "./own-rule.ts";
import { type Doubt, locate } from "./provenance.ts";
import { type Reading, reading } from "./reading.ts";
import { smallTalk } from "./small-talk.ts";
import { findVerbatim, isVerbatim } from "./verbatim.ts";

/**
 * A sentence's class and why, as a code:
 *
 * | class        | because                                                                                        |
 * |--------------|------------------------------------------------------------------------------------------------|
 * | quoted       | null                                                                                           |
 * | supported    | `agrees-by-rules`, `verifier-agrees`                                                           |
 * | cited        | `meaning-not-checked`, `partly-supported`, `condition-left-out`, `exception-left-out`, `other-language`, `negation-unclear`, `promise-not-in-source`, `bound-differs`, `obligation-differs`, `wider-than-source`, `words-left-over`, `other-article-fits-better`, `value-elsewhere`, `worked-out`, `no-source` |
 * | conversation | `in-conversation`, `from-agent`                                                                |
 * | courtesy     | null, `asks-customer`                                                                          |
 * | unsupported  | `no-source`, `number-not-found`, `link-not-found`, `name-not-found`, `other-brand`, `negation-differs`, `promise-not-in-source`, `nothing-in-common`, `verifier-disagrees` |
 */
export interface Classed {
  class: SentenceClass;
  because: string | null;
  citations: Citation[];
}

/** A content word's share of a sentence that one message must hold before the sentence counts as the customer's. */
const mostlySaid = 0.8;

/** A whole reply: its text, and its words and values read once. */
export interface Whole {
  text: string;
  /** Its cited sentences. */
  parts: { text: string; citations: Citation[] }[];
  said: Said;
}

/** Classes one sentence by what carries it. `draft` is the whole text, to see whether an exception was left out. */
export function classify(sentence: string, citations: Citation[], draft: Whole, given: Evidence, verdict: Verdict | null): Classed {
  const text = withoutMarker(sentence);
  if (isOfProfile(text, given)) return { class: "profile", because: null, citations: [] };
  // An article may open its steps with the very words of our own lead-in; that makes it no source of them.
  if (citations.length === 0 && isCourtesy(text, given)) return { class: "courtesy", because: null, citations: [] };
  const own = verbatimCitations(text, citations, given);
  if (citesOtherBrand(own ?? citations, given)) return { class: "unsupported", because: "other-brand", citations: own ?? citations };
  // It says that it rests on one rule and repeats another: nobody knows which of them was meant.
  if (own && citations.length > 0 && !own.some((o) => citations.some((c) => c.source === o.source && c.block === o.block)))
    return { class: "cited", because: "other-article-fits-better", citations };
  if (own) return quoted(text, own, draft, given);
  if (citations.length > 0) return { ...rests(text, citations, given, verdict, draft, sentence), citations };
  if (isEmpathy(text, given)) return { class: "courtesy", because: null, citations: [] };
  if (asksCustomer(text, given)) return { class: "courtesy", because: "asks-customer", citations: [] };
  const talk = smallTalk(text, given);
  const kind = kindOpening(text, given);
  if (talk === "talk" || kind === "kind") return { class: "courtesy", because: null, citations: [] };
  const because = saidBy(text, given);
  if (because) return { class: "conversation", because, citations: [] };
  if (talk === "perhaps" || kind === "perhaps") return { class: "cited", because: "no-source", citations: [] };
  return { class: "unsupported", because: valuesFound(text, [], given, () => "").missing ?? "no-source", citations: [] };
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
function quoted(text: string, citations: Citation[], draft: Whole, given: Evidence): Classed {
  const last = citations.at(-1);
  const passage = given.sources.find((s) => s.number === last?.source)?.passage;
  const next = passage && last ? blockText(passage, last.block + 1) : "";
  const limited =
    passage !== undefined &&
    next !== "" &&
    passage.blocks[(last?.block ?? 0) + 1]?.kind === "sentence" &&
    continues(next, baseLanguage(passage.locale));
  if (limited && !bare(draft.text).includes(bare(next))) return { class: "cited", because: "exception-left-out", citations };
  const cited = citedTexts(citations, given);
  const language = baseLanguage(given.language);
  const said = reading(text, language);
  if (cited?.language === language && otherCase(said, citations, draft, given))
    return { class: "cited", because: "other-article-fits-better", citations };
  return { class: "quoted", because: null, citations };
}

function rests(
  text: string,
  citations: Citation[],
  given: Evidence,
  verdict: Verdict | null,
  draft: Whole,
  sentence: string,
): Pick<Classed, "class" | "because"> {
  const language = baseLanguage(given.language);
  const cited = citedTexts(citations, given);
  const values = valuesFound(text, citations, given, () => sentenceBefore(draft.text, sentence, given.language));
  const refused = values.missing ?? wrongNames(text, citations, given);
  if (refused || !cited) return { class: "unsupported", because: refused ?? "no-source" };
  const same = cited.blocks.every((b) => b.language === language) && meaningCues[language] !== undefined;
  const said = reading(text, language);
  const judged = same ? judge(said, cited, citations, given, draft.said) : across(text, cited, language);
  if (judged.class === "unsupported") return judged;
  if (values.doubt) return { class: "cited", because: values.doubt };
  if (judged.class === "supported" && same && otherCase(said, citations, draft, given))
    return { class: "cited", because: "other-article-fits-better" };
  if (verdict === "unsupported" || verdict === "contradicted") return { class: "unsupported", because: "verifier-disagrees" };
  if (verdict === "partial") return { class: "cited", because: "partly-supported" };
  if (verdict === "supported" && (judged.because === "agrees-by-rules" || (judged.class === "cited" && settles(judged.because))))
    return { class: "supported", because: "verifier-agrees" };
  return judged;
}

/** Without word lists for both languages only negations are compared. */
function across(text: string, cited: Cited, language: string): Pick<Classed, "class" | "because"> {
  const sameLanguage = cited.blocks.every((b) => b.language === language);
  const differs = cited.blocks.every((b) => hasNegation(b.text, b.language) !== hasNegation(text, language));
  if (sameLanguage && differs) return { class: "unsupported", because: "negation-differs" };
  if (sameLanguage && overlap(text, cited.blocks.map((b) => b.text).join(" "), language) === 0)
    return { class: "unsupported", because: "nothing-in-common" };
  if (!sameLanguage) return { class: "cited", because: "other-language" };
  if (cited.blocks.some((b) => hasCondition(b.text, b.language)) && !hasCondition(text, language))
    return { class: "cited", because: "condition-left-out" };
  return { class: "cited", because: "meaning-not-checked" };
}

/** The share (0 to 1) of a sentence's content words that its evidence holds; 1 for a sentence without any. */
function overlap(text: string, other: string, language: string): number {
  const own = [...new Set(terms(text, language))];
  const its = new Set(terms(other, language));
  return own.length === 0 ? 1 : own.filter((t) => its.has(t)).length / own.length;
}

/** The first value that stands nowhere, and why one that stands somewhere is doubted. */
function valuesFound(
  text: string,
  citations: Citation[],
  given: Evidence,
  before: () => string,
): { missing: string | null; doubt: Doubt | null } {
  const all = facts(text, given.language);
  const of = { text, before };
  const found = all.map((v) => ({ kind: v.kind, ...locate({ ...v, of }, citations, given, all) }));
  const lost = found.find((v) => v.place.provenance === "none");
  const missing = lost === undefined ? null : lost.kind === "link" ? "link-not-found" : "number-not-found";
  return { missing, doubt: found.find((v) => v.doubt !== null)?.doubt ?? null };
}

/** A rule of another case than the customer's: of another article, or another one of the same. */
function otherCase(said: Reading, citations: Citation[], draft: Whole, given: Evidence): boolean {
  const known = meaningCues[said.language] !== undefined;
  return otherRuleFits(said, citations, draft.parts, given) || (known && fitsBetter(said, citations, draft.parts, given));
}

/** The sentence before one, in its paragraph or list. */
export function sentenceBefore(text: string, sentence: string, language: string): string {
  const at = text.indexOf(sentence);
  return at <= 0 ? "" : (sentences(text.slice(0, at), language).at(-1)?.text ?? "");
}

function wrongNames(text: string, citations: Citation[], given: Evidence): string | null {
  return otherNames(text, citations, given).length > 0 ? "name-not-found" : null;
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
  const values = facts(text, given.language);
  if (!values.every((v) => witness.values.some((w) => w.keys.some((k) => v.keys.includes(k))))) return false;
  return !hasNegation(text, given.language) || hasNegation(witness.text, given.language);
}
