import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { escapeHtml } from "../escape-html.ts";
import { all } from "./first.ts";
import type { Call, Helpdesk, Page } from "./helpdesk.ts";
import { clean, conversationInTurns, type Given } from "./read.ts";
import { addTags, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";

// Gorgias' documented REST API, asked with the agent's session as its own page does: the shapes are documented, the session is not and
// was not verified live. The page itself names nothing that could be read for certain: there is no other way in.

interface Person {
  id?: number;
  name?: string | null;
  email?: string | null;
}
interface Ticket {
  id?: number;
  subject?: string | null;
  channel?: string;
  tags?: { name: string }[];
  customer?: Person | null;
  assignee_team?: { id: number; name?: string } | null;
  messages?: Row[];
  messages_count?: number;
}
interface Row {
  id: number;
  ticket_id?: number;
  from_agent?: boolean;
  public?: boolean;
  channel?: string;
  via?: string;
  sender?: Person | null;
  body_text?: string | null;
  body_html?: string | null;
  stripped_html?: string | null;
  created_datetime?: string;
  source?: { to?: { address?: string }[] } | null;
  attachments?: { name?: string | null; content_type?: string | null; size?: number | null }[] | null;
}
interface Listing<T> {
  data: T[];
  meta?: { next_cursor?: string | null };
}

const perPage = 100;
/** Sent by a rule or by the shop's own menu, not by a person. */
const automatic = ["rule", "self_service"];
const channels: Record<string, Conversation["channel"]> = {
  email: "email",
  chat: "chat",
  contact_form: "form",
  help_center: "form",
  phone: "phone",
  aircall: "phone",
};
const at = (page: Page, rest = "") => `/api/tickets/${page.ticket}${rest}`;

/** Every item of a list, at most 2,000. */
async function list<T>(page: Page, path: string): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | null = null;
  do {
    const { data, meta }: Listing<T> = await page.call(`${path}limit=${perPage}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`);
    found.push(...data);
    cursor = meta?.next_cursor ?? null;
  } while (cursor && found.length < 2000);
  return found;
}

/** The ticket comes with its messages; where it holds back some, all are asked for. */
async function messagesOf(page: Page, { messages = [], messages_count: count }: Ticket): Promise<Row[]> {
  const rows =
    messages.length >= (count ?? 1)
      ? messages
      : await list<Row>(page, `/api/messages?ticket_id=${page.ticket}&order_by=created_datetime%3Aasc&`);
  // A filter that the desk did not know would give every ticket's.
  if (rows.length === 0 || rows.some((row) => String(row.ticket_id ?? page.ticket) !== page.ticket))
    throw new FootnoteError("helpdesk.gorgias.message");
  return [...rows].sort((a, b) => (a.created_datetime ?? "").localeCompare(b.created_datetime ?? "") || a.id - b.id);
}

const isInternal = (row: Row) => row.channel === "internal-note" || row.public === false;

/** What no customer sees is no customer's, whoever it is said to be from. */
function roleOf(row: Row, internal: boolean): Given["role"] {
  if (!row.from_agent) return internal ? "system" : "customer";
  if (!automatic.includes(row.via ?? "")) return "agent";
  return internal ? "system" : "bot";
}

function asGiven(row: Row, me: Person): Given {
  const internal = isInternal(row);
  if (typeof row.from_agent !== "boolean") throw new FootnoteError("helpdesk.gorgias.message.author");
  if (!internal && row.public !== true) throw new FootnoteError("helpdesk.gorgias.message.visibility");
  const role = roleOf(row, internal);
  // What the desk has stripped of quotes, unless nothing was left, as of a forwarded mail.
  const stripped = row.stripped_html?.replace(/<[^>]*>|&nbsp;/g, "").trim() ? row.stripped_html : null;
  return {
    id: String(row.id),
    role,
    name: row.sender?.name || row.sender?.email || null,
    mine: role === "agent" && me.id !== undefined && row.sender?.id === me.id,
    visibility: internal ? "internal" : "public",
    at: row.created_datetime ?? null,
    html: stripped ?? (row.body_html || null),
    text: row.body_text ?? "",
    attachments: (row.attachments ?? []).map((f) => ({ name: f.name ?? "", type: f.content_type ?? "", bytes: f.size ?? null })),
  };
}

/** One that was merged into another is answered with that other (documented, since 2023): it is gone. */
async function ticketOf(page: Page): Promise<Ticket> {
  const ticket = await page.call<Ticket>(at(page));
  if (ticket.id !== undefined && String(ticket.id) !== page.ticket) throw new FootnoteError("helpdesk.gorgias.gone");
  return ticket;
}

const agentOf = (page: Page) => page.call<Person>("/api/users/0");

async function read(page: Page): Promise<Conversation> {
  const [ticket, me] = await Promise.all([ticketOf(page), agentOf(page)]);
  const rows = await messagesOf(page, ticket);
  const { customer } = ticket;
  const asked = rows.find((row) => row.from_agent === false && !isInternal(row));
  return conversationInTurns(
    {
      ticket: { helpdesk: "gorgias", origin: page.url.origin, id: page.ticket },
      subject: ticket.subject ?? "",
      channel: channels[ticket.channel ?? ""] ?? "unknown",
      // The shop is known by the address that it was written to.
      brand: asked?.source?.to?.[0]?.address ?? null,
      queue: ticket.assignee_team?.name ?? null,
      tags: (ticket.tags ?? []).map((tag) => tag.name),
      customer: { name: customer?.name || null, email: customer?.email || null },
      agent: { name: me.name || null, id: me.id === undefined ? null : String(me.id) },
    },
    rows.map((row) => asGiven(row, me)),
    "api",
  );
}

async function newest(page: Page): Promise<Message[]> {
  const [ticket, me] = await Promise.all([ticketOf(page), agentOf(page)]);
  return (await messagesOf(page, ticket)).slice(-5).map((row) => clean(asGiven(row, me)).message);
}

/** What the page's own requests carry: its token stands in an inline script. */
function write(page: Page, method: string, body: unknown): Call {
  const scripts = all(page.document, ["script:not([src])"]).map((script) => script.textContent ?? "");
  const token = scripts.map((it) => /CSRF_TOKEN["']?\]?\s*[=:]\s*["']([^"']+)["']/.exec(it)?.[1]).find(Boolean);
  if (!token) throw new FootnoteError("helpdesk.gorgias.token");
  return { method, body, headers: { "X-CSRF-Token": token, "X-Gorgias-User-Client": "web" } };
}

async function tag(page: Page, tags: string[]): Promise<void> {
  await addTags("gorgias", tags, {
    read: async () => ((await ticketOf(page)).tags ?? []).map((it) => it.name),
    add: (names) => page.call(at(page, "/tags"), write(page, "POST", { names })),
  });
}

async function note(page: Page, text: string): Promise<void> {
  const me = await agentOf(page);
  const body = {
    channel: "internal-note",
    via: "helpdesk",
    from_agent: true,
    public: false,
    sender: { id: me.id },
    body_text: text,
    body_html: `<div>${escapeHtml(text).replaceAll("\n", "<br>")}</div>`,
  };
  await writeNote("gorgias", text, {
    read: async () => {
      const given = (await messagesOf(page, await ticketOf(page))).map((row) => asGiven(row, me));
      return given.flatMap((one) => (one.visibility === "internal" ? clean(one).message.text : []));
    },
    add: async () => page.call(at(page, "/messages"), write(page, "POST", body)),
  });
}

/** A queue here is a team. */
async function route(page: Page, queue: string): Promise<void> {
  const teams = await list<{ id: number; name: string }>(page, "/api/teams?");
  const team = teams.find((it) => sameName(it.name, queue));
  if (!team) throw new FootnoteError("helpdesk.gorgias.route.unknown", { detail: { queue } });
  if ((await ticketOf(page)).assignee_team?.id === team.id) return;
  await page.call(at(page), write(page, "PUT", { assignee_team: { id: team.id } }));
  if ((await ticketOf(page)).assignee_team?.id !== team.id)
    throw new FootnoteError("helpdesk.gorgias.route.refused", { detail: { queue } });
}

export const gorgias: Helpdesk = {
  id: "gorgias",
  composer: {
    // Draft.js: seen in published scripts; a newer editor is possible. The page shows one ticket.
    editor: [".public-DraftEditor-content[contenteditable=true]", "[role=textbox][contenteditable=true]"],
    // Unverified.
    send: ["button[data-testid*='send' i]", "button[aria-label^='Send' i]"],
    // The channel picker names notes in the agent's language, and its markup is not known.
    isPublic: () => null,
  },
  read,
  newest,
  tag,
  note,
  route,
};
