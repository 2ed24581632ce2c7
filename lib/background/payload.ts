import { tokensOf } from "../budget.ts";
import { render } from "../compose.ts";
import { chosen } from "../drafting/chosen.ts";
import { verifyRequest } from "../drafting/verify-request.ts";
import { FootnoteError } from "../errors.ts";
import { mask } from "../mask.ts";
import { type MaskedValue, maskedValues } from "../masked-values.ts";
import { payloadBytes } from "../payload-bytes.ts";
import { sayableFilter } from "../retrieve.ts";
import { questionsOf, smallRequests } from "../search-stages.ts";
import type { Payload } from "../session.ts";
import { budgetNow, estimateOf, refusal } from "./budget.ts";
import { doorsFor } from "./doors.ts";
import { askFor } from "./drafting.ts";
import { destination } from "./provider.ts";
import { foundFor } from "./reading.ts";
import { findTicket } from "./sessions.ts";
import type { Session } from "./state.ts";
import { storage } from "./storage.ts";

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
  const { verifier } = await doors.terms();
  // Which sentences it will be asked about is not known yet; the rest of that request is.
  const check =
    verifier === null ? [] : [verifyRequest({ claims: [], passages: [], questions: masked.questions, boundary: doors.randomHex(8) })];
  const bytes = [request, ...asked, ...check].reduce((sum, r) => sum + payloadBytes(r), 0);
  const { receipt } = ask.conversation;
  const articles = request.passages.map((p) => `${p.title}\n${p.blocks.map((b) => b.text).join("\n")}`).join("\n\n");
  return {
    destination: to,
    bytes,
    tokens: tokensOf(bytes),
    money: await moneyFor(bytes),
    replaced: masked.counts,
    masked: maskedValues(masked),
    parts: [
      { name: "instructions", text: request.system.join("\n\n") },
      { name: "conversation", text: request.conversation },
      { name: "articles", text: articles },
      { name: "turn", text: request.instruction },
      ...check.map((r) => ({ name: "check" as const, text: [r.system, ...r.parts].join("\n\n") })),
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

/** What would be masked if a draft were asked for now, value by value. */
export async function maskedNow(session: Session, instruction: string): Promise<MaskedValue[]> {
  const state = await findTicket(session.ticket);
  const ask = await askFor(state, { drafter: "model", instruction, refine: null, text: null, language: null });
  const found = await foundFor(state);
  return maskedValues(mask(ask, questionsOf(ask.conversation, found.sayable)));
}

async function moneyFor(bytes: number): Promise<Payload["money"]> {
  const settings = await storage.settings.provider();
  const [{ left, currency }, refused] = await Promise.all([budgetNow(settings), refusal(settings, bytes)]);
  return { estimate: estimateOf(settings, bytes), perDraft: settings.budget.perDraft, left, currency, refused };
}
