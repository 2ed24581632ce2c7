import type { Attachment, Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { isSeen } from "./composer.ts";
import { decodeName } from "./decode-name.ts";
import { all, first } from "./first.ts";
import { addressIn, printedMessages } from "./gmail-print.ts";
import type { Helpdesk, Page, Selectors } from "./helpdesk.ts";
import { clean, conversationOf, type Given } from "./read.ts";

// Gmail as a shared inbox, as published scripts and extensions knew its page until 2026-11; not verified live. What the page holds is
// what is read. Messages that are folded up have no text in it: those come from the thread's print view, one request to the same
// origin. It has no notes, no queues, and its labels are no tags. Its dates are the reader's own words and zone: none is certain.

/** The open thread's head; the list's lines carry the same attribute on other elements. Seen in published scripts. */
const heads: Selectors = ["h2[data-legacy-thread-id]"];
/** One per message: open (h7), folded (kv) or folded into a number (kQ, kx). Seen in published scripts. */
const items: Selectors = ["[role=list] > [role=listitem]", ".h7, .kv, .kQ, .kx"];
/** Who sent it; folded messages have it too. Seen in published scripts. */
const senders: Selectors = ["h3.iw span[email]", ".gD[email]", "span[email]"];
const composers: Selectors = ["[role=main] .M9 [role=textbox][g_editable=true]", "[role=main] [role=textbox][g_editable=true]"];
/** Addresses there belong to anyone: only the mailbox's own one is the team's. The first ones have a domain in many countries. */
const anyones =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|proton|protonmail|gmx|telia)\.[a-z]{2,4}(?:\.[a-z]{2})?|(?:me|mac|mail)\.com|pm\.me|(?:web|freenet|t-online)\.de|(?:spray|comhem|tele2)\.se|bredband\.net)$/;

interface Thread {
  pane: ParentNode;
  subject: string;
  messages: Element[];
  /** Replies that are being written in the thread: they are no messages yet. */
  drafts: number;
}
type Content = Pick<Given, "name" | "html" | "attachments">;
interface Own {
  name: string | null;
  email: string;
  brand: string;
  all: string[];
  /** Where every address is a colleague's. */
  domains: string[];
}

/** The thread that is open, not one that was open before and is kept in the page. */
function threadOf({ document, ticket }: Page): Thread {
  const head = all(document, heads).find((h) => h.getAttribute("data-legacy-thread-id") === ticket);
  const pane = head?.closest("[role=main]") ?? null;
  const found = pane ? all(pane, items) : [];
  const messages = found.filter((item) => first(item, senders) !== null);
  if (!head || !pane || messages.length === 0) throw new FootnoteError("helpdesk.gmail.message");
  return { pane, subject: head.textContent?.trim() ?? "", messages, drafts: found.length - messages.length };
}

/** The mailbox that is open (the title says which, a delegated one too) and the account that opened it. */
function ownOf(document: Document): Own {
  const label = first(document, ["a[aria-label*='@'][href*='accounts.google.com']", "header a[aria-label*='@']"])?.getAttribute(
    "aria-label",
  );
  const account = addressIn(label);
  // The subject is the sender's to write, and may look like the rest: what counts stands behind it, before the product's name.
  const mailbox = addressIn(document.title.split(" - ").at(-2)) ?? account;
  if (!mailbox) throw new FootnoteError("helpdesk.gmail.message.author");
  // "Google Account: Amy Sutcliffe (amy@…)": the words in front are in the account's language.
  const name = /:\s*([^:()]+?)\s*\(/.exec(label ?? "")?.[1] ?? null;
  const from = all(document, ["[role=main] .az2"]).map((alias) => addressIn(alias.textContent));
  const own = [mailbox, account].filter((it) => it !== null);
  return {
    name,
    email: account ?? mailbox,
    brand: mailbox,
    all: [...own, ...from.filter((it) => it !== null)],
    domains: own.map(domain).filter((it) => !anyones.test(it)),
  };
}

const domain = (address: string) => address.slice(address.lastIndexOf("@") + 1);

/** The team's are the mailbox's addresses and whoever else has its domain or the account's. An alias may be at the customers' provider. */
function role(email: string, own: Own): Given["role"] {
  if (/^(?:mailer-daemon|postmaster)@/.test(email)) return "system";
  return own.all.includes(email) || own.domains.includes(domain(email)) ? "agent" : "customer";
}

const senderOf = (item: Element) => first(item, senders)?.getAttribute("email")?.toLowerCase() ?? "";
const bodyOf = (item: Element) => first(item, ["[data-legacy-message-id] .a3s", "[data-message-id] .a3s"]);

/** Its id is its place in the thread: a folded message has none of its own, and must not change its id when it is opened. */
function asGiven(page: Page, own: Own, place: number, message: Content, email: string): Given {
  return {
    ...message,
    id: `${page.ticket}-${place + 1}`,
    role: role(email, own),
    mine: email === own.email,
    visibility: "public",
    at: null,
    text: "",
  };
}

/** A message that is open in the page; null where it is folded up. */
function opened(item: Element): Content | null {
  const body = bodyOf(item);
  if (!body) return null;
  const sender = first(item, senders);
  return {
    name: sender?.getAttribute("name") || sender?.textContent?.trim() || null,
    html: body.outerHTML,
    attachments: all(item, ["[download_url]"]).map(asAttachment),
  };
}

/** `type:name:address`, as the page offers a file for dragging out. */
function asAttachment(file: Element): Attachment {
  const [type = "", name = ""] = (file.getAttribute("download_url") ?? "").split(":");
  return { name: decodeName(name), type, bytes: null };
}

/** What the page shows; a folded message is a named failure, never a gap. */
function shown(page: Page, own: Own, messages: Element[], from = 0): Given[] {
  return messages.map((item, i) => {
    const message = opened(item);
    if (!message) throw new FootnoteError("helpdesk.gmail.message.collapsed");
    return asGiven(page, own, from + i, message, senderOf(item));
  });
}

/** The whole thread, the folded messages from its print view. */
async function whole(page: Page, own: Own, { messages, drafts }: Thread): Promise<Given[]> {
  if (messages.every(bodyOf)) return shown(page, own, messages);
  const key = /[?&;](ik=\w+)/.exec(first(page.document, ["[href^='?ui=2'][href*='ik=']", "[download_url*='ik=']"])?.outerHTML ?? "")?.[1];
  const path = `${page.url.pathname}?ui=2&${key ? `${key}&` : ""}view=pt&search=all&th=${page.ticket}`;
  const printed = printedMessages((await page.ask(path)).text);
  const more = printed.length - messages.length;
  // A reply that is being written may be printed behind the others; anything else that differs is another thread than the page's.
  const same = more >= 0 && more <= drafts && messages.every((item, i) => senderOf(item) === printed[i]?.email);
  if (!same) throw new FootnoteError("helpdesk.gmail.message.collapsed");
  return messages.map((item, i) => {
    const { name = null, html = "", attachments = [] } = printed[i] ?? {};
    return asGiven(page, own, i, opened(item) ?? { name, html, attachments }, senderOf(item));
  });
}

function conversation(page: Page, thread: Thread, own: Own, given: Given[]): Conversation {
  const at = given.findIndex((one) => one.role === "customer");
  const customer = thread.messages[at];
  return conversationOf(
    {
      ticket: { helpdesk: "gmail", origin: page.url.origin, id: page.ticket },
      subject: thread.subject,
      channel: "email",
      brand: own.brand,
      queue: null,
      tags: [],
      customer: { name: given[at]?.name ?? null, email: customer ? senderOf(customer) : null },
      agent: { name: own.name, id: own.email },
    },
    given,
    "page",
  );
}

async function read(page: Page): Promise<Conversation> {
  const thread = threadOf(page);
  const own = ownOf(page.document);
  return conversation(page, thread, own, await whole(page, own, thread));
}

function readPage(page: Page): Conversation {
  const thread = threadOf(page);
  const own = ownOf(page.document);
  return conversation(page, thread, own, shown(page, own, thread.messages));
}

async function newest(page: Page): Promise<Message[]> {
  const thread = threadOf(page);
  const own = ownOf(page.document);
  const last = thread.messages.slice(-5);
  const from = thread.messages.length - last.length;
  const given = last.every(bodyOf) ? shown(page, own, last, from) : (await whole(page, own, thread)).slice(-5);
  return given.map((one) => clean(one).message);
}

/** A mail in a window of its own, small or wide, in whatever part of the page. Seen in published scripts. */
const frame = "[role=dialog]";
const windows: Selectors = [`${frame} [role=textbox][g_editable=true]`];
const plain = (id: string | null | undefined) => (id ?? "").replace(/^#/, "");

/** Does the mail in this window answer the open thread? It names the message that it answers (seen in a published library). */
function answersThread(editor: Element, root: ParentNode): boolean {
  const answered = plain(first<HTMLInputElement>(editor.closest(frame) ?? editor, ["input[name=rm]"])?.value);
  const shown = all(root, ["[role=main] [data-message-id]"]).filter(isSeen);
  return answered !== "" && shown.some((m) => plain(m.dataset["messageId"]) === answered || m.dataset["legacyMessageId"] === answered);
}

/** The mail that is being written: where the agent is, else the reply within the thread, else the thread's reply in a window. */
function editorIn(root: ParentNode): HTMLElement | null {
  const apart = all(root, windows).filter(isSeen);
  const active = root.ownerDocument?.activeElement ?? (root as Document).activeElement ?? null;
  return (
    apart.find((editor) => active !== null && editor.closest(frame)?.contains(active)) ??
    composers.flatMap((selector) => all(root, [selector])).find((editor) => isSeen(editor) && !apart.includes(editor)) ??
    apart.find((editor) => answersThread(editor, root)) ??
    null
  );
}

export const gmail: Helpdesk = {
  id: "gmail",
  composer: {
    editor: composers,
    // Beyond the selectors: a window may hold the thread's reply or any other mail, which is judged all the same when it is sent.
    find: editorIn,
    // Reply, as the thread's foot has it; reply to all is the agent's choice. Seen in published scripts.
    opener: ["[role=main] .ams.bkH"],
    send: ["[role=main] .T-I.aoO[role=button]", `${frame} .T-I.aoO[role=button]`],
    // "Undo" beside "Message sent". Seen in published scripts.
    undo: ["#link_undo"],
    isPublic: (root) => (editorIn(root) ? true : null),
    noReply: (root) => {
      const editor = editorIn(root);
      return editor?.closest(frame) != null && !answersThread(editor, root);
    },
  },
  read,
  readPage,
  newest,
};
