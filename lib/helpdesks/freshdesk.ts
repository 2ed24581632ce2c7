import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { all, first, text } from "./first.ts";
import { change, type Entry, entriesOf, type Me, me, recentEntries, type Team, type Ticket, teamOf, ticketOf } from "./freshdesk-api.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { htmlToText } from "./html-to-text.ts";
import { toHtml } from "./insert.ts";
import { clean, conversationInTurns, type Given } from "./read.ts";
import { addTags, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";

/** Where a ticket came from: the numbers are documented. */
const channels: Record<number, Conversation["channel"]> = {
  1: "email",
  2: "portal",
  3: "phone",
  5: "social",
  6: "social",
  7: "chat",
  9: "form",
  10: "email",
  13: "social",
};
/** The agent wrote first. */
const outbound = 10;

async function read(page: Page): Promise<Conversation> {
  const [ticket, thread, agent, team] = await Promise.all([ticketOf(page), entriesOf(page), me(page), teamOf(page)]);
  const opening = openingOf(ticket);
  const given = [...(opening ? [opening] : []), ...thread.entries.map((e) => asGiven(e, peopleOf(team, ticket), agent))];
  if (given.length === 0) throw new FootnoteError("helpdesk.freshdesk.message");
  const total = thread.total + (opening ? 1 : 0);
  const conversation = await conversationInTurns(
    {
      ticket: { helpdesk: "freshdesk", origin: page.url.origin, id: page.ticket },
      subject: ticket.subject ?? "",
      channel: channels[ticket.source] ?? "unknown",
      brand: await brandOf(page, ticket),
      queue: team.groups.find((g) => g.id === ticket.group_id)?.name ?? null,
      tags: ticket.tags,
      customer: { name: ticket.requester?.name ?? null, email: ticket.requester?.email ?? null },
      agent: { name: agent.name, id: String(agent.id) },
    },
    given,
    "api",
    disagreement(page, total),
  );
  return { ...conversation, receipt: { ...conversation.receipt, total } };
}

/** Brands are products here; an agent may lack the right to see their names, and the ticket is still theirs. */
async function brandOf(page: Page, { product_id: id }: Ticket): Promise<string | null> {
  if (!id) return null;
  return page.call<{ name?: string }>(`/api/v2/products/${id}`).then(
    (p) => p.name ?? null,
    () => null,
  );
}

/** Who is known of a ticket: a colleague who asks for help is the customer of their request. */
interface People {
  names: Map<number | null, string | null>;
  agents: Set<number | null>;
}

function peopleOf(team: Team, ticket: Ticket): People {
  const names = new Map<number | null, string | null>(team.agents.map((a) => [a.id, a.contact?.name ?? a.name ?? null]));
  const agents = new Set<number | null>(team.agents.map((a) => a.id).filter((id) => id !== ticket.requester_id));
  return { names: names.set(ticket.requester_id, ticket.requester?.name ?? null), agents };
}

/**
 * `incoming` says that it came from outside: so do an agent's answer by mail, and what somebody else answered to a forwarded note, which
 * stands among the team's own.
 */
function roleOf(e: Entry, { agents }: People): Given["role"] {
  if (e.incoming && !e.private && !agents.has(e.user_id)) return "customer";
  return !e.incoming && e.automation_id != null ? "bot" : "agent";
}

/** The request that opened the ticket is part of the ticket itself. */
function openingOf(ticket: Ticket): Given | null {
  if (!ticket.description && !ticket.description_text) return null;
  const ours = ticket.source === outbound;
  return {
    id: `ticket-${ticket.id}`,
    role: ours ? "agent" : "customer",
    // Who of the agents wrote first is not told.
    name: ours ? null : (ticket.requester?.name ?? null),
    mine: false,
    visibility: "public",
    at: ticket.created_at,
    html: ticket.description || null,
    text: ticket.description_text ?? "",
    attachments: filesOf(ticket),
  };
}

function asGiven(e: Entry, people: People, agent: Me): Given {
  if (typeof e.incoming !== "boolean") throw new FootnoteError("helpdesk.freshdesk.message.author");
  if (typeof e.private !== "boolean") throw new FootnoteError("helpdesk.freshdesk.message.visibility");
  const role = roleOf(e, people);
  return {
    id: String(e.id),
    role,
    name: people.names.get(e.user_id) ?? e.user?.name ?? e.requester?.name ?? e.from_email ?? null,
    mine: role === "agent" && e.user_id === agent.id,
    visibility: e.private ? "internal" : "public",
    at: e.created_at,
    html: e.body || null,
    text: e.body_text ?? "",
    attachments: filesOf(e),
  };
}

const filesOf = ({ attachments = [] }: Pick<Entry, "attachments">) =>
  attachments.map((a) => ({ name: a.name, type: a.content_type, bytes: a.size }));

// Seen in published scripts (2026-11). The page shows one ticket, and folds the middle of a long thread away.
const shown = ['[data-test-id="ticket-description"]', "#ticket_original_request"] as const;
const entries = ['[data-test-id="conversation-wrapper"]'] as const;

function disagreement({ document }: Page, total: number): string[] {
  const count = all(document, entries).length + (first(document, shown) ? 1 : 0);
  return count > total ? ["count"] : [];
}

/** What the page shows. It can't tell a private note from a reply: their difference is a colour. */
function readPage({ document }: Page): Conversation {
  const any = first(document, shown) ?? first(document, entries);
  throw new FootnoteError(any ? "helpdesk.freshdesk.message.visibility" : "helpdesk.freshdesk.message");
}

async function newest(page: Page): Promise<Message[]> {
  const [recent, agent, team, ticket] = await Promise.all([recentEntries(page, 10), me(page), teamOf(page), ticketOf(page)]);
  return recent.map((e) => clean(asGiven(e, peopleOf(team, ticket), agent)).message);
}

/** Freshdesk replaces the whole list: what is there stays. */
async function tag(page: Page, tags: string[]): Promise<void> {
  await addTags("freshdesk", tags, {
    read: async () => (await ticketOf(page)).tags,
    add: (fresh, there) => change(page, "PUT", `tickets/${page.ticket}`, { tags: [...there, ...fresh] }),
  });
}

/** A private note that tells nobody. */
async function note(page: Page, text: string): Promise<void> {
  // The thread of a ticket in the bin is answered as if it were there.
  await ticketOf(page);
  let recent: Entry[] = [];
  await writeNote("freshdesk", text, {
    read: async () => {
      recent = await recentEntries(page, 30);
      return recent.flatMap((e) => (e.private ? htmlToText(e.body ?? "").text : []));
    },
    add: () => {
      const last = recent.at(-1);
      const nobody = { notify_emails: [], attachment_ids: [], cloud_files: [] };
      const body = { body: toHtml(text), private: true, ...nobody, ...(last ? { last_note_id: last.id } : {}) };
      return change(page, "POST", `tickets/${page.ticket}/notes`, body);
    },
  });
}

async function route(page: Page, queue: string): Promise<void> {
  const { groups } = await teamOf(page);
  const id = groups.find((g) => sameName(g.name, queue.trim()))?.id;
  if (id === undefined) throw new FootnoteError("helpdesk.freshdesk.route.unknown", { detail: { queue } });
  if ((await ticketOf(page)).group_id === id) return;
  await change(page, "PUT", `tickets/${page.ticket}`, { group_id: id });
  if ((await ticketOf(page)).group_id !== id) throw new FootnoteError("helpdesk.freshdesk.route.refused", { detail: { queue } });
}

/** Only a note asks whom to notify (seen in published scripts, 2026-11). */
const isNote = (root: ParentNode) => first(root, [".ticket-editor [data-test-notify-to]"]) !== null;

/**
 * A forward has the same editor: what tells it is that the ticket's editor names addresses and none is the requester's, nor their name.
 * Unverified, as the requester's own places are; where one of them is not found, it is taken for a reply.
 */
function isForward(root: ParentNode): boolean {
  const head = first(root, [".ticket-editor"])?.cloneNode(true) as Element | undefined;
  for (const written of head?.querySelectorAll("[contenteditable]") ?? []) written.remove();
  const says =
    `${head?.outerHTML ?? ""} ${[...(head?.querySelectorAll("input") ?? [])].map((field) => field.value).join(" ")}`.toLowerCase();
  const email = /[^\s<>()"']+@[^\s<>()"']+\.\w+/;
  const requester = [
    email.exec(text(root, ['[data-test-id^="requester-info-contact"]']) ?? "")?.[0],
    text(root, ['[data-test-id="requester-info"] [data-test-id="user-name"]', '[data-test-id="requester-info-name"]']),
  ].flatMap((known) => known?.toLowerCase() ?? []);
  return requester.length > 0 && email.test(says) && !requester.some((known) => says.includes(known));
}

export const freshdesk: Helpdesk = {
  id: "freshdesk",
  composer: {
    // Froala, within the ticket's own editor (both seen in published scripts, 2026-11): a side panel may hold another.
    editor: ['.ticket-editor .fr-element.fr-view[contenteditable="true"]', '.ticket-editor__bodytext [contenteditable="true"]'],
    // Seen in published scripts: the buttons over and under the thread.
    opener: ['[data-test-email-action="reply"]', '[data-test-email-action-btn="reply"]'],
    // The first two seen in one published script; the last, the editor's one button of that rank, unverified.
    send: ["#send-and-set", ".send-and-set-item", ".ticket-editor .nucleus-button--primary"],
    // A note may be made public with a switch whose markup is not known: it is never one that no customer sees for certain. A forward
    // goes out as well.
    isPublic: (root) => {
      const open = first(root, [".ticket-editor", ".ticket-editor__bodytext"]) !== null;
      return open && !isNote(root) && !isForward(root) ? true : null;
    },
    noReply: (root) => isNote(root) || isForward(root),
  },
  read,
  readPage,
  newest,
  tag,
  note,
  route,
};
