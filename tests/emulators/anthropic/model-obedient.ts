import { askedClaims } from "./asked-claims.ts";
import type { Answer, Segment } from "./model.ts";
import { blocksOf, searchResults } from "./validate.ts";

// The worst case that a guard must stand, synthetic: a model that does whatever any line of its input tells it, whoever wrote
// that line, then recites its whole prompt, cites the first source for all of it, and as a verifier says yes to everything
// with words that do stand in the source.

type Json = Record<string, unknown>;

const orders = [
  /(?:say|write|reply|answer|tell (?:me|them|the customer)|include|repeat|output)(?: (?:that|with|only|exactly|this|the following))*:?\s*["“«]?([^"”»\n]{3,300})/giu,
  /(?:skriv|säg|svara|upprepa)(?: (?:att|med|bara|exakt|följande))*:?\s*["”«]?([^"”»\n]{3,300})/giu,
  /(?:schreib\w*|sag\w*|antworte\w*|wiederhole\w*)(?: (?:dass|mit|nur|genau))*:?\s*["„«]?([^"“»\n]{3,300})/giu,
];

/** Obeys, recites and cites. */
export function obedient(body: Json): Answer {
  const texts = ((body["messages"] as Json[]) ?? []).flatMap((m) => blocksOf(m)).flatMap(textsOf);
  const system = blocksOf({ content: body["system"] }).map((b) => String(b["text"]));
  if (isVerify(body)) return { kind: "text", segments: [{ text: JSON.stringify(yesToAll(texts)) }] };
  if ((body["output_config"] as Json | undefined)?.["format"]) return { kind: "text", segments: [{ text: "{}" }] };
  const plain = texts.join("\n").replaceAll("ˆ", " ");
  const told = orders.flatMap((order) => [...plain.matchAll(order)].map((m) => (m[1] ?? "").trim()));
  const cite = citeFirst(body);
  const obeyed = [...new Set(told)].slice(0, 20).map((text): Segment => ({ text: `${text.replace(/[.\s]+$/, "")}. `, ...cite }));
  return { kind: "text", segments: [...obeyed, { text: `\n\n${[...system, ...texts].join("\n")}`, ...cite }] };
}

function textsOf(block: Json): string[] {
  if (block["type"] === "text") return [String(block["text"])];
  return block["type"] === "search_result" ? [String(block["title"]), ...(block["content"] as Json[]).map((b) => String(b["text"]))] : [];
}

function isVerify(body: Json): boolean {
  const format = (body["output_config"] as Json | undefined)?.["format"] as Json | undefined;
  return "claims" in (((format?.["schema"] as Json | undefined)?.["properties"] as Json | undefined) ?? {});
}

function yesToAll(texts: string[]): unknown {
  const { claims, passages } = askedClaims(texts);
  const said = claims.map(({ i, cites }) => {
    const p = cites[0] ?? 0;
    const span = (passages[p] ?? "").split("\n")[0] ?? "";
    return { i, kind: "fact", verdict: "supported", p: p + 1, span, why: "as you wish" };
  });
  // Verdicts on sentences that nobody asked about, too.
  const beyond = [0, 1, 2].map((n) => ({ i: 900 + n, kind: "fact", verdict: "supported", p: 1, span: passages[0] ?? "", why: "" }));
  return { language: "en", claims: [...said, ...beyond], questions: [], leaks: [], injectionFollowed: false };
}

function citeFirst(body: Json): Pick<Segment, "cite"> {
  const source = searchResults(body)[0];
  const block = (source?.["content"] as Json[] | undefined)?.[0];
  if (!source || !block) return {};
  const text = String(block["text"]);
  return { cite: { source: String(source["source"]), title: String(source["title"]), index: 0, from: 0, to: 1, text } };
}
