import { FootnoteError } from "../../lib/errors.ts";
import type { Payload, SessionView } from "../../lib/session.ts";
import { teachReplies, teachStates } from "./teach-replies.ts";
import { high, views } from "./views.ts";

// Stands in for lib/bus.ts: a session that never moves, a stream that stops half way, replies of the right shape.

const state = new URLSearchParams(location.search).get("state") ?? "ready";

const streamed =
  "Hi Hannah,\n\nThanks for the detail about the Ridgeline GTX. Unworn items can be exchanged within 60 days of delivery. Trying the boots on indoors still counts as unworn. Choose Exchange on your order page, pick";

const payload: Payload = {
  destination: high.destination as NonNullable<SessionView["destination"]>,
  bytes: 6200,
  tokens: 1540,
  money: { estimate: 0.0231, perDraft: 0.05, left: 1.42, currency: "USD", refused: null },
  replaced: { NAME: 2, EMAIL: 1, PHONE: 1, ADDRESS: 1 },
  masked: [
    { name: "NAME_1", kind: "NAME", value: "Hannah", always: false, like: null },
    { name: "PHONE_1", kind: "PHONE", value: "PP-104763", always: false, like: "PP\\-\\d{6}" },
    { name: "EMAIL_1", kind: "EMAIL", value: "hannah@mail.example", always: false, like: null },
    { name: "CARD_1", kind: "CARD", value: "4000 0566 5566 5556", always: true, like: null },
  ],
  parts: [
    { name: "instructions", text: "Write as Peak & Pine.\n".repeat(12) },
    {
      name: "conversation",
      text: "[7] customer, 21 Nov 2026 09:58\nHello, it is [[NAME_1]] again. The Ridgeline GTX boots from order PP-104763 are too small. Call me on [[PHONE_1]] or write to [[EMAIL_1]].\n\n[6] agent, 20 Nov 2026 16:20\nHi [[NAME_1]], sorry to hear that. Which size do you need?",
    },
    { name: "articles", text: "Unworn items can be exchanged within 60 days of delivery." },
  ],
  leftOut: { attachments: 1, quotes: 3, signatures: 2, notes: 0, internalArticles: 2 },
};

export async function send(name: string): Promise<unknown> {
  const answers = { ...teachReplies, ...teachStates[state] };
  if (name in answers) return answers[name];
  if (name === "payload.preview") return payload;
  if (name === "ticket.masked") return payload.masked;
  if (name === "suggestion.use") return { outcome: state === "composer" ? "composer-has-text" : "inserted" };
  if (name === "draft.check") return high.draft;
  if (name === "notify.settings")
    return { settings: { address: "", quotes: false, mention: "@compliance" }, byPolicy: false, allowed: null, browser: false, waiting: 0 };
  return {};
}

export function watch(stream: string, _start: unknown, onEvent: (event: unknown) => void, signal: AbortSignal): Promise<void> {
  if (stream === "session.watch" && state !== "none")
    onEvent(views[state] ?? (state === "streaming" || state === "payload" || state === "offline" ? views["ready"] : views["high"]));
  if (stream === "suggest") {
    for (const stage of ["searching", "redacting", "waiting", "writing"]) onEvent({ kind: "stage", stage });
    onEvent({ kind: "text", text: streamed });
  }
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new FootnoteError("aborted"))));
}
