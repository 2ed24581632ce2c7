import * as z from "zod/mini";
import type { Contract } from "./contract.ts";
import { Conversation, Message, TicketRef } from "./conversation.ts";
import type { Recipe } from "./recipe.ts";

const toContent = { from: "background", to: "content", needs: null } as const;
const fromContent = { from: "content", to: "background", needs: null } as const;
const nothing = z.object({});
const done = z.object({ ok: z.boolean(), code: z.nullable(z.string()) });

/** A ticket is open in this document (or, with `ticket: null`, no longer). */
export const PageChanged = z.object({ helpdesk: z.string(), ticket: z.nullable(z.string()), page: z.enum(["ticket", "composer"]) });
export type PageChanged = z.infer<typeof PageChanged>;

/** A sign that the public reply was sent: which control or key, or that the composer is empty now; and its text just before. */
export const ReplySent = z.object({
  ticket: TicketRef,
  text: z.string(),
  signal: z.enum(["control", "shortcut", "submit", "emptied"]),
  /** Whether this very text had been judged before it went. */
  guard: z.exactOptional(z.enum(["judged", "unguarded"])),
});
export type ReplySent = z.infer<typeof ReplySent>;

/** What the page may know of a verdict on a reply: whether it is stopped, and by which kinds of finding; never by which words. */
export const GuardVerdict = z.object({
  stop: z.boolean(),
  classes: z.array(z.string()),
  /** The team holds replies that could not be judged. */
  hold: z.boolean(),
});
export type GuardVerdict = z.infer<typeof GuardVerdict>;

/**
 * `typed`: the agent's own text stands there and the mode was `ask`. `elsewhere`: another ticket is open.
 * `refused`: no editor took it; the text is on the clipboard if `copied`.
 */
export const InsertResult = z.object({
  outcome: z.enum(["inserted", "navigating", "typed", "elsewhere", "no-composer", "note-composer", "refused"]),
  /** What the editor's own model holds afterwards. */
  readBack: z.nullable(z.string()),
  copied: z.boolean(),
  ms: z.number(),
});
export type InsertResult = z.infer<typeof InsertResult>;

/** All that a content script may send or be asked: the only part of the surface in its bundle. */
export const contentMessages = {
  "page.changed": { ...fromContent, data: PageChanged, reply: z.object({ session: z.nullable(z.string()) }) },
  "reply.sent": { ...fromContent, data: ReplySent, reply: nothing },
  /** The text in the composer, to be judged before it is sent; `sending`: a send of it is being held. */
  "reply.guard": { ...fromContent, data: z.object({ ticket: TicketRef, text: z.string(), sending: z.boolean() }), reply: GuardVerdict },
  "sidebar.toggled": { ...fromContent, data: z.object({ open: z.boolean() }), reply: z.object({ shown: z.boolean() }) },
  "sidebar.blocked": { ...fromContent, data: nothing, reply: nothing },
  /**
   * What was taught for the page's own origin, or is known of a helpdesk there; null: nothing. `stored`: somebody taught it. It was
   * checked when it was kept: its schema would weigh on every helpdesk's page.
   */
  "recipe.mine": { ...fromContent, data: nothing, reply: z.object({ recipe: z.nullable(z.custom<Recipe>()), stored: z.boolean() }) },
  /** A part was found by another way than the first (`used` counts from 0), or no longer (-1). */
  "recipe.healed": { ...fromContent, data: z.object({ part: z.string().check(z.maxLength(20)), used: z.number() }), reply: nothing },

  "conversation.read": { ...toContent, data: z.object({ ticket: TicketRef }), reply: Conversation },
  "thread.newest": {
    ...toContent,
    data: z.object({ ticket: TicketRef, after: z.nullable(z.string()), wait: z.number() }),
    reply: z.object({ messages: z.array(Message) }),
  },
  "reply.insert": {
    ...toContent,
    data: z.object({ ticket: TicketRef, text: z.string(), mode: z.enum(["ask", "append", "replace"]) }),
    reply: InsertResult,
  },
  /** This text may be sent: the agent answered for it. */
  "guard.allow": { ...toContent, data: z.object({ ticket: TicketRef, text: z.string() }), reply: nothing },
  "ticket.tag": { ...toContent, data: z.object({ ticket: TicketRef, tags: z.array(z.string()) }), reply: done },
  "ticket.note": { ...toContent, data: z.object({ ticket: TicketRef, text: z.string() }), reply: done },
  /** Takes words out of a message for good, where the helpdesk can. */
  "ticket.redact": { ...toContent, data: z.object({ ticket: TicketRef, message: z.string(), text: z.string() }), reply: done },
  "ticket.route": { ...toContent, data: z.object({ ticket: TicketRef, queue: z.string() }), reply: done },
  "sidebar.show": {
    ...toContent,
    data: z.object({
      open: z.nullable(z.boolean()),
      toggle: z.boolean(),
      session: z.nullable(z.string()),
      state: z.enum(["ready", "draft", "check", "hand-over", "reading"]),
      count: z.number(),
    }),
    reply: nothing,
  },
  "selection.take": { ...toContent, data: nothing, reply: z.object({ text: z.string() }) },
} as const satisfies Record<string, Contract>;
