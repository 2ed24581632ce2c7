import { recordSend } from "../assist.ts";
import { send } from "../bus.ts";
import type { ReplySent } from "../content-messages.ts";
import { type Message, publicMessages } from "../conversation.ts";
import { kept } from "../drafting/similarity.ts";
import { toProblem } from "../errors.ts";
import { sameText } from "../same-text.ts";
import { stripMessage } from "../strip-conversation.ts";
import { doorsFor } from "./doors.ts";
import { logUnguarded, standingAgainst } from "./guarding.ts";
import { findTicket, updateTicket } from "./sessions.ts";
import type { PendingSend, Session, TicketState } from "./state.ts";
import { targetOf } from "./target.ts";
import { addTrail } from "./trail.ts";
import { useJobs } from "./use-jobs.ts";
import { drainOutbox, enqueue } from "./write-back.ts";

/** How long a page may take to show what was sent, ms; then a later reading of the thread confirms it. */
const confirmWithin = 20_000;
/** A send that no reading ever confirmed is logged as such after this time, ms. */
const giveUpAfter = 10 * 60_000;
/** The share of the composer's words that must stand in a message for it to be that reply. */
const close = 0.5;

/** A sign of a send: remembered, then confirmed by reading the thread again. */
export async function replySent(session: Session, data: ReplySent): Promise<void> {
  const before = await findTicket(session.ticket);
  const sign = data.signal === "emptied" ? "emptied" : "pressed";
  if (sign === "emptied" && before.recordedSend === data.text) return;
  const again = before.pendingSend?.text === data.text ? before.pendingSend : null;
  const against = standingAgainst(before, data.text, data.guard);
  if (against && sign === "pressed") await logUnguarded(session.ticket, against);
  await updateTicket(session.ticket, {
    guard: null,
    recordedSend: null,
    pendingSend: {
      text: data.text,
      at: again?.at ?? new Date().toISOString(),
      after: again ? again.after : lastAgentMessage(before),
      signs: [...new Set([...(again?.signs ?? []), sign] as const)],
      // An emptied composer alone is no send yet: that it was unguarded is on record once it is one.
      unguarded: again ? again.unguarded : sign === "pressed" ? null : against,
    },
  });
  // The press that came before asks already.
  if (again) return;
  try {
    const { pendingSend } = await findTicket(session.ticket);
    const { messages } = await send(
      "thread.newest",
      { ticket: session.ticket, after: pendingSend?.after ?? null, wait: confirmWithin },
      targetOf(session),
    );
    await confirm(session, messages.map(stripMessage));
  } catch (error) {
    // The page was left, as Request Tracker's reply page is: its successor's reading confirms.
    if (toProblem(error).code === "unexpected") throw error;
  }
}

function lastAgentMessage(state: TicketState): string | null {
  return state.conversation ? (publicMessages(state.conversation).findLast((m) => m.role === "agent")?.id ?? null) : null;
}

/** After a ticket was read again: confirms a send that was seen before, or gives up on an old one. */
export async function resumeSend(session: Session): Promise<void> {
  const { pendingSend, conversation } = await findTicket(session.ticket);
  if (!pendingSend || !conversation) return;
  if (session.page === "composer" && Date.now() - Date.parse(pendingSend.at) < giveUpAfter) return;
  await confirm(session, publicMessages(conversation));
}

/** Two of three make a send: a press, the emptied composer, and a new reply in the thread that is close to what stood there. */
async function confirm(session: Session, messages: Message[]): Promise<void> {
  const state = await findTicket(session.ticket);
  const pending = state.pendingSend;
  if (!pending) return;
  const after = messages.findIndex((m) => m.id === pending.after);
  const fresh = messages.slice(after + 1).findLast((m) => m.role === "agent" && kept(pending.text, m.text) >= close);
  if (!fresh && Date.now() - Date.parse(pending.at) < giveUpAfter) return;
  await updateTicket(session.ticket, { pendingSend: null });
  // Pressed and refused by the desk, or emptied by the agent: the draft is unsent, and what follows is another send.
  if (!fresh && pending.signs.length < 2) return;
  await updateTicket(session.ticket, { recordedSend: pending.text });
  if (pending.unguarded) await logUnguarded(session.ticket, pending.unguarded);
  await settle(session, state, { text: fresh ? sentText(pending, fresh) : pending.text, confirmed: fresh !== undefined });
}

/**
 * What the agent sent. The thread shows it without its sign-off, or with a signature that the desk adds: what stood in the composer at the
 * press was the agent's own. An emptied composer was last seen at some keystroke before, so there the thread's text counts where it differs.
 */
function sentText({ text, signs }: PendingSend, shown: Message): string {
  return signs.includes("pressed") || sameText(stripMessage({ ...shown, text }).text, shown.text) ? text : shown.text;
}

async function settle(session: Session, state: TicketState, sent: { text: string; confirmed: boolean }): Promise<void> {
  const doors = doorsFor({ ticket: session.ticket, target: targetOf(session) });
  const { used } = state;
  const record = await recordSend(sent, state.inserted, doors, used?.suggested ?? null);
  await updateTicket(session.ticket, {
    phase: state.inserted ? "sent" : "ready",
    inserted: null,
    used: null,
    ...(state.inserted ? {} : { draft: null, entry: null }),
  });
  if (record.use === "edited" || record.use === "discarded") {
    await addTrail(session.ticket, "edited", { draft: state.inserted?.text ?? "", sent: sent.text, kept: String(record.kept ?? 0) });
  }
  await addTrail(session.ticket, "sent", { confirmed: String(sent.confirmed), to: state.conversation?.customer.name ?? "" });
  const kept = record.use === "unchanged" || record.use === "edited";
  if (kept && used?.entry) await enqueue(session.ticket, useJobs(used.draft, used.entry, state));
  await drainOutbox(session);
}
