import type { Doors, Terms } from "./doors.ts";
import type { Draft } from "./drafting/draft.ts";
import type { Verdict } from "./drafting/evidence.ts";
import { needsVerifier } from "./drafting/needs-verifier.ts";
import { type Judgement, readVerdicts, type VerifyAsk, verifyRequest } from "./drafting/verify-request.ts";
import { FootnoteError, toProblem } from "./errors.ts";
import type { Provider } from "./providers/provider.ts";
import { within } from "./within.ts";

/** A verifier's word on a draft: one verdict per sentence, null where none was asked for or given. */
export interface Meaning {
  verdicts: (Verdict | null)[] | null;
  /** Places of questions that it finds unanswered. */
  unanswered: number[];
  verifier: NonNullable<Draft["verifier"]>;
}

/** What the verifier may see of an ask: its masked questions, and any text masked by the same placeholders. */
export interface Seen {
  questions: string[];
  mask: (texts: string[]) => string[];
}

/** How long the verifier may take, ms: without it the sentences stay amber, and say so. */
const patience = 8000;

/**
 * Asks a small model of the same provider about the sentences that code alone leaves amber. Null where there is no such
 * model or no such sentence. A failure is told in `verifier.failed`, and nothing is lifted; only an abort by `signal` throws.
 */
export async function verifyMeaning(
  draft: Draft,
  seen: Seen,
  { provider, terms }: { provider: Provider; terms: Terms },
  doors: Pick<Doors, "randomHex" | "now">,
  signal: AbortSignal,
): Promise<Meaning | null> {
  const places = terms.verifier === null ? [] : needsVerifier(draft.sentences);
  if (terms.verifier === null || places.length === 0) return null;
  const ask = verifyAsk(draft, places, seen, doors.randomHex(8));
  const started = doors.now().getTime();
  const told = { asked: ask.claims.length, ms: 0 };
  try {
    const request = { ...verifyRequest(ask), model: terms.verifier };
    const { value, model, ms } = await within(patience, signal, (limited) => provider.ask(request, limited));
    const judged = readVerdicts(value, ask);
    if (!judged) throw new FootnoteError("provider.invalid");
    return { ...taken(judged, draft), verifier: { ...told, model, ms } };
  } catch (error) {
    signal.throwIfAborted();
    const ms = doors.now().getTime() - started;
    return { verdicts: null, unanswered: [], verifier: { ...told, model: terms.verifier, ms, failed: toProblem(error).code } };
  }
}

function taken({ verdicts, unanswered }: Judgement, draft: Draft): Pick<Meaning, "verdicts" | "unanswered"> {
  return { verdicts: draft.sentences.map((_, i) => verdicts.get(i) ?? null), unanswered };
}

/** The sentences in question, and of the sources only those that they cite. */
function verifyAsk(draft: Draft, places: number[], seen: Seen, boundary: string): VerifyAsk {
  const sentences = places.flatMap((at) => {
    const s = draft.sentences[at];
    return s ? [{ at, s, text: draft.text.slice(s.from, s.to) }] : [];
  });
  const cited = new Set(sentences.flatMap(({ s }) => s.citations.map((c) => c.source)));
  const sources = draft.sources.filter((s) => cited.has(s.number));
  const texts = seen.mask(sentences.map((s) => s.text));
  const claims = sentences.map(({ at, s }, i) => ({
    at,
    text: texts[i] ?? "",
    cites: [...new Set(s.citations.map((c) => sources.findIndex((x) => x.number === c.source)))].filter((p) => p >= 0),
  }));
  return { claims, passages: sources.map((s) => s.passage), questions: seen.questions, boundary };
}
