import type { Conversation } from "./conversation.ts";
import { publicMessages } from "./conversation.ts";
import type { Doors } from "./doors.ts";
import { chosen } from "./drafting/chosen.ts";
import { extract } from "./drafting/extract.ts";
import type { Profile } from "./drafting/profile.ts";
import { renderRequest } from "./drafting/prompt.ts";
import type { DraftRequest, RawDraft } from "./drafting/request.ts";
import { FootnoteError } from "./errors.ts";
import type { Screening } from "./guardrails/policy.ts";
import { redactAll, restore } from "./guardrails/redact.ts";
import type { Passage, SearchResult } from "./knowledge/passage.ts";
import type { Provider } from "./providers/provider.ts";

/** What the agent asks for. */
export interface Ask {
  conversation: Conversation;
  profile: Profile;
  screening: Screening;
  language: string;
  authenticated: boolean;
  /** A red ticket that the agent took over with a reason. */
  accepted: boolean;
  drafter: "device" | "model";
  /** A missing fact or a wish, trusted because the agent wrote it. */
  instruction: string;
  refine: "shorter" | "warmer" | "more-formal" | "simpler" | "translate" | "instruction" | null;
  /** The text as the agent edited it, when refining. */
  text: string | null;
}

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

/** A request with everything personal masked, and the way back. */
export interface Rendered {
  request: DraftRequest;
  placeholders: Record<string, { kind: string; value: string }>;
  counts: Record<string, number>;
}

/** Renders what a model would get: redacted conversation, sayable passages, the profile. */
export function render(ask: Ask, passages: Passage[], doors: Pick<Doors, "now" | "randomHex">): Rendered {
  const { conversation, profile, language } = ask;
  const messages = publicMessages(conversation);
  const known = { names: names(conversation), emails: conversation.customer.email ? [conversation.customer.email] : [], language };
  const texts = [...messages.map((m) => m.text), conversation.subject, ask.instruction, ask.text ?? ""];
  const masked = redactAll(texts, known);
  const at = (i: number) => masked.texts[i] ?? "";
  const redacted: Conversation = {
    ...conversation,
    subject: at(messages.length),
    customer: { name: null, email: null },
    messages: messages.map((m, i) => ({ ...m, name: null, text: at(i) })),
  };
  const request = renderRequest({
    profile,
    conversation: redacted,
    passages,
    instruction: at(messages.length + 1),
    currentText: ask.text === null ? null : at(messages.length + 2),
    refine: ask.refine,
    language,
    agentName: conversation.agent.name,
    today: doors.now().toISOString().slice(0, 10),
    boundary: doors.randomHex(8),
    injection: ask.screening.injection.length > 0,
  });
  return { request, placeholders: masked.placeholders, counts: masked.counts };
}

/** The people of the ticket, for masking; the agent signs with their own name and stays. */
function names(conversation: Conversation): string[] {
  const all = [conversation.customer.name, ...conversation.messages.filter((m) => m.role === "customer").map((m) => m.name)];
  return [...new Set(all.filter((n): n is string => n !== null && n.length > 1))];
}

/** The bytes that would leave the browser for this request. */
export function payloadBytes(request: DraftRequest): number {
  return new TextEncoder().encode(JSON.stringify(request)).length;
}

/** Writes the reply: by the model where one is asked for and answers, else on this device. */
export async function compose(
  ask: Ask,
  sayable: SearchResult,
  internal: Passage[],
  doors: Doors,
  progress: Progress,
  signal: AbortSignal,
): Promise<Written> {
  const provider = ask.drafter === "model" ? await doors.provider() : null;
  if (!provider) return onDevice(ask, sayable, internal, null);
  progress.stage("redacting");
  const rendered = render(ask, chosen(sayable), doors);
  const once = () => draftOnce(provider, rendered, progress, signal);
  try {
    const raw = await once().catch((error) => again(error, once, doors, progress, signal));
    return { raw, drafter: provider.id, bytes: payloadBytes(rendered.request), redacted: rendered.counts, degraded: null };
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

async function draftOnce(provider: Provider, rendered: Rendered, progress: Progress, signal: AbortSignal): Promise<RawDraft> {
  progress.stage("waiting");
  let first = true;
  const onText = (text: string) => {
    if (first) progress.stage("writing");
    first = false;
    progress.text(restore(text, rendered.placeholders).text);
  };
  const raw = await provider.draft(rendered.request, { signal, onText });
  return { ...raw, segments: raw.segments.map((s) => ({ ...s, text: restore(s.text, rendered.placeholders).text })) };
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
