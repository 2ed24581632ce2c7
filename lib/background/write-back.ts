import { send } from "../bus.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import type { WriteBack } from "../doors.ts";
import { toProblem } from "../errors.ts";
import { settleStep } from "../hand-over-step.ts";
import type { WriteBack as Job } from "../storage/outbox.ts";
import { appendFor } from "./log-context.ts";
import { allSessions, updateTicket } from "./sessions.ts";
import type { Session } from "./state.ts";
import { storage } from "./storage.ts";
import { targetOf } from "./target.ts";
import { addTrail } from "./trail.ts";

// Write-backs lie on disk until the helpdesk has taken them: the page may be gone, the session logged out.

const steps = { tag: "tagged", note: "noted", route: "routed" } as const;

/** Puts write-backs into the outbox; the same one twice stays one. */
export async function enqueue(ticket: TicketRef, jobs: WriteBack[]): Promise<void> {
  for (const job of jobs) await storage.outbox.save({ ...job, ticket, at: new Date().toISOString() });
}

let draining: Promise<void> = Promise.resolve();

/** Tries all that waits for this session's ticket, one drain at a time. */
export function drainOutbox(session: Session): Promise<void> {
  draining = draining.then(() => drain(session)).catch((error) => console.error(error));
  return draining;
}

async function drain(session: Session): Promise<void> {
  if (session.tab === null) return;
  for (const job of await storage.outbox.find(session.ticket)) if (!mayStandThere(job)) await attempt(session, job);
}

/** The helpdesk took it and does not show it: another try could write it a second time. It is said, and kept. */
const mayStandThere = (job: Job) => job.code?.endsWith(".note.unseen") === true;

async function attempt(session: Session, job: Job): Promise<void> {
  const result = await write(session, job);
  if (result.ok) {
    // Logged first: if the worker dies in between, the job runs again, finds its tag or note there, and is logged twice at worst.
    await appendFor(
      session.ticket,
      {
        kind: "written-back",
        suggestion: job.suggestion,
        what: job.what,
        value: job.what === "note" ? "" : job.value,
        ok: true,
        code: null,
      },
      {},
    );
    await storage.outbox.remove(job.key);
    await updateTicket(session.ticket, ({ handed }) => ({ handed: job.suggestion === null ? settleStep(handed, job, null) : handed }));
    await addTrail(session.ticket, steps[job.what], { value: job.value });
    return;
  }
  await updateTicket(session.ticket, ({ handed }) => ({
    handed: job.suggestion === null ? settleStep(handed, job, result.code ?? "unexpected") : handed,
  }));
  await storage.outbox.failed(job.key, result.code ?? "unexpected");
  if (job.tries > 0) return;
  await appendFor(
    session.ticket,
    {
      kind: "written-back",
      suggestion: job.suggestion,
      what: job.what,
      value: job.what === "note" ? "" : job.value,
      ok: false,
      code: result.code,
    },
    {},
  );
  await addTrail(session.ticket, "failed", { what: job.what, code: result.code ?? "" });
  await updateTicket(session.ticket, { problem: { code: `write-back.${job.what}`, detail: { code: result.code ?? "" } } });
}

async function write(session: Session, job: Job): Promise<{ ok: boolean; code: string | null }> {
  const target = targetOf(session);
  const { ticket } = session;
  try {
    if (job.what === "tag") return await send("ticket.tag", { ticket, tags: [job.value] }, target);
    if (job.what === "note") return await send("ticket.note", { ticket, text: job.value }, target);
    return await send("ticket.route", { ticket, queue: job.value }, target);
  } catch (error) {
    return { ok: false, code: toProblem(error).code };
  }
}

/** Tries the outbox of every open ticket; an alarm calls it, because a page may come back without a new announcement. */
export async function drainAll(): Promise<void> {
  const done = new Set<string>();
  for (const session of await allSessions()) {
    const key = ticketKey(session.ticket);
    if (session.tab === null || done.has(key)) continue;
    done.add(key);
    await drainOutbox(session);
  }
}
