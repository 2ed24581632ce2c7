import type { Attachment, Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { all, first } from "./first.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { elementToText } from "./html-to-text.ts";
import { clean, conversationInTurns, conversationOf, type Given } from "./read.ts";
import { addTags } from "./tags.ts";
import { writeNote } from "./write-note.ts";

// The project's own sandbox desk; tests/desks/sandbox/README.md is the contract of its markup and API.

interface Ticket {
  id: string;
  subject: string;
  channel: Conversation["channel"];
  brand: string | null;
  queue: string | null;
  tags: string[];
  customer: { name: string | null; email: string | null };
}
interface Row {
  id: string;
  kind: "customer" | "agent" | "note" | "system" | "bot";
  author: { id: string; name: string | null };
  at: string;
  html: string | null;
  text: string;
  attachments: Attachment[];
}
interface Me {
  id: string;
  name: string;
}

/** Only the visible pane: a single-page desk keeps the others in the page. */
const open = ["[data-open-ticket]:not([hidden])"] as const;
const path = (page: Page, rest = "") => `/api/tickets/${encodeURIComponent(page.ticket)}${rest}`;

const asGiven = (row: Row, me: Me): Given => ({
  id: row.id,
  role: row.kind === "note" ? "agent" : row.kind,
  name: row.author.name,
  mine: row.author.id === me.id,
  visibility: row.kind === "note" || row.kind === "system" ? "internal" : "public",
  at: row.at,
  html: row.html,
  text: row.text,
  attachments: row.attachments,
});

async function rows(page: Page): Promise<Row[]> {
  return (await page.call<{ messages: Row[] }>(path(page, "/messages"))).messages;
}

async function read(page: Page): Promise<Conversation> {
  const [ticket, messages, me] = await Promise.all([page.call<Ticket>(path(page)), rows(page), page.call<Me>("/api/me")]);
  if (messages.length === 0) throw new FootnoteError("helpdesk.sandbox.message");
  const { subject, channel, brand, queue, tags, customer } = ticket;
  const ref = { helpdesk: "sandbox", origin: page.url.origin, id: page.ticket };
  const given = messages.map((row) => asGiven(row, me));
  return conversationInTurns(
    { ticket: ref, subject, channel, brand, queue, tags, customer, agent: me },
    given,
    "api",
    disagreement(page, messages),
  );
}

function disagreement(page: Page, messages: Row[]): string[] {
  const shown = all(page.document, ["[data-open-ticket]:not([hidden]) [data-message]"]).map((e) => e.getAttribute("data-id"));
  return shown.length > 0 && shown.some((id) => !messages.some((m) => m.id === id)) ? ["last"] : [];
}

function readPage(page: Page): Conversation {
  const pane = first(page.document, open);
  const items = pane ? all(pane, ["[data-message]"]) : [];
  if (!pane || items.length === 0) throw new FootnoteError("helpdesk.sandbox.message");
  const me = page.document.body.dataset;
  const given = items.map((item): Given => {
    const { id, kind, author, authorId, at } = item.dataset;
    if (!id || !kind || !author) throw new FootnoteError("helpdesk.sandbox.message.author");
    const body = elementToText(first(item, ["[data-body]"]) ?? item);
    const row = {
      id,
      kind: kind as Row["kind"],
      author: { id: authorId ?? author, name: author },
      at: at ?? "",
      html: null,
      text: body.text,
      attachments: [],
    };
    return { ...asGiven(row, { id: me["agentId"] ?? "", name: me["agentName"] ?? "" }), at: at ?? null, hidden: body.hidden };
  });
  given.sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  const ref = { helpdesk: "sandbox", origin: page.url.origin, id: page.ticket };
  const subject = first(page.document, ["[data-open-ticket]:not([hidden]) [data-subject]", "[data-subject]"])?.textContent?.trim() ?? "";
  const agent = { id: me["agentId"] ?? null, name: me["agentName"] ?? null };
  return conversationOf(
    { ticket: ref, subject, channel: "unknown", brand: null, queue: null, tags: [], customer: { name: null, email: null }, agent },
    given,
    "page",
  );
}

async function newest(page: Page): Promise<Message[]> {
  const me = await page.call<Me>("/api/me");
  return (await rows(page)).slice(-5).map((row) => clean(asGiven(row, me)).message);
}

async function tag(page: Page, tags: string[]): Promise<void> {
  await addTags("sandbox", tags, {
    read: async () => (await page.call<Ticket>(path(page))).tags,
    add: (fresh, there) => page.call(path(page, "/tags"), { method: "PUT", body: { tags: [...there, ...fresh] } }),
  });
}

async function note(page: Page, text: string): Promise<void> {
  await writeNote("sandbox", text, {
    read: async () => (await rows(page)).flatMap((row) => (row.kind === "note" ? row.text : [])),
    add: () => page.call(path(page, "/notes"), { method: "POST", body: { text } }),
  });
}

async function route(page: Page, queue: string): Promise<void> {
  await page.call(path(page, "/queue"), { method: "PUT", body: { queue } });
}

async function redact(page: Page, message: string, text: string): Promise<void> {
  await page.call(path(page, `/messages/${encodeURIComponent(message)}`), { method: "PATCH", body: { redact: text } });
}

export const sandbox: Helpdesk = {
  id: "sandbox",
  composer: {
    // Within the open pane only: a hidden pane's composer holds another ticket's reply.
    editor: ["[data-open-ticket]:not([hidden]) [data-composer]", "[data-open-ticket]:not([hidden]) .ck-editor__editable"],
    send: ["[data-open-ticket]:not([hidden]) [data-send]"],
    isPublic: (root) => {
      const value = first(root, ["[data-open-ticket]:not([hidden]) [data-composer-mode]"])?.getAttribute("data-composer-mode");
      return value === "public" ? true : value === "note" ? false : null;
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
