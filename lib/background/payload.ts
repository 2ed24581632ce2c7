import { payloadBytes, render } from "../compose.ts";
import { chosen } from "../drafting/chosen.ts";
import { FootnoteError } from "../errors.ts";
import { mask } from "../mask.ts";
import { sayableFilter } from "../retrieve.ts";
import { questionsOf, smallRequests } from "../search-stages.ts";
import type { Payload } from "../session.ts";
import { doorsFor } from "./doors.ts";
import { askFor } from "./drafting.ts";
import { destination } from "./provider.ts";
import { foundFor } from "./reading.ts";
import { findTicket } from "./sessions.ts";
import type { Session } from "./state.ts";

/** Letters per token, for an estimate only; providers count their own way. */
const lettersPerToken = 3.2;

/** The exact redacted payload of a draft request, before anything is sent. Throws `provider.none` on device. */
export async function previewPayload(session: Session, instruction: string): Promise<Payload> {
  const state = await findTicket(session.ticket);
  const to = await destination();
  if (!to) throw new FootnoteError("provider.none");
  const ask = await askFor(state, { drafter: "model", instruction, refine: null, text: null, language: null });
  const found = await foundFor(state);
  const doors = doorsFor({ ticket: session.ticket, target: null });
  const masked = mask(ask, questionsOf(ask.conversation, found.sayable));
  const request = render(ask, masked, chosen(found.sayable), doors);
  const asked = smallRequests({ ask, masked, before: found }, await doors.stages(sayableFilter(ask)), doors.randomHex(8));
  const bytes = [request, ...asked].reduce((sum, r) => sum + payloadBytes(r), 0);
  const { receipt } = ask.conversation;
  const articles = request.passages.map((p) => `${p.title}\n${p.blocks.map((b) => b.text).join("\n")}`).join("\n\n");
  return {
    destination: to,
    bytes,
    tokens: Math.round(bytes / lettersPerToken),
    replaced: masked.counts,
    parts: [
      { name: "instructions", text: request.system.join("\n\n") },
      { name: "conversation", text: request.conversation },
      { name: "articles", text: articles },
      { name: "turn", text: request.instruction },
      ...(asked.length > 0 ? [{ name: "search" as const, text: asked.flatMap((r) => [r.system, ...r.parts]).join("\n\n") }] : []),
    ],
    leftOut: {
      attachments: receipt.attachments.length,
      quotes: receipt.quotes,
      signatures: receipt.signatures,
      notes: receipt.internal,
      internalArticles: found.internal.length,
    },
  };
}
