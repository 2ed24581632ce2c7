import type { Attachment, Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { nameInAddress } from "./decode-name.ts";
import { all, first } from "./first.ts";
import type { Helpdesk, Page, Selectors } from "./helpdesk.ts";
import { clean, conversationInTurns, conversationOf, type Given } from "./read.ts";

// Intercom's inbox: what its own page asks for, as two published extensions knew it in 2026; undocumented and not verified live. Tags,
// notes and assignments are documented for an access token only, which an agent's session is not: they stay with the agent.

interface Person {
  id?: string | number | null;
  name?: string | null;
  email?: string | null;
}
interface Upload {
  name?: string;
  file_name?: string;
  content_type?: string;
  contentType?: string;
  size?: number;
  url?: string;
}
interface Block extends Upload {
  type?: string;
  text?: string;
  content?: string;
  items?: (string | { text?: string } | null)[];
  attachments?: (Upload | null)[];
}
interface Part {
  id?: string | number;
  renderable_type: number;
  created_at?: string | number;
  renderable_data?: {
    blocks?: (Block | null)[] | null;
    uploads?: (Upload | null)[] | null;
    user_summary?: Person | null;
    admin_summary?: Person | null;
    entity?: Person | null;
  } | null;
}
interface Talk {
  title?: string | null;
  user_summary?: Person | null;
  renderable_parts?: Part[] | null;
  tags?: { name?: string }[] | null;
}

/** What a part is, by the page's own number for it. */
const kinds: Record<number, Pick<Given, "role" | "visibility">> = {
  1: { role: "customer", visibility: "public" },
  12: { role: "customer", visibility: "public" },
  2: { role: "agent", visibility: "public" },
  24: { role: "agent", visibility: "public" },
  3: { role: "agent", visibility: "internal" },
};
/** Assignments, attributes, priorities, participants, rules, translations: nothing that anyone wrote. */
const events = [5, 6, 14, 21, 26, 31, 71];
const mailed = 12;

/** Two parts of the address: the workspace and the conversation. */
const ids = (page: Page) => page.ticket.split("/") as [string, string];
const ask = <T>(page: Page, path: string) => page.call<T>(`/ember/${path}?app_id=${encodeURIComponent(ids(page)[0])}`);
const talkOf = (page: Page) => ask<Talk>(page, `inbox/conversations/${ids(page)[1]}`);
const agentOf = (page: Page) => ask<Person>(page, "admins/me.json");

/** Every part that someone wrote, with words or without. One of a kind that is not known is a named failure, not a gap. */
function partsOf({ renderable_parts: parts }: Talk): Part[] {
  const filled = (part: Part) => !events.includes(part.renderable_type) && (body(part) !== "" || files(part).length > 0);
  const written = (parts ?? []).filter((part) => kinds[part.renderable_type] !== undefined || filled(part));
  if (written.length === 0) throw new FootnoteError("helpdesk.intercom.message");
  if (!written.every((part) => kinds[part.renderable_type])) throw new FootnoteError("helpdesk.intercom.message.author");
  return written;
}

const present = <T>(list: (T | null)[] | null | undefined) => (list ?? []).filter((it) => it !== null);

/** Its blocks as HTML: texts are HTML already. */
function body({ renderable_data: data }: Part): string {
  const item = (it: string | { text?: string } | null) => `<li>${typeof it === "string" ? it : (it?.text ?? "")}</li>`;
  return present(data?.blocks)
    .map(
      ({ text, content, items }) =>
        (text ? `<p>${text}</p>` : "") + (content ?? "") + (items ? `<ul>${items.map(item).join("")}</ul>` : ""),
    )
    .join("");
}

/** What hangs on it, and the pictures and lists of files that stand among its blocks (seen in published scripts). */
function files({ renderable_data: data }: Part): Attachment[] {
  const among = present(data?.blocks).flatMap((block): Upload[] => {
    if (block.type === "image") return [{ contentType: "image", ...block }];
    return block.type === "attachment" ? [block] : present(block.attachments);
  });
  return [...present(data?.uploads), ...among].map((file) => ({
    name: file.name ?? file.file_name ?? nameInAddress(file.url),
    type: file.content_type ?? file.contentType ?? "",
    bytes: file.size ?? null,
  }));
}

/** Older answers count seconds. */
const time = (at: string | number | undefined) => (typeof at === "number" ? new Date(at * 1000).toISOString() : (at ?? null));

function asGiven(part: Part, place: number, customer: Person | null, me: Person): Given {
  const { user_summary, admin_summary, entity } = part.renderable_data ?? {};
  const known = kinds[part.renderable_type] as Pick<Given, "role" | "visibility">;
  const by = known.role === "customer" ? (user_summary ?? customer) : (admin_summary ?? entity ?? null);
  return {
    // A part has an id of its own in some answers; its place never changes.
    id: String(part.id ?? place + 1),
    ...known,
    name: by?.name || by?.email || null,
    mine: known.role === "agent" && me.id != null && String(by?.id) === String(me.id),
    at: time(part.created_at),
    html: body(part),
    text: "",
    attachments: files(part),
  };
}

async function read(page: Page): Promise<Conversation> {
  const [talk, me] = await Promise.all([talkOf(page), agentOf(page)]);
  const parts = partsOf(talk);
  const customer = talk.user_summary ?? null;
  return conversationInTurns(
    {
      ...shared(page),
      subject: talk.title ?? "",
      channel: parts[0]?.renderable_type === mailed ? "email" : "chat",
      tags: (talk.tags ?? []).flatMap((tag) => tag.name ?? []),
      customer: { name: customer?.name || null, email: customer?.email || null },
      agent: { name: me.name || null, id: me.id == null ? null : String(me.id) },
    },
    parts.map((part, i) => asGiven(part, i, customer, me)),
    "api",
  );
}

const shared = (page: Page) => ({
  ticket: { helpdesk: "intercom", origin: page.url.origin, id: page.ticket },
  brand: null,
  queue: null,
});

async function newest(page: Page): Promise<Message[]> {
  const [talk, me] = await Promise.all([talkOf(page), agentOf(page)]);
  const given = partsOf(talk).map((part, i) => asGiven(part, i, talk.user_summary ?? null, me));
  return given.slice(-5).map((one) => clean(one).message);
}

/** Seen in published scripts, until 2026-04 with an author's kind; since then nothing in the page tells a note from a reply. */
const groups: Selectors = ["[data-conversation-stream] [data-part-group-id]", "[data-part-group-id]"];

/** What the page shows, where it says who wrote it. A teammate's part may be a note: no markup of it is known for certain. */
function readPage(page: Page): Conversation {
  const shown = all(page.document, groups);
  if (shown.length === 0) throw new FootnoteError("helpdesk.intercom.message");
  const given = shown.map((group): Given => {
    const kind = group.getAttribute("data-part-group-category");
    if (kind === "3") throw new FootnoteError("helpdesk.intercom.message.visibility");
    if (kind !== "1" && kind !== "5" && kind !== "20") throw new FootnoteError("helpdesk.intercom.message.author");
    return {
      id: group.getAttribute("data-part-group-id") ?? "",
      role: kind === "1" ? "customer" : "bot",
      name: null,
      mine: false,
      visibility: "public",
      at: null,
      html: all(group, [".interblocks-html", ".inbox-2__renderable-part"])
        .map((it) => it.outerHTML)
        .join(""),
      text: "",
      attachments: [],
    };
  });
  const subject = first(page.document, ["[data-inbox-conversation-header-title]"])?.textContent?.trim() ?? "";
  const nobody = { name: null, email: null };
  return conversationOf(
    { ...shared(page), subject, channel: "chat", tags: [], customer: nobody, agent: { name: null, id: null } },
    given,
    "page",
  );
}

/** ProseMirror. Seen in published scripts; the second in older workspaces. */
const editors: Selectors = [
  "[data-conversation-reply-composer] .ProseMirror[contenteditable=true]",
  ".embercom-prosemirror-composer-editor[contenteditable=true]",
];

export const intercom: Helpdesk = {
  id: "intercom",
  composer: {
    editor: editors,
    // Unverified.
    send: ["[data-conversation-reply-composer] button[data-testid*='send' i]", "[data-conversation-reply-composer] button[type=submit]"],
    // A note's composer was marked by a class in the older inbox; a reply's is not marked for certain in any.
    // A note in the thread that is being edited has the class too: it is the composer that must stand in it.
    isPublic: (root) => {
      const found = editors.flatMap((selector) => all(root, [selector]));
      return found.length > 0 && found.every((editor) => editor.closest(".o__note")) ? false : null;
    },
  },
  read,
  readPage,
  newest,
};
