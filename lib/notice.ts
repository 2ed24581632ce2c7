import * as z from "zod/mini";
import { TicketRef } from "./conversation.ts";

/** How the team tells its compliance people that a rule has fired; an empty text is none. */
export const NotifySettings = z.object({
  /** The webhook's address: https, or this very computer. */
  address: z.string().check(z.trim()),
  /** The sentences that made the rule fire go along, masked. */
  quotes: z.boolean(),
  /** Whom the internal note of a hand-over mentions, as the helpdesk writes it: `@compliance`. */
  mention: z.string().check(z.trim()),
});
export type NotifySettings = z.infer<typeof NotifySettings>;

/** Nobody is told until a lead says whom. */
export const nobodyToTell: NotifySettings = { address: "", quotes: false, mention: "" };

/** One notice of one rule about one message of a ticket, until it was taken, and after that so that it goes out once. */
export const Notice = z.object({
  /** Hex SHA-256 of rule, ticket and message: the same wherever the ticket is open, so that a receiver can drop the second. */
  id: z.string(),
  rule: z.string(),
  name: z.string(),
  ticket: TicketRef,
  /** ISO 8601: when the rule fired here. */
  at: z.string(),
  quotes: z.array(z.string()),
  tries: z.number(),
  /** Not before this is it tried again, ms since 1970. */
  next: z.number(),
  /** How the last try failed. */
  code: z.nullable(z.string()),
  /** ISO 8601: when it was taken, or given up; null while it waits. */
  ended: z.nullable(z.string()),
});
export type Notice = z.infer<typeof Notice>;

/** What a sidebar shows of a notice; `off`: no address is set, so nobody is told. */
export const NoticeView = z.object({
  rule: z.string(),
  name: z.string(),
  state: z.enum(["waiting", "sent", "given-up", "off"]),
  at: z.nullable(z.string()),
  code: z.nullable(z.string()),
});
export type NoticeView = z.infer<typeof NoticeView>;

/** An address that a notice may go to: https, or this very computer. */
export function isNoticeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname));
}
