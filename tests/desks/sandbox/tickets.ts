import { readdirSync, readFileSync } from "node:fs";

export interface SandboxAttachment {
  name: string;
  type: string;
  bytes: number | null;
}

export interface SandboxMessage {
  id: string;
  kind: "customer" | "agent" | "note" | "system" | "bot";
  author: { id: string; name: string };
  at: string;
  html: string | null;
  text: string;
  attachments: SandboxAttachment[];
}

export interface SandboxTicket {
  id: string;
  subject: string;
  channel: string;
  brand: string;
  queue: string;
  tags: string[];
  customer: { name: string; email: string };
  messages: SandboxMessage[];
}

/** A file of tests/fixtures/conversations, without what its tests expect. */
export interface SandboxConversation {
  key: string;
  subject: string;
  brand: string;
  queue: string;
  channel: string;
  customer: { name: string; email: string };
  agent: { name: string };
  messages: {
    from: "customer" | "agent" | "note" | "system" | "bot";
    at: string;
    text: string;
    html?: string;
    attachments?: SandboxAttachment[];
  }[];
}

const folder = new URL("../../fixtures/conversations/", import.meta.url);
const agents = ["Amy Sutcliffe", "Joel Prentice", "Elin Forsmark", "Anton Rydell"];

/** The person who is signed in at the sandbox. */
export const signedIn = { id: "agent-1", name: "Amy Sutcliffe" };

/** Every sample conversation, by file name. */
export function sampleConversations(): SandboxConversation[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as SandboxConversation);
}

function author(kind: SandboxMessage["kind"], conversation: SandboxConversation): SandboxMessage["author"] {
  if (kind === "customer") return { id: `customer-${conversation.key}`, name: conversation.customer.name };
  if (kind === "system") return { id: "system", name: "System" };
  if (kind === "bot") return { id: "bot", name: "Assistant" };
  const { name } = conversation.agent;
  return { id: `agent-${agents.includes(name) ? agents.indexOf(name) + 1 : agents.length + 1}`, name };
}

/** A ticket of its own for one conversation: the id is its key, its one tag is the channel. */
export function ticketOf(conversation: SandboxConversation): SandboxTicket {
  const { key, subject, channel, brand, queue, customer } = conversation;
  const messages = conversation.messages.map(({ from, at, text, html, attachments }, position) => ({
    id: `m${key}-${position + 1}`,
    kind: from,
    author: author(from, conversation),
    at,
    html: html ?? null,
    text,
    attachments: attachments ?? [],
  }));
  return { id: key, subject, channel, brand, queue, tags: [channel], customer: { ...customer }, messages };
}

/** Ticket 9001: `count` messages of `characters` characters each, customer and agent by turns. */
export function hugeTicket(count: number, characters: number): SandboxTicket {
  const sentence = "The filter light of my Drift 2 is still red after I changed the filter as the manual says. ";
  const body = (n: number) => `Message ${n}. ${sentence.repeat(Math.ceil(characters / sentence.length))}`.slice(0, characters);
  return ticketOf({
    key: "9001",
    subject: "A very long story",
    brand: "Tarnwick",
    queue: "Product help",
    channel: "email",
    customer: { name: "Harriet Longley", email: "harriet.longley@mail.example" },
    agent: { name: signedIn.name },
    messages: Array.from({ length: count }, (_, n) => ({
      from: n % 2 === 0 ? "customer" : "agent",
      at: new Date(Date.UTC(2026, 9, 1) + n * 600_000).toISOString(),
      text: body(n + 1),
    })),
  });
}

/** Ticket 9002: opened by a telephone call that left no message. */
export function emptyTicket(): SandboxTicket {
  return ticketOf({
    key: "9002",
    subject: "Missed call",
    brand: "Tarnwick",
    queue: "Orders",
    channel: "phone",
    customer: { name: "Gareth Nunnery", email: "gareth.nunnery@mail.example" },
    agent: { name: signedIn.name },
    messages: [],
  });
}

/** Appends a message; its time is now, or a minute after the last one when that lies ahead of now. */
export function append(
  ticket: SandboxTicket,
  message: Pick<SandboxMessage, "kind" | "author" | "text"> & Partial<Pick<SandboxMessage, "html">>,
): SandboxMessage {
  const last = ticket.messages.at(-1);
  const time = Math.max(Date.now(), last === undefined ? 0 : Date.parse(last.at) + 60_000);
  const { kind, author, text, html = null } = message;
  const id = `m${ticket.id}-${ticket.messages.length + 1}`;
  const added = { id, kind, author, at: new Date(time).toISOString(), html, text, attachments: [] };
  ticket.messages.push(added);
  return added;
}
