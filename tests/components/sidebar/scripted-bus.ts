import { FootnoteError } from "../../../lib/errors.ts";
import type { SessionView } from "../../../lib/session.ts";

// Stands in for lib/bus.ts: records what is sent and answers what the test says.

export const sent: { name: string; data: Record<string, unknown> }[] = [];
export const replies = new Map<string, unknown>();
export const opened: {
  stream: string;
  start: unknown;
  emit: (event: unknown) => void;
  end: (error: unknown) => void;
  signal: AbortSignal;
}[] = [];

/** Forgets the last test. */
export function reset(): void {
  sent.length = 0;
  opened.length = 0;
  replies.clear();
}

/** The session's view changes. */
export function push(view: SessionView): void {
  for (const stream of opened.filter((s) => s.stream === "session.watch" && !s.signal.aborted)) stream.emit(view);
}

export async function send(name: string, data: Record<string, unknown>): Promise<unknown> {
  sent.push({ name, data });
  const reply = replies.has(name) ? replies.get(name) : {};
  if (reply instanceof Error) throw reply;
  return reply;
}

export function watch(stream: string, start: unknown, onEvent: (event: unknown) => void, signal: AbortSignal): Promise<void> {
  return new Promise((_, reject) => {
    opened.push({ stream, start, emit: onEvent, end: reject, signal });
    signal.addEventListener("abort", () => reject(new FootnoteError("aborted")));
  });
}
