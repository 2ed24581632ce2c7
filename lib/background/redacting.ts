import { send } from "../bus.ts";
import type { Conversation } from "../conversation.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { type Exposed, exposed } from "../guardrails/exposed.ts";
import type { Masking } from "../guardrails/masking.ts";
import { appendFor } from "./log-context.ts";
import { currentMasking } from "./masking.ts";
import { readTicket } from "./reading.ts";
import { findTicket } from "./sessions.ts";
import type { Session } from "./state.ts";
import { targetOf } from "./target.ts";
import { addTrail } from "./trail.ts";

/** Takes one exposed identifier out of the helpdesk's own text. Throws `redact.gone`, and `redact.failed` (detail: `code`) when the helpdesk did not. */
export async function redactExposed(session: Session, at: { message: string; from: number }): Promise<void> {
  const { ticket } = session;
  const { conversation } = await findTicket(ticket);
  const found = conversation && findAt(conversation, await currentMasking(), at);
  const text = found && conversation.messages.find(({ id }) => id === found.message)?.text.slice(found.from, found.to);
  if (!found || !text) throw new FootnoteError("redact.gone");
  const { ok, code } = await send("ticket.redact", { ticket, message: found.message, text }, targetOf(session)).catch((error: unknown) => ({
    ok: false,
    code: toProblem(error).code,
  }));
  // The kind alone: the log must not hold what was taken out.
  await appendFor(ticket, { kind: "written-back", suggestion: null, what: "redact", value: found.kind, ok, code }, {});
  if (!ok) throw new FootnoteError("redact.failed", { detail: { code: code ?? "" } });
  await addTrail(ticket, "redacted", { kind: found.kind });
  await readTicket(session);
}

function findAt(conversation: Conversation, masking: Masking, { message, from }: { message: string; from: number }): Exposed | undefined {
  return exposed(conversation, masking).find((found) => found.message === message && found.from === from);
}
