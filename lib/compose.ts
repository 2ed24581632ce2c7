import type { Ask } from "./ask.ts";
import { sha256Hex } from "./audit/chain.ts";
import type { Doors } from "./doors.ts";
import { chosen } from "./drafting/chosen.ts";
import { type ExtractInput, extract } from "./drafting/extract.ts";
import { renderRequest } from "./drafting/prompt.ts";
import { refineOnDevice } from "./drafting/refine-on-device.ts";
import type { DraftRequest, RawDraft } from "./drafting/request.ts";
import { FootnoteError } from "./errors.ts";
import type { Passage, SearchResult } from "./knowledge/passage.ts";
import { type Masked, unmask, unmaskGrowing } from "./mask.ts";
import type { Provider } from "./providers/provider.ts";

/** Who wrote it, and what was masked for it. */
export interface Written {
  raw: RawDraft;
  drafter: string;
  redacted: Record<string, number>;
  /** SHA-256 of the request as it was sent, hexadecimal; null where this device wrote. */
  promptHash: string | null;
  /** Why a model was asked but this device wrote it. */
  degraded: string | null;
}

export type Stage = "searching" | "redacting" | "waiting" | "writing" | "checking" | "logging" | "retrying";

export interface Progress {
  stage: (stage: Stage) => void;
  text: (text: string) => void;
}

/** Words of an earlier answer that must not be said, with what to say instead. */
export type Violation = { text: string | null; instead: string | null };

/** Tried once more after a wait that the agent sees; then this device writes. */
const passing = new Set(["provider.rate-limited", "provider.overloaded", "provider.cut", "provider.failed", "provider.timeout"]);

/** Renders what a model would get: redacted conversation, sayable passages, the profile. */
export function render(
  ask: Ask,
  masked: Masked,
  passages: Passage[],
  doors: Pick<Doors, "now" | "randomHex">,
  violations: Violation[] = [],
): DraftRequest {
  const { conversation, profile, language } = ask;
  return renderRequest({
    profile,
    conversation: masked.conversation,
    passages,
    instruction: masked.instruction,
    currentText: ask.text === null ? null : masked.text,
    refine: ask.refine,
    language,
    agentName: conversation.agent.name,
    today: doors.now().toISOString().slice(0, 10),
    boundary: doors.randomHex(8),
    injection: ask.screening.injection.length > 0,
    fixed: masked.fixed,
    leftOut: masked.leftOut,
    violations,
  });
}

/** What a model writes from, and who is asked. */
export interface Composed {
  ask: Ask;
  /** The ask as it may leave the browser. */
  masked: Masked;
  provider: Provider;
  violations?: Violation[];
}

/** Writes the reply with a model where it answers, else on this device. */
export async function compose(
  { ask, masked, provider, violations = [] }: Composed,
  sayable: SearchResult,
  internal: Passage[],
  doors: Doors,
  progress: Progress,
  signal: AbortSignal,
): Promise<Written> {
  const request = render(ask, masked, chosen(sayable), doors, violations);
  const once = () => draftOnce(provider, request, masked, progress, signal);
  try {
    const raw = await once().catch((error) => again(error, once, doors, progress, signal));
    return { raw, drafter: provider.id, redacted: masked.counts, promptHash: sha256Hex(JSON.stringify(request)), degraded: null };
  } catch (error) {
    if (!(error instanceof FootnoteError) || !(passing.has(error.code) || error.code === "provider.offline")) throw error;
    // What was on screen stays there: this device writes a new reply, but can't change one as a model would.
    if (ask.text !== null) throw error;
    return onDevice(ask, sayable, internal, error.code);
  }
}

async function again(
  error: unknown,
  once: () => Promise<RawDraft>,
  doors: Doors,
  progress: Progress,
  signal: AbortSignal,
): Promise<RawDraft> {
  if (!(error instanceof FootnoteError) || !passing.has(error.code)) throw error;
  progress.stage("retrying");
  // A server may ask for hours; the agent waits at most eight seconds and then gets the device's draft.
  await doors.wait(Math.min(8, Number(error.detail["retryAfter"] ?? 2)) * 1000, signal);
  return once();
}

async function draftOnce(
  provider: Provider,
  request: DraftRequest,
  { placeholders }: Masked,
  progress: Progress,
  signal: AbortSignal,
): Promise<RawDraft> {
  progress.stage("waiting");
  const shown = unmaskGrowing(placeholders);
  let first = true;
  const onText = (text: string) => {
    if (first) progress.stage("writing");
    first = false;
    progress.text(shown(text));
  };
  const raw = await provider.draft(request, { signal, onText });
  const plain = (text: string) => unmask(text, placeholders);
  return { ...raw, segments: raw.segments.map((s) => ({ ...s, text: plain(s.text) })), questions: raw.questions.map(plain) };
}

/**
 * Written on this device: the knowledge's own sentences, word for word; or the shown text, changed as far as code can. With a
 * fact or wish of the agent it is written anew.
 * `degraded` says why a model did not. Throws `refine.needs-model` and `refine.no-change`.
 */
export function onDevice(ask: Ask, sayable: SearchResult, internal: Passage[], degraded: string | null): Written {
  const { current, text, refine } = ask;
  const input = deviceInput(ask, sayable, internal);
  const raw =
    current && text !== null && refine !== null && refine !== "instruction"
      ? refineOnDevice({ draft: current, text, way: refine, input })
      : extract(input);
  return { raw, drafter: "device", redacted: {}, promptHash: null, degraded };
}

/** What the on-device drafter writes from. */
export function deviceInput({ profile, conversation, language, screening }: Ask, search: SearchResult, internal: Passage[]): ExtractInput {
  const negative = screening.sentiment <= -1;
  return { profile, conversation, search, internal, language, agentName: conversation.agent.name, negative };
}
