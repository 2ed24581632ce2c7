import type { Ask } from "./ask.ts";
import type { Doors } from "./doors.ts";
import { chosen } from "./drafting/chosen.ts";
import { extract } from "./drafting/extract.ts";
import { renderRequest } from "./drafting/prompt.ts";
import type { DraftRequest, RawDraft } from "./drafting/request.ts";
import type { SmallRequest } from "./drafting/small-request.ts";
import { FootnoteError } from "./errors.ts";
import { restore } from "./guardrails/redact.ts";
import type { Passage, SearchResult } from "./knowledge/passage.ts";
import type { Masked } from "./mask.ts";
import type { Provider } from "./providers/provider.ts";

/** Who wrote it, and what left the browser for it. */
export interface Written {
  raw: RawDraft;
  drafter: string;
  bytes: number;
  redacted: Record<string, number>;
  /** Why a model was asked but this device wrote it. */
  degraded: string | null;
}

export type Stage = "searching" | "redacting" | "waiting" | "writing" | "checking" | "logging" | "retrying";

export interface Progress {
  stage: (stage: Stage) => void;
  text: (text: string) => void;
}

/** Tried once more after a wait that the agent sees; then this device writes. */
const passing = new Set(["provider.rate-limited", "provider.overloaded", "provider.cut", "provider.failed", "provider.timeout"]);

/** Renders what a model would get: redacted conversation, sayable passages, the profile. */
export function render(ask: Ask, masked: Masked, passages: Passage[], doors: Pick<Doors, "now" | "randomHex">): DraftRequest {
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
  });
}

/** The bytes that would leave the browser for this request. */
export function payloadBytes(request: DraftRequest | SmallRequest): number {
  return new TextEncoder().encode(JSON.stringify(request)).length;
}

/** Writes the reply with a model where it answers, else on this device; `masked` is the ask as it may leave the browser. */
export async function compose(
  { ask, masked, provider }: { ask: Ask; masked: Masked; provider: Provider },
  sayable: SearchResult,
  internal: Passage[],
  doors: Doors,
  progress: Progress,
  signal: AbortSignal,
): Promise<Written> {
  const request = render(ask, masked, chosen(sayable), doors);
  const once = () => draftOnce(provider, request, masked, progress, signal);
  try {
    const raw = await once().catch((error) => again(error, once, doors, progress, signal));
    return { raw, drafter: provider.id, bytes: payloadBytes(request), redacted: masked.counts, degraded: null };
  } catch (error) {
    if (!(error instanceof FootnoteError) || !(passing.has(error.code) || error.code === "provider.offline")) throw error;
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
  let first = true;
  const onText = (text: string) => {
    if (first) progress.stage("writing");
    first = false;
    progress.text(restore(text, placeholders).text);
  };
  const raw = await provider.draft(request, { signal, onText });
  return { ...raw, segments: raw.segments.map((s) => ({ ...s, text: restore(s.text, placeholders).text })) };
}

/** Written on this device: the knowledge's own sentences, word for word. `degraded` says why a model did not. */
export function onDevice(ask: Ask, sayable: SearchResult, internal: Passage[], degraded: string | null): Written {
  const { conversation, profile, language, screening } = ask;
  const raw = extract({
    profile,
    conversation,
    search: sayable,
    internal,
    language,
    agentName: conversation.agent.name,
    negative: screening.sentiment <= -1,
  });
  return { raw, drafter: "device", bytes: 0, redacted: {}, degraded };
}
