import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { isSeen } from "./composer.ts";
import { all, first } from "./first.ts";
import type { Helpdesk, Page, Selectors } from "./helpdesk.ts";
import { htmlToText } from "./html-to-text.ts";
import { toHtml } from "./insert.ts";
import { clean, conversationInTurns, type Given } from "./read.ts";
import { addTags, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";
import { at, byTime, type Comment, change, commentPage, commentsOf, me, type Ticket, ticketOf, type User } from "./zendesk-api.ts";
import { activePane, disagreement, readPage, shownMessages } from "./zendesk-page.ts";
import { redact } from "./zendesk-redact.ts";

const channels: Record<string, Conversation["channel"]> = {
  email: "email",
  web: "form",
  web_widget: "form",
  help_center: "form",
  mobile_sdk: "form",
  native_messaging: "chat",
  chat: "chat",
  voice: "phone",
  facebook: "social",
  twitter: "social",
  instagram_dm: "social",
  whatsapp: "social",
  any_channel: "social",
};
/** While such a conversation goes on, the API holds a transcript at most: the page has the messages. */
const live = new Set(["native_messaging", "chat"]);

async function read(page: Page): Promise<Conversation> {
  const [{ ticket, users = [], groups = [], brands = [] }, thread, agent] = await Promise.all([ticketOf(page), commentsOf(page), me(page)]);
  const inPage = live.has(ticket.via.channel);
  const given = inPage ? shownOf(page, agent) : thread.comments.map((c) => asGiven(c, people([...users, ...thread.users]), ticket, agent));
  if (given.length === 0) throw new FootnoteError("helpdesk.zendesk.message");
  const customer = users.find((u) => u.id === ticket.requester_id);
  const conversation = await conversationInTurns(
    {
      ticket: { helpdesk: "zendesk", origin: page.url.origin, id: page.ticket },
      subject: ticket.subject ?? "",
      channel: channels[ticket.via.channel] ?? "unknown",
      brand: brands.find((b) => b.id === ticket.brand_id)?.name ?? null,
      queue: groups.find((g) => g.id === ticket.group_id)?.name ?? null,
      tags: ticket.tags,
      customer: { name: customer?.name ?? null, email: customer?.email ?? null },
      agent: { name: agent.name, id: String(agent.id) },
    },
    given,
    inPage ? "page" : "api",
    inPage ? [] : disagreement(page, given, thread.total),
  );
  return inPage ? conversation : { ...conversation, receipt: { ...conversation.receipt, total: thread.total } };
}

const people = (users: User[]) => new Map(users.map((u) => [u.id, u]));

/** The page names the agent who sits here as everybody else. */
const shownOf = (page: Page, agent: User): Given[] =>
  shownMessages(page).map((g) => ({ ...g, mine: g.role === "agent" && g.name !== null && g.name === agent.name }));

function asGiven(c: Comment, users: Map<number | null, User>, ticket: Ticket, agent: User): Given {
  const role = roleOf(c, users.get(c.author_id), ticket, agent);
  if (!role) throw new FootnoteError("helpdesk.zendesk.message.author");
  if (typeof c.public !== "boolean") throw new FootnoteError("helpdesk.zendesk.message.visibility");
  return {
    id: String(c.id),
    role,
    name: users.get(c.author_id)?.name ?? (c.author_id === agent.id ? agent.name : null),
    mine: role === "agent" && c.author_id === agent.id,
    visibility: c.public ? "public" : "internal",
    at: c.created_at,
    html: c.html_body || null,
    text: c.plain_body ?? c.body ?? "",
    attachments: (c.attachments ?? []).map((a) => ({ name: a.file_name, type: a.content_type, bytes: a.size })),
  };
}

/** Undefined where the data does not say it. -1 is Zendesk itself; `system` is what a merge or a side conversation leaves behind. */
function roleOf(c: Comment, author: User | undefined, ticket: Ticket, agent: User): Given["role"] | undefined {
  const channel = c.via?.channel ?? "";
  if (c.author_id === -1 || channel === "system") return "system";
  if (channel === "rule" || channel.startsWith("answer_bot")) return "bot";
  // A colleague who asks for help is the customer here, but not in a note.
  if (c.public && c.author_id === ticket.requester_id) return "customer";
  if (author?.role === "end-user") return "customer";
  if (author) return author.role === "agent" || author.role === "admin" ? "agent" : undefined;
  // One who is not among the people of the answer: only an agent sits here, and only an agent is assigned.
  return c.author_id === agent.id || c.author_id === ticket.assignee_id ? "agent" : undefined;
}

async function newest(page: Page): Promise<Message[]> {
  const [{ ticket, users = [] }, recent, agent] = await Promise.all([
    ticketOf(page),
    commentPage(page, "sort_order=desc&per_page=10&page=1"),
    me(page),
  ]);
  if (live.has(ticket.via.channel)) return shownOf(page, agent).map((g) => clean(g).message);
  const known = people([...users, ...(recent.users ?? [])]);
  return recent.comments.sort(byTime).map((c) => clean(asGiven(c, known, ticket, agent)).message);
}

/** Zendesk's tags are lower case and hold no spaces. */
const asTag = (tag: string) => tag.trim().toLowerCase().replace(/\s+/g, "_");

/** The tags as they are; those of a ticket that was merged into another hold Zendesk's own mark (documented), and it takes no more. */
function refuseMerged(tags: string[]): string[] {
  if (tags.includes("closed_by_merge")) throw new FootnoteError("helpdesk.zendesk.gone");
  return tags;
}

async function tag(page: Page, tags: string[]): Promise<void> {
  const path = at(page, "/tags.json");
  await addTags("zendesk", tags.map(asTag), {
    read: async () => refuseMerged((await page.call<{ tags: string[] }>(path)).tags),
    // PUT adds to what is there; POST would replace it.
    add: (fresh) => change(page, "PUT", path, { tags: fresh }),
  });
}

/** An internal comment. A ticket that changed meanwhile is refused by Zendesk: the next try looks again. */
async function note(page: Page, text: string): Promise<void> {
  const { ticket } = await ticketOf(page);
  refuseMerged(ticket.tags);
  const comment = { html_body: toHtml(text), public: false };
  await writeNote("zendesk", text, {
    read: async () => {
      const { comments } = await commentPage(page, "sort_order=desc&per_page=30&page=1");
      return comments.flatMap((c) => (c.public === false ? htmlToText(c.html_body ?? "").text : []));
    },
    add: () => change(page, "PUT", at(page), { ticket: { comment, safe_update: true, updated_stamp: ticket.updated_at } }),
  });
}

/** A queue is a group that tickets can be given to. */
async function route(page: Page, queue: string): Promise<void> {
  const { groups } = await page.call<{ groups: { id: number; name: string }[] }>("/api/v2/groups/assignable.json");
  const id = groups.find((g) => sameName(g.name, queue.trim()))?.id;
  if (id === undefined) throw new FootnoteError("helpdesk.zendesk.route.unknown", { detail: { queue } });
  const { ticket } = await ticketOf(page);
  refuseMerged(ticket.tags);
  if (ticket.group_id === id) return;
  await change(page, "PUT", at(page), { ticket: { group_id: id } });
  if ((await ticketOf(page)).ticket.group_id !== id) throw new FootnoteError("helpdesk.zendesk.route.refused", { detail: { queue } });
}

/** Which way the open ticket's composer sends: the switcher's own data, not its translated label. */
const channelOf = (root: ParentNode) =>
  first(root, [`${activePane} [data-test-id="omnichannel-channel-switcher-button"]`])?.getAttribute("data-channel") || null;

// Seen in published scripts (2026-11): CKEditor 5, for mail and for messaging. Within the active pane: the others hold other tickets' replies.
const editor: Selectors = [
  `${activePane} [data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]`,
  `${activePane} [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]`,
];

export const zendesk: Helpdesk = {
  id: "zendesk",
  composer: {
    editor,
    // Beyond the selectors: for a moment after a change of tickets the address names the new one and the pane of the old one is active.
    find: (document) => {
      const found = editor.flatMap((selector) => all(document, [selector])).find(isSeen) ?? null;
      const pane = found?.closest("[data-ticket-id], [data-entity-id]");
      const owner = pane?.getAttribute("data-ticket-id") ?? pane?.getAttribute("data-entity-id");
      const open = /\/tickets\/(\d+)/.exec(document.location?.pathname ?? "")?.[1];
      return owner && open && owner !== open ? null : found;
    },
    // Seen in published scripts; the menu's items are rendered outside the pane, and its own button only opens it.
    send: [
      `${activePane} [data-test-id="submit_button-button"]`,
      `${activePane} [data-test-id="omnichannel-omnicomposer-send-button"]`,
      '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
    ],
    // Unverified: in messaging Enter sends unless the agent chose otherwise.
    enterSends: (document) => live.has(channelOf(document) ?? ""),
    isPublic: (root) => {
      const channel = channelOf(root);
      return channel === null ? null : channel !== "internal";
    },
  },
  read,
  readPage,
  newest,
  tag,
  note,
  route,
  redact,
};
