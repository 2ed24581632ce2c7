import { FootnoteError } from "../errors.ts";
import { hasCondition } from "../language/cues.ts";
import { sentences } from "../language/sentences.ts";
import { findValues } from "../language/values.ts";
import { bare } from "./bare.ts";
import type { Draft, Sentence } from "./draft.ts";
import { type ExtractInput, extract } from "./extract.ts";
import { keepCitations } from "./keep-citations.ts";
import type { RawDraft } from "./request.ts";
import type { Way } from "./way.ts";

type Segment = RawDraft["segments"][number];

/** The shown draft, the text as the agent left it, and what the on-device drafter would begin from. */
export interface Refined {
  draft: Draft;
  text: string;
  way: Way;
  input: ExtractInput;
}

/**
 * Changes a shown draft by code alone: *shorter* drops framing that nothing rests on, *warmer* and *more formal* say the
 * framing in another voice. What the agent wrote and what is quoted stays as it is. Throws `refine.needs-model` for what only
 * a model can do, and `refine.no-change` where the text is so already.
 */
export function refineOnDevice({ draft, text, way, input }: Refined): RawDraft {
  if (way !== "shorter" && way !== "warmer" && way !== "more-formal") throw new FootnoteError("refine.needs-model", { detail: { way } });
  const segments = segmentsOf(draft, text);
  const done = way === "shorter" ? shortened(segments, draft) : inVoice(segments, draft, input, way);
  const written = done.map((s) => s.text).join("");
  if (bare(written) === bare(text)) throw new FootnoteError("refine.no-change", { detail: { way } });
  const none = { questions: [], missing: [], model: "", region: null, requestId: null, usage: { input: 0, output: 0, cached: 0 } };
  return { ...none, outcome: draft.outcome, segments: tidied(done), passages: draft.sources.map((s) => s.passage) };
}

/** The text sentence by sentence, each with what it cites; what stands between them is a segment too. */
function segmentsOf(draft: Draft, text: string): Segment[] {
  const place = (source: number) => draft.sources.findIndex((s) => s.number === source);
  const cites = (all: { source: number; block: number; quote: string }[]) =>
    all.map((c) => ({ source: place(c.source), fromBlock: c.block, toBlock: c.block + 1, quote: c.quote })).filter((c) => c.source >= 0);
  let at = 0;
  const segments = keepCitations(draft, text).flatMap((s): Segment[] => {
    const gap = text.slice(at, s.from);
    at = s.to;
    return [
      { text: gap, cites: [] },
      { text: text.slice(s.from, s.to), cites: cites(s.citations) },
    ];
  });
  return [...segments, { text: text.slice(at), cites: [] }];
}

/** Framing before and after the answer goes; never a condition, a value, a question to the customer or what the agent wrote. */
function shortened(segments: Segment[], draft: Draft): Segment[] {
  const known = new Map(draft.sentences.map((s) => [bare(draft.text.slice(s.from, s.to)), s]));
  const first = segments.findIndex((s) => s.cites.length > 0);
  // A line that names what stays open looks like any other framing: where there is one, all that follows the answer stays.
  const deferred = draft.questions.some((q) => !q.answered);
  return segments.filter((s, i) => {
    const sentence = known.get(bare(s.text));
    return !sentence || !droppable(sentence, s.text, draft.language) || (deferred && i > first);
  });
}

function droppable(sentence: Sentence, text: string, language: string): boolean {
  const framing = sentence.class === "courtesy" && sentence.because === null;
  const heard = sentence.class === "conversation" && findValues(text, language).length === 0;
  const salutation = /[,:]\s*$/.test(text);
  return (framing || heard) && !salutation && sentence.edited !== true && !hasCondition(text, language);
}

/** The drafter's own lines as it would say them in another voice, in the places where the text has them. */
function inVoice(segments: Segment[], draft: Draft, input: ExtractInput, way: "warmer" | "more-formal"): Segment[] {
  const { tone } = input.profile;
  const shifted =
    way === "warmer" ? { ...tone, warm: 5, formal: Math.min(3, tone.formal) } : { ...tone, formal: 5, warm: Math.min(2, tone.warm) };
  const before = framing(extract(input), draft.language);
  const after = framing(extract({ ...input, profile: { ...input.profile, tone: shifted } }), draft.language);
  const other = new Map(
    before.map((line, i) => [bare(line), after[before.length === after.length ? i : after.length - before.length + i]]),
  );
  const own = new Set(draft.sentences.filter((s) => s.edited).map((s) => bare(draft.text.slice(s.from, s.to))));
  return segments.map((s) => {
    const said = s.cites.length > 0 || own.has(bare(s.text)) ? undefined : other.get(bare(s.text));
    return said === undefined ? s : { ...s, text: said };
  });
}

function framing(raw: RawDraft, language: string): string[] {
  return raw.segments.filter((s) => s.cites.length === 0).flatMap((s) => sentences(s.text, language).map((x) => x.text.trim()));
}

/** No gap where something was taken out. */
function tidied(segments: Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const before = out.map((s) => s.text).join("");
    const opens = before === "" || /\n\s*$/.test(before);
    const text = opens
      ? segment.text.replace(/^[ \t]+/, "").replace(/^\n+/, /\n\n$/.test(before) || before === "" ? "" : "\n")
      : segment.text;
    if (text !== "") out.push({ ...segment, text });
  }
  return out;
}
