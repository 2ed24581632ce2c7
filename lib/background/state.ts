import * as z from "zod/mini";
import { Conversation, TicketRef } from "../conversation.ts";
import { Draft } from "../drafting/draft.ts";
import { GuardState } from "../guard-state.ts";
import { Screening } from "../guardrails/policy.ts";
import { Problem, SessionView, TrailStep } from "../session.ts";

/** One ticket open in one document of one tab. */
export const Session = z.object({
  id: z.string(),
  /** Null for pasted text, which belongs to no page. */
  tab: z.nullable(z.number()),
  document: z.nullable(z.string()),
  helpdesk: z.string(),
  ticket: TicketRef,
  page: z.enum(["ticket", "composer", "pasted"]),
});
export type Session = z.infer<typeof Session>;

/** A text that waits for the reply page of its ticket; it is dropped after a while rather than put into a later reply. */
const PendingInsert = z.object({ draft: z.string(), text: z.string(), mode: z.enum(["ask", "append", "replace"]), until: z.number() });

/** A draft as it was written and logged: outcomes are about this one, whatever the agent changed since. */
const Suggested = z.pick(Draft, { id: true, text: true, sentences: true, values: true, language: true });

/** A send that was seen but is not yet confirmed by reading the thread again. */
export const PendingSend = z.object({
  text: z.string(),
  at: z.string(),
  after: z.nullable(z.string()),
  /** What was seen of it: a control or key, the emptied composer. */
  signs: z._default(z.array(z.enum(["pressed", "emptied"])), ["pressed"]),
  /** Not yet on record: it was not guarded, and what stood against it; null where it was, or where that is on record. */
  unguarded: z._default(z.nullable(z.array(z.string())), null),
});
export type PendingSend = z.infer<typeof PendingSend>;

/** What is known and done about one ticket, whichever tabs show it. */
export const TicketState = z.object({
  ticket: TicketRef,
  phase: SessionView.shape.phase,
  conversation: z.nullable(Conversation),
  language: z.nullable(z.string()),
  questions: SessionView.shape.questions,
  screening: z.nullable(Screening),
  accepted: z.nullable(z.string()),
  identity: z.nullable(z.string()),
  profile: z.nullable(z.string()),
  fallback: z.boolean(),
  draft: z.nullable(Draft),
  suggested: z._default(z.nullable(Suggested), null),
  entry: SessionView.shape.entry,
  streamed: z.nullable(z.string()),
  stage: SessionView.shape.stage,
  restarts: z.number(),
  stale: z.boolean(),
  /** Title of a source that the draft rests on and that may no longer be cited. */
  withdrawn: z._default(z.nullable(z.string()), null),
  trail: z.array(TrailStep),
  problem: z.nullable(Problem),
  pendingInsert: z.nullable(PendingInsert),
  pendingSend: z.nullable(PendingSend),
  /** The composer's text of the send that is on record already: its composer may be seen empty only afterwards. */
  recordedSend: z._default(z.nullable(z.string()), null),
  /** The draft that went into a composer, and that composer's tab. */
  inserted: z.nullable(z.object({ draft: z.string(), text: z.string(), tab: z.nullable(z.number()) })),
  /** That draft with its proof and log entry: another may be written before it is sent. */
  used: z._default(z.nullable(z.object({ draft: Draft, entry: SessionView.shape.entry, suggested: z.nullable(Suggested) })), null),
  /** When `ticket.opened` was logged last, ms since 1970. */
  openedAt: z.nullable(z.number()),
  /** What the guard says of the text in the composer. */
  guard: z._default(z.nullable(GuardState), null),
  handed: SessionView.shape.handed,
  notices: SessionView.shape.notices,
  /** Identifiers that should not stand in the ticket. */
  exposed: SessionView.shape.exposed,
  touched: z.number(),
});
export type TicketState = z.infer<typeof TicketState>;

/** A ticket nothing is known about yet. */
export function newTicketState(ticket: TicketRef, touched: number): TicketState {
  return {
    ticket,
    phase: "reading",
    conversation: null,
    language: null,
    questions: [],
    screening: null,
    accepted: null,
    identity: null,
    profile: null,
    fallback: false,
    draft: null,
    suggested: null,
    entry: null,
    streamed: null,
    stage: null,
    restarts: 0,
    stale: false,
    withdrawn: null,
    trail: [],
    problem: null,
    pendingInsert: null,
    pendingSend: null,
    recordedSend: null,
    inserted: null,
    used: null,
    openedAt: null,
    guard: null,
    handed: [],
    notices: [],
    exposed: { redacts: false, found: [] },
    touched,
  };
}
