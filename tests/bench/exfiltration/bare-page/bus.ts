import { FootnoteError } from "../../../../lib/errors.ts";
import { messages } from "../../../../lib/messages.ts";
import { Payload, type SessionView } from "../../../../lib/session.ts";
import { send as answer } from "../../../gallery-pages/bus.ts";
import { filled, nextText } from "./fill.ts";

// Stands in for lib/bus.ts: every text in every answer is an attacker's.

let next: SessionView | null = null;

/** What the next sidebar shows. */
export function nextView(view: SessionView): void {
  next = view;
}

const payload = (): Payload => ({
  destination: {
    provider: "anthropic",
    name: nextText(),
    host: nextText(),
    region: { value: nextText(), by: "lead", source: nextText(), asOf: "" },
    retention: { value: nextText(), by: "lead", source: nextText(), asOf: "" },
    zone: "eu",
    euOnly: false,
    reported: null,
    notReady: null,
  },
  bytes: 6200,
  tokens: 1540,
  money: { estimate: null, perDraft: null, left: null, currency: "USD", refused: null },
  replaced: { NAME: 2, EMAIL: 1 },
  masked: [{ name: "EMAIL_1", kind: "EMAIL", value: nextText(), always: false, like: null }],
  parts: (["instructions", "conversation", "articles"] as const).map((name) => ({ name, text: nextText() })),
  leftOut: { attachments: 1, quotes: 3, signatures: 2, notes: 0, internalArticles: 2 },
});

/** Answers like the background would. */
export async function send(name: keyof typeof messages, data: unknown): Promise<unknown> {
  if (name === "payload.preview") return Payload.parse(payload());
  const given = await answer(name, data);
  // A log's lines are signed: a text that was changed there is another thing than a text that was logged.
  return name.startsWith("log.") || name === "verdict.list" ? given : messages[name].reply.parse(filled(given));
}

/** Streams like the background would. */
export function watch(stream: string, _start: unknown, onEvent: (event: unknown) => void, signal: AbortSignal): Promise<void> {
  if (stream === "session.watch" && next) onEvent(next);
  if (stream === "suggest") onEvent({ kind: "text", text: nextText() });
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new FootnoteError("aborted"))));
}
