import { hasPromise } from "../language/cues.ts";
import { type Fact, facts } from "../language/facts.ts";
import { sentenceBefore } from "./classify.ts";
import type { Sentence, Value } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { markerLength } from "./list-marker.ts";
import { locate, type Place } from "./provenance.ts";
import type { Earlier } from "./verify.ts";

type Draftlike = Omit<Value, "id" | "verified">;

/**
 * The amounts, dates, durations, percentages, references, links and promises of a text with where each comes from. A
 * person must tick one unless its whole sentence is a quotation and the risk is green; a bare number is listed only when
 * it was found nowhere.
 */
export function valuesOf(text: string, sentences: Sentence[], given: Evidence, earlier: Earlier | null): Value[] {
  const found = sentences.flatMap((s) => [...ofSentence(text, s, given), ...promiseOf(text, s, given)]);
  const ticked = new Set(
    (earlier?.values ?? []).filter((v) => v.verified).map((v) => keyOf(v, earlier?.text ?? "", earlier?.sentences ?? [])),
  );
  return found.map((v, i) => ({ ...v, id: `v${i + 1}`, verified: ticked.has(keyOf(v, text, sentences)) }));
}

function ofSentence(text: string, sentence: Sentence, given: Evidence): Draftlike[] {
  const own = text.slice(sentence.from, sentence.to);
  const start = markerLength(own);
  const all = facts(own, given.language);
  const of = { text: own, before: () => sentenceBefore(text, own, given.language) };
  return all
    .filter((v) => v.from >= start)
    .flatMap((v) => {
      const located = inQuotation(v, sentence) ?? locate({ ...v, of }, sentence.citations, given, all).place;
      const place = located.provenance === "none" && sentence.class === "courtesy" ? inTitle(v, given) : located;
      if ((v.kind === "number" || v.make === "contact") && place.provenance !== "none") return [];
      return [
        {
          kind: v.kind,
          text: v.text,
          from: sentence.from + v.from,
          to: sentence.from + v.to,
          ...place,
          must: mustLook(sentence, place, given),
        },
      ];
    });
}

/** What stands in a quotation stands in its source, however numbers are written there. */
function inQuotation(value: Fact, { class: kind, citations }: Sentence): Place | null {
  const holding = kind === "quoted" ? (citations.find((c) => c.quote.includes(value.text)) ?? citations[0]) : undefined;
  return holding ? { provenance: "knowledge", quote: holding.quote, where: String(holding.source) } : null;
}

/** A courtesy line may name what the customer wrote about by an article's title: "Thanks for getting in touch about Model 3". */
function inTitle(value: Fact, given: Evidence): Place {
  const named = given.sources.find(({ passage }) =>
    facts([passage.title, passage.heading ?? ""].join("\n"), given.language).some((v) => v.canonical === value.canonical),
  );
  return named
    ? { provenance: "knowledge", quote: named.passage.title, where: String(named.number) }
    : { provenance: "none", quote: null, where: null };
}

function promiseOf(text: string, sentence: Sentence, given: Evidence): Draftlike[] {
  const own = text.slice(sentence.from, sentence.to);
  if (sentence.class === "courtesy" || sentence.class === "profile" || !hasPromise(own, given.language)) return [];
  const place = promisePlace(sentence);
  return [{ kind: "promise", text: own, from: sentence.from, to: sentence.to, ...place, must: mustLook(sentence, place, given) }];
}

function promisePlace(sentence: Sentence): Place {
  const first = sentence.citations[0];
  if (first && sentence.class !== "unsupported") return { provenance: "knowledge", quote: first.quote, where: String(first.source) };
  if (sentence.class === "conversation")
    return { provenance: "conversation", quote: null, where: sentence.because === "from-agent" ? "instruction" : null };
  return { provenance: "none", quote: null, where: null };
}

function mustLook(sentence: Sentence, place: Place, given: Evidence): boolean {
  if (place.provenance === "profile") return false;
  return sentence.class !== "quoted" || given.risk !== "green";
}

/** A tick belongs to these words in this sentence: edited, it is looked at again. */
function keyOf(value: Pick<Value, "kind" | "text" | "from">, text: string, sentences: Sentence[]): string {
  const sentence = sentences.find((s) => s.from <= value.from && value.from < s.to);
  return [value.kind, value.text, sentence ? text.slice(sentence.from, sentence.to) : ""].join("\u0000");
}
