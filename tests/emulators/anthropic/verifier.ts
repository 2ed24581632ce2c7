import type { Draft } from "../../../lib/drafting/draft.ts";
import { needsVerifier } from "../../../lib/drafting/needs-verifier.ts";
import { alikeWords } from "./alike-words.ts";

// A scripted verifier: decides by words, numbers, negations and conditions whether a passage carries a sentence. Written for
// this project from what a verifier is asked to do; it is no recording of any model, and knows nothing of the product's checks.

export interface Judged {
  verdict: "supported" | "partial" | "unsupported" | "contradicted";
  /** The place of the passage it rests on, from 0, and its words. */
  p: number | null;
  span: string | null;
  why: string;
}

const negations =
  /\b(?:not|no|never|none|without|cannot|unable|n't|inte|ej|aldrig|ingen|inget|inga|utan|nicht|kein\w*|nie|ohne)\b|n['’]t\b/giu;
const conditions =
  /(?<!\p{L})(?:if|unless|only|except|provided|once|om|såvida|endast|bara|utom|förutsatt|wenn|falls|sofern|nur|außer)(?!\p{L})/iu;
/** Shares of a sentence's words: enough to carry it, enough to tell that a differing negation is one, and hardly any. */
const carries = { all: 0.6, comparable: 0.45, part: 0.15 };
/** Words that say nothing about what is claimed. */
const empty = new Set(
  "the and for you your are can with that this from will have has our not but may any its was det som och att för med kan den har din ditt dina vår till der die das und ein eine ist sie ihr mit auf von für sind werden wird im".split(
    " ",
  ),
);

/** One verdict per sentence; `cites` are places in `passages`. */
export function verdicts(sentences: { text: string; cites: number[] }[], passages: string[]): Judged[] {
  return sentences.map(({ text, cites }) => {
    const tried = cites.flatMap((p) => (passages[p] === undefined ? [] : [judge(text, passages[p], p)]));
    return tried.sort((a, b) => b.score - a.score)[0]?.judged ?? none("no passage is cited");
  });
}

/** The verdicts on a draft's sentences that code alone leaves open, as the product would be told them; null for the others. */
export function verdictsOf(draft: Draft): (Judged["verdict"] | null)[] {
  const asked = needsVerifier(draft.sentences);
  const passages = draft.sources.map((s) => s.passage.blocks.map((b) => b.text).join("\n"));
  const claims = asked.flatMap((at) => {
    const s = draft.sentences[at];
    const cites = s?.citations.map((c) => draft.sources.findIndex((x) => x.number === c.source)) ?? [];
    return s ? [{ text: draft.text.slice(s.from, s.to), cites: [...new Set(cites)] }] : [];
  });
  const judged = verdicts(claims, passages);
  return draft.sentences.map((_, i) => judged[asked.indexOf(i)]?.verdict ?? null);
}

function judge(text: string, passage: string, p: number): { judged: Judged; score: number } {
  const lines = passage.split("\n").filter((l) => l.trim() !== "");
  const near = lines.map((line) => ({ line, share: share(text, line) })).sort((a, b) => b.share - a.share)[0];
  const score = near?.share ?? 0;
  if (!near || score < carries.part) return { judged: none("the passage speaks of something else"), score };
  const there = numbers(passage);
  if (numbers(text).some((n) => !there.includes(n))) return { judged: { ...none("another number"), verdict: "contradicted" }, score };
  const denied = (s: string) => (s.match(negations)?.length ?? 0) % 2 === 1;
  if (score >= carries.comparable && denied(text) !== denied(near.line))
    return { judged: { ...none("the negation differs"), verdict: "contradicted" }, score };
  const dropped = conditions.test(near.line) && !conditions.test(text);
  const verdict = score >= carries.all && !dropped ? ("supported" as const) : ("partial" as const);
  return { judged: { verdict, p, span: near.line.trim(), why: dropped ? "a condition is left out" : "by its words" }, score };
}

function none(why: string): Judged {
  return { verdict: "unsupported", p: null, span: null, why };
}

/** The share of a sentence's words that a line holds, each as itself or as a word it may stand for. */
function share(text: string, line: string): number {
  const own = [...stems(text)];
  const its = stems(line);
  return own.length === 0 ? 1 : own.filter((w) => its.has(w)).length / own.length;
}

function stems(text: string): Set<string> {
  let plain = ` ${text.toLowerCase()} `;
  // Both sides in the left-hand words, so that either reads like the other.
  for (const [from, to] of Object.values(alikeWords).flat()) plain = plain.replaceAll(` ${to} `, ` ${from} `);
  return new Set((plain.match(/\p{L}{3,}/gu) ?? []).filter((w) => !empty.has(w)).map((w) => w.slice(0, 5)));
}

function numbers(text: string): string[] {
  return (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map((n) => n.replace(/[.,]00$/, "").replace(",", "."));
}
