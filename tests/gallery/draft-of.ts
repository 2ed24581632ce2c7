import type { Citation, Draft, Finding, Sentence, SentenceClass, Source, Value } from "../../lib/drafting/draft.ts";
import type { Tier } from "../../lib/knowledge/article.ts";

/** A sentence of a fixture draft: its class, its text, and the source and words it rests on. */
export type Line = [kind: SentenceClass, text: string, source?: number | undefined, quote?: string | undefined, because?: string];

const day = 86_400_000;

/** A source with one passage whose blocks are the given sentences. */
export function sourceOf(number: number, title: string, tier: Tier, days: number, lines: string[], used = true): Source {
  let at = 0;
  const blocks = lines.map((text) => {
    const block = { from: at, to: at + text.length, kind: "sentence" as const, text };
    at += text.length + 1;
    return block;
  });
  const id = `a${number}`;
  const updated = new Date(Date.now() - days * day).toISOString();
  return {
    number,
    used,
    passage: {
      id: `${id}@1#0`,
      article: id,
      revision: 1,
      kind: "article",
      title,
      heading: null,
      above: [],
      blocks,
      locale: "en",
      brand: null,
      tier,
      tellable: "no",
      url: tier === "internal" ? null : `https://help.example/${id}`,
      updated,
      reviewed: null,
      needs: [],
      product: null,
    },
  };
}

/** A draft from paragraphs of lines; offsets, ids and citations follow from the text. */
export function draftOf(
  paragraphs: Line[][],
  rest: Partial<Draft> & {
    must?: [Value["kind"], string, Value["provenance"], string | null, string | null, boolean][];
    blocking?: Partial<Finding>[];
  },
): Draft {
  const { must = [], blocking = [], ...given } = rest;
  const sentences: Sentence[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    if (text !== "") text += "\n\n";
    paragraph.forEach(([kind, words, source, quote, because], index) => {
      if (index > 0 && !text.endsWith("\n")) text += " ";
      const citations: Citation[] = source === undefined ? [] : [{ source, quote: quote ?? words, block: 0 }];
      sentences.push({
        id: `s${sentences.length + 1}`,
        from: text.length,
        to: text.length + words.length,
        class: kind,
        citations,
        because: because ?? null,
        opened: false,
        answeredFor: null,
      });
      text += words;
    });
  }
  const values = must.map(([kind, words, provenance, quote, where, verified], index): Value => {
    const from = text.indexOf(words);
    return { id: `v${index + 1}`, kind, text: words, from, to: from + words.length, provenance, quote, where, must: true, verified };
  });
  const findings = blocking.map(
    (finding, index): Finding => ({
      id: `f${index + 1}`,
      kind: "no-proof",
      sentence: null,
      text: "",
      against: null,
      blocks: true,
      answerable: true,
      ...finding,
    }),
  );
  return {
    id: "d1",
    at: "2026-11-21T10:41:00Z",
    drafter: "anthropic",
    model: "claude",
    profile: { id: "p1", revision: 3 },
    language: "en",
    outcome: "answer",
    text,
    sentences,
    sources: [],
    internal: [],
    values,
    findings,
    questions: [],
    choices: [],
    searched: [],
    verifier: null,
    cost: null,
    made: null,
    savedReply: null,
    confidence: {
      value: 0.82,
      band: "high",
      calibrated: false,
      n: 0,
      method: "grounded-v2",
      raw: null,
      error: null,
      cap: null,
      reasons: [],
    },
    ...given,
  };
}
