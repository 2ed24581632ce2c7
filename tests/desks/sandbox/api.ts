import { append, emptyTicket, hugeTicket, type SandboxConversation, type SandboxTicket, signedIn, ticketOf } from "./tickets.ts";

export interface SandboxState {
  tickets: Map<string, SandboxTicket>;
  sessions: Set<string>;
  /** Milliseconds every API answer is held back. */
  slow: number;
}

export interface Answer {
  status: number;
  body: unknown;
}

type Body = Record<string, unknown>;

const ok = (body: unknown): Answer => ({ status: 200, body });
const bad = (error: string): Answer => ({ status: 422, body: { error } });
const missing: Answer = { status: 404, body: { error: "not_found" } };

/** Tickets as the conversations have them, nobody signed in is sent away, no delay. */
export function fill(state: SandboxState, conversations: SandboxConversation[]): void {
  state.tickets.clear();
  for (const conversation of conversations) state.tickets.set(conversation.key, ticketOf(conversation));
  state.slow = 0;
}

function shown({ messages, ...ticket }: SandboxTicket) {
  return { ...ticket, updated: messages.at(-1)?.at ?? null };
}

function textOf(html: string): string {
  const lines = html.replace(/<br\s*\/?>/gi, "\n").replace(/<\/(p|li|div|ul|ol|h\d|blockquote)>/gi, "\n\n");
  const text = lines.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, " ");
  const plain = text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
  return plain.replace(/\n{3,}/g, "\n\n").trim();
}

function reply(ticket: SandboxTicket, { html, text }: Body): Answer {
  const rich = typeof html === "string" ? html : null;
  const plain = typeof text === "string" ? text : textOf(rich ?? "");
  if (plain.trim() === "") return bad("empty");
  return { status: 201, body: append(ticket, { kind: "agent", author: signedIn, text: plain, html: rich }) };
}

function note(ticket: SandboxTicket, { text }: Body): Answer {
  if (typeof text !== "string" || text.trim() === "") return bad("empty");
  return { status: 201, body: append(ticket, { kind: "note", author: signedIn, text }) };
}

function tag(ticket: SandboxTicket, { tags }: Body): Answer {
  if (!Array.isArray(tags) || !tags.every((one) => typeof one === "string" && /^[^\s,]+$/.test(one))) return bad("tags");
  ticket.tags = [...new Set(tags as string[])];
  return ok(shown(ticket));
}

function route(ticket: SandboxTicket, { queue }: Body): Answer {
  if (typeof queue !== "string" || queue.trim() === "") return bad("queue");
  ticket.queue = queue;
  return ok(shown(ticket));
}

/** Blacks out every place of a text in one message, however markup and spaces cut it up. */
function redact(ticket: SandboxTicket, id: string, { redact: wanted }: Body): Answer {
  const message = ticket.messages.find((one) => one.id === id);
  if (message === undefined) return missing;
  if (typeof wanted !== "string" || wanted.trim() === "") return bad("redact");
  const letters = [...wanted.replace(/\s/g, "")].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, "\\$&"));
  const cut = new RegExp(letters.join("(?:\\s|&nbsp;|<[^>]*>)*"), "g");
  message.text = message.text.replace(cut, "▇".repeat(letters.length));
  message.html = message.html?.replace(cut, "▇".repeat(letters.length)) ?? null;
  return ok(message);
}

function messages(ticket: SandboxTicket, after: string | null): Answer {
  const position = after === null ? -1 : ticket.messages.findIndex(({ id }) => id === after);
  return ok({ messages: ticket.messages.slice(position + 1) });
}

/** Answers one request below /api/ of a person who is signed in. */
export function answerApi(state: SandboxState, method: string, url: URL, body: Body): Answer {
  const [, , area, id, part, message] = url.pathname.split("/");
  if (area === "me" && method === "GET") return ok(signedIn);
  if (area !== "tickets") return missing;
  if (id === undefined) return ok({ tickets: [...state.tickets.values()].map(shown) });
  const ticket = state.tickets.get(id);
  if (ticket === undefined) return missing;
  switch (`${method} ${part ?? ""}`.trim()) {
    case "GET":
      return ok(shown(ticket));
    case "GET messages":
      return messages(ticket, url.searchParams.get("after"));
    case "PATCH messages":
      return redact(ticket, message ?? "", body);
    case "POST reply":
      return reply(ticket, body);
    case "POST notes":
      return note(ticket, body);
    case "PUT tags":
      return tag(ticket, body);
    case "PUT queue":
      return route(ticket, body);
    default:
      return { status: 405, body: { error: "method" } };
  }
}

function arrive(state: SandboxState, { id, from, text, html }: Body): Answer {
  const ticket = state.tickets.get(String(id));
  if (ticket === undefined) return missing;
  const author = { id: `customer-${ticket.id}`, name: typeof from === "string" ? from : ticket.customer.name };
  const rich = typeof html === "string" ? html : null;
  const plain = typeof text === "string" ? text : textOf(rich ?? "");
  return { status: 201, body: append(ticket, { kind: "customer", author, text: plain, html: rich }) };
}

function open(state: SandboxState, ticket: SandboxTicket): Answer {
  state.tickets.set(ticket.id, ticket);
  return { status: 201, body: shown(ticket) };
}

/** What only tests ask for, below /test/; needs no session. */
export function answerTest(state: SandboxState, action: string, body: Body, conversations: SandboxConversation[]): Answer {
  const { messages: count, characters, ms } = body;
  switch (action) {
    case "GET state":
      return ok({ tickets: [...state.tickets.values()], sessions: state.sessions.size, slow: state.slow });
    case "POST reset":
      fill(state, conversations);
      return ok({});
    case "POST message":
      return arrive(state, body);
    case "POST slow":
      state.slow = Number(ms) || 0;
      return ok({});
    case "POST logout":
      state.sessions.clear();
      return ok({});
    case "POST huge":
      return open(state, hugeTicket(Number(count) || 400, Number(characters) || 2_000));
    case "POST empty":
      return open(state, emptyTicket());
    default:
      return missing;
  }
}
