import * as z from "zod/mini";

/** Who wrote a message, told apart by the helpdesk's data, never by colour or side. */
const Role = z.enum(["customer", "agent", "bot", "system"]);

/** A file that hangs on a message. It is listed as not read; its content never enters Footnote. */
export const Attachment = z.object({ name: z.string(), type: z.string(), bytes: z.nullable(z.number()) });
export type Attachment = z.infer<typeof Attachment>;

/** One message, oldest first in a conversation. `text` is plain, with quotes and signature removed. */
export const Message = z.object({
  id: z.string(),
  role: Role,
  /** The name the helpdesk shows, not "you". */
  name: z.nullable(z.string()),
  /** True for the person who sits at this helpdesk. */
  mine: z.boolean(),
  visibility: z.enum(["public", "internal"]),
  /** ISO 8601, null where the page shows none that can be read for certain. */
  at: z.nullable(z.string()),
  text: z.string(),
  /** How many quoted parts and signatures were taken out of `text`. */
  removed: z.object({ quotes: z.number(), signatures: z.number() }),
  attachments: z.array(Attachment),
});
export type Message = z.infer<typeof Message>;

/** A piece of a message that a program reads and a person does not, and how it is hidden; `direction` is seen, but the other way round. */
const HiddenText = z.object({
  message: z.string(),
  kind: z.enum(["not-shown", "transparent", "tiny", "same-colour", "off-screen", "zero-width", "tags", "direction"]),
  text: z.string(),
});
export type HiddenText = z.infer<typeof HiddenText>;

/** What was read and what was not: shown to the agent before anything leaves the browser. */
export const Receipt = z.object({
  /** `api`: the page's own JSON; `page`: its visible text; `pasted` and `selected`: what the agent gave. */
  how: z.enum(["api", "page", "pasted", "selected"]),
  read: z.number(),
  total: z.number(),
  internal: z.number(),
  quotes: z.number(),
  signatures: z.number(),
  attachments: z.array(Attachment),
  /** Messages shortened because of their length (characters over the limit are not read). */
  shortened: z.number(),
  /** Where the API and the page disagree, in a sentence's code: `count`, `last`. Empty when they agree. */
  disagree: z.array(z.string()),
  /** Taken out of the messages' texts before anything reads them: the usual place for instructions to machines. */
  hidden: z._default(z.array(HiddenText), []),
});
export type Receipt = z.infer<typeof Receipt>;

/** Which conversation this is, wherever it is open: the same ticket in two tabs has the same key. */
export const TicketRef = z.object({ helpdesk: z.string(), origin: z.string(), id: z.string() });
export type TicketRef = z.infer<typeof TicketRef>;

/** What every helpdesk yields. */
export const Conversation = z.object({
  ticket: TicketRef,
  subject: z.string(),
  channel: z.enum(["email", "chat", "form", "portal", "social", "phone", "unknown"]),
  /** The helpdesk's own name for the brand or inbox, null if it has none. */
  brand: z.nullable(z.string()),
  queue: z.nullable(z.string()),
  tags: z.array(z.string()),
  customer: z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) }),
  agent: z.object({ name: z.nullable(z.string()), id: z.nullable(z.string()) }),
  messages: z.array(Message),
  /** The helpdesk can take words out of a message for good, and we know how. */
  redacts: z.exactOptional(z.boolean()),
  receipt: Receipt,
});
export type Conversation = z.infer<typeof Conversation>;

/** The key under which drafts and the log know a ticket. */
export function ticketKey(ticket: TicketRef): string {
  return `${ticket.helpdesk} ${ticket.origin} ${ticket.id}`;
}

/** The public messages, oldest first: internal notes and system lines never reach a draft. */
export function publicMessages(conversation: Conversation): Message[] {
  return conversation.messages.filter((m) => m.visibility === "public" && m.role !== "system");
}

/** What the customer wrote since an agent last answered, oldest first; their last message if nothing is newer. */
export function openTurn(conversation: Conversation): Message[] {
  const messages = publicMessages(conversation);
  let start = messages.length;
  while (start > 0 && messages[start - 1]?.role === "customer") start--;
  if (start < messages.length) return messages.slice(start);
  const last = messages.findLast((m) => m.role === "customer");
  return last ? [last] : [];
}

/** Has the customer written between two readings of a conversation? */
export function movedOn(before: Conversation, now: Conversation): boolean {
  const last = (c: Conversation) => publicMessages(c).findLast((m) => m.role === "customer")?.id;
  return last(before) !== last(now);
}
