import * as z from "zod/mini";
import { sha256Hex } from "../audit/chain.ts";
import { type Conversation, publicMessages, type TicketRef, ticketKey } from "../conversation.ts";
import { identifierHashes, seenWithOthers } from "../guardrails/guard-others.ts";
import { recall, remember } from "../storage/session-memory.ts";

/** Identifiers are remembered of so many conversations, as salted hashes, until the browser closes. */
const mostConversations = 200;
/** Hex digits of a hash: twelve of them meet by chance once in 10^14. */
const digits = 12;

const Memory = z.object({
  salt: z.string(),
  seen: z.array(z.object({ ticket: z.string(), customer: z.string(), hashes: z.array(z.string()) })),
});
/** What was seen in this browser session; another object after each change. */
export type SeenSoFar = z.infer<typeof Memory>;

let memory: Promise<SeenSoFar> | null = null;

async function recalled(): Promise<SeenSoFar> {
  const stored = Memory.safeParse(await recall("guard:seen"));
  return stored.success ? stored.data : { salt: crypto.randomUUID(), seen: [] };
}

/** Whose identifiers were seen until now. */
export function seenSoFar(): Promise<SeenSoFar> {
  memory ??= recalled();
  return memory;
}

const hashWith = (salt: string) => (value: string) => sha256Hex(`${salt}|${value}`).slice(0, digits);

/** Who a conversation is with, as a hash. */
function customerOf({ customer, ticket }: Conversation, hash: (value: string) => string): string {
  return hash((customer.email ?? customer.name ?? ticketKey(ticket)).toLowerCase());
}

/** Remembers whose identifiers stand in a conversation that was read. */
export async function rememberSeen(ticket: TicketRef, conversation: Conversation): Promise<void> {
  const now = await seenSoFar();
  const hash = hashWith(now.salt);
  const key = ticketKey(ticket);
  // Only what the customer wrote is theirs; what we wrote may be about anybody.
  const own = publicMessages(conversation).filter((m) => m.role === "customer");
  const texts = [conversation.subject, conversation.customer.email ?? "", ...own.map((m) => m.text)];
  const entry = { ticket: key, customer: customerOf(conversation, hash), hashes: identifierHashes(texts.join("\n"), hash) };
  const seen = [...now.seen.filter((s) => s.ticket !== key), entry].slice(-mostConversations);
  const next = { ...now, seen };
  memory = Promise.resolve(next);
  // Without room for it this worker still knows it: a full store must not keep a ticket from being read.
  await remember("guard:seen", next).catch(() => undefined);
}

/** What was seen with other customers, and the hash it was made with. */
export function seenElsewhere(
  { salt, seen }: SeenSoFar,
  conversation: Conversation,
): { others: Set<string>; hash: (value: string) => string } {
  const hash = hashWith(salt);
  return { others: seenWithOthers(seen, customerOf(conversation, hash)), hash };
}
