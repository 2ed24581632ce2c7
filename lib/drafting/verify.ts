import { saidIn } from "./agree-conditions.ts";
import { classify } from "./classify.ts";
import type { Finding, Sentence, Value } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { findings } from "./findings.ts";
import type { CitedSentence } from "./parse.ts";
import { valuesOf } from "./values-of.ts";

/** What an earlier look at the same draft knows: unchanged sentences keep what the agent did with them. */
export interface Earlier {
  text: string;
  sentences: Sentence[];
  values: Value[];
}

export interface Verified {
  sentences: Sentence[];
  values: Value[];
  findings: Finding[];
}

/** Classes each sentence, finds the values a person must look at, and names what is wrong. The same for a draft and for an edited text. */
export function verify(text: string, cited: CitedSentence[], given: Evidence, earlier: Earlier | null): Verified {
  const free = [...(earlier?.sentences ?? [])];
  let next = 1 + Math.max(0, ...free.map((s) => Number(s.id.slice(1)) || 0));
  const parts = cited.filter((c) => c.citations.length > 0).map((c) => ({ text: text.slice(c.from, c.to), citations: c.citations }));
  const whole = {
    text,
    parts,
    said: saidIn(
      text,
      given.language,
      given.messages.map((m) => m.text),
    ),
  };
  const sentences = cited.map((c, i): Sentence => {
    const own = text.slice(c.from, c.to);
    const at = free.findIndex((s) => earlier?.text.slice(s.from, s.to) === own);
    const before = at >= 0 ? free.splice(at, 1)[0] : undefined;
    const classed = classify(own, c.citations, whole, given, given.verdicts?.[i] ?? null);
    const same = before !== undefined && before.class === classed.class;
    return {
      id: before?.id ?? `s${next++}`,
      from: c.from,
      to: c.to,
      ...classed,
      opened: same && before.opened,
      answeredFor: same ? before.answeredFor : null,
    };
  });
  const values = valuesOf(text, sentences, given, earlier);
  return { sentences, values, findings: findings(text, sentences, values, given) };
}
