import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { account, asGiven, call, channelOf, conversation, newestRows, type Row, rows, type Ticket } from "./chatwoot-api.ts";
import { all, first } from "./first.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { clean, conversationInTurns } from "./read.ts";
import { addTags, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";

// Chatwoot, from its source of 2024–2026: one page for its own hosts and everybody's. No request here sends a reply: the only message
// that is made is `private`.

const profile = (page: Page) => call<{ id: number; name?: string }>(page, "/api/v1/profile");

async function read(page: Page): Promise<Conversation> {
  const [agent, ticket, list] = await Promise.all([profile(page), call<Ticket>(page, conversation(page)), rows(page)]);
  const given = list.flatMap((row) => asGiven(row, agent));
  if (given.length === 0) throw new FootnoteError("helpdesk.chatwoot.message");
  const { sender, channel, team } = ticket.meta ?? {};
  return conversationInTurns(
    {
      ticket: { helpdesk: "chatwoot", origin: page.url.origin, id: page.ticket },
      subject:
        ticket.additional_attributes?.mail_subject ??
        list.find((r) => r.content_attributes?.email)?.content_attributes?.email?.subject ??
        "",
      channel: channelOf(channel),
      brand: await inboxName(page, ticket.inbox_id),
      queue: team?.name ?? null,
      tags: ticket.labels ?? (await labels(page)),
      customer: { name: sender?.name ?? null, email: sender?.email ?? null },
      agent: { name: agent.name ?? null, id: String(agent.id) },
    },
    given,
    "api",
    disagreement(page, list),
  );
}

async function inboxName(page: Page, id: number | undefined): Promise<string | null> {
  if (!id) return null;
  // An agent may answer in an inbox that they are no member of.
  return call<{ name?: string }>(page, `${account(page)}/inboxes/${id}`).then((inbox) => inbox.name ?? null, orNull);
}

function orNull(error: unknown): null {
  const { code } = toProblem(error);
  if (/\.(?:forbidden|gone|logged-out)$/.test(code)) return null;
  throw error;
}

/** Where the page shows a message that the API did not give; it draws the newest ones only. One that is being sent has no number yet. */
function disagreement(page: Page, list: Row[]): string[] {
  const shown = all(page.document, ["[data-message-id][id^='message']"]).map((e) => e.dataset["messageId"] ?? "");
  return shown.some((id) => /^\d+$/.test(id) && !list.some((row) => String(row.id) === id)) ? ["last"] : [];
}

/** What the page shows. It tells a note from a reply by its looks alone. */
function readPage(page: Page): Conversation {
  const shown = first(page.document, ["[data-message-id][id^='message']"]) !== null;
  throw new FootnoteError(shown ? "helpdesk.chatwoot.message.visibility" : "helpdesk.chatwoot.message");
}

async function newest(page: Page): Promise<Message[]> {
  const [agent, list] = await Promise.all([profile(page), newestRows(page)]);
  return list.flatMap((row) => asGiven(row, agent)).map((given) => clean(given).message);
}

const labels = async (page: Page) => (await call<{ payload: string[] }>(page, `${conversation(page)}/labels`)).payload;

/** A label has small letters, figures, `-` and `_` (its own rule). */
const asLabel = (tag: string) => tag.toLowerCase().replace(/[^\p{L}\p{N}_-]+/gu, "_");

/** What is written replaces all labels: the ones that are there go along. */
async function tag(page: Page, tags: string[]): Promise<void> {
  await addTags("chatwoot", [...new Set(tags.map(asLabel))], {
    read: () => labels(page),
    add: (fresh, there) => call(page, `${conversation(page)}/labels`, { method: "POST", body: { labels: [...there, ...fresh] } }),
  });
}

/** A private message. */
async function note(page: Page, text: string): Promise<void> {
  await writeNote("chatwoot", text, {
    read: async () => (await newest(page)).flatMap((m) => (m.role === "agent" && m.visibility === "internal" ? m.text : [])),
    add: () => call<Row>(page, `${conversation(page)}/messages`, { method: "POST", body: { content: text, private: true } }),
  });
}

/** A queue is a team. */
async function route(page: Page, queue: string): Promise<void> {
  const teams = await call<{ id: number; name: string }[]>(page, `${account(page)}/teams`);
  const team = teams.find((t) => sameName(t.name, queue));
  if (!team) throw new FootnoteError("helpdesk.chatwoot.route.unknown", { detail: { queue } });
  const now = async () => (await call<Ticket>(page, conversation(page))).meta?.team?.id;
  if ((await now()) === team.id) return;
  await call(page, `${conversation(page)}/assignments`, { method: "POST", body: { team_id: team.id } });
  if ((await now()) !== team.id) throw new FootnoteError("helpdesk.chatwoot.route.refused", { detail: { queue } });
}

/** The one box that the open conversation has; it has two modes (ReplyBox, 2024–2026: documented). */
const box = ".reply-box";

export const chatwoot: Helpdesk = {
  id: "chatwoot",
  composer: {
    // A rich editor in most inboxes, a plain field in some (ReplyBox, WootWriter: documented).
    editor: [`${box} .ProseMirror[contenteditable="true"]`, `${box} textarea.input`, `${box} .reply-box__top textarea`],
    // The only button at that end (ReplyBottomPanel: documented).
    send: [`${box} .right-wrap button`],
    // The button tells the key: "(↵)" alone, or with ⌘ or Ctrl (ReplyBox: documented).
    enterSends: (document) => /\(\s*↵\s*\)/.test(first(document, [`${box} .right-wrap button`])?.textContent ?? ""),
    isPublic: (root) => {
      const open = first(root, [box]);
      return open ? !open.classList.contains("is-private") : null;
    },
  },
  read,
  readPage,
  newest,
  tag,
  note,
  route,
};
