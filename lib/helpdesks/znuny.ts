import type { Attachment, Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { all, first, text } from "./first.ts";
import type { Helpdesk, Page, Selectors } from "./helpdesk.ts";
import { clean, conversationInTurns, type Given } from "./read.ts";

// Znuny 6.5 and 7, OTOBO 10 and 11, OTRS 6: their templates, read 2026-11. An agent's session has no JSON; the ticket's page lists
// every article with who wrote it and whether the customer sees it, and shows one or all of them. The others come one by one, as the
// page itself loads them, which marks nothing as seen. "Show all articles" is never asked for: the desk keeps it as the agent's choice.
// There are no tags, and notes and moves are forms in windows of their own: those stay with the agent.

/** Articles that are read: the first and the newest; each may take two requests. */
const most = 21;

/** An article's line in the list: documented (templates), as all selectors here. */
interface Row {
  number: number;
  id: string;
  /** Where the page itself loads it from. */
  link: string;
  sender: string;
  name: string | null;
  address: string;
  visibility: Message["visibility"];
}

const inner = (element: Element | null) => (element as HTMLElement | null)?.innerHTML ?? null;

/** The ticket's own page: this one, or asked for where this is the reply's window. */
async function zoom(page: Page, fresh = false): Promise<Document> {
  if (!fresh && first(page.document, ["#ArticleTable"])) return page.document;
  return asked(page, `${page.url.pathname}?Action=AgentTicketZoom;TicketID=${page.ticket}`);
}

/** A page or a part of one; the desk answers with its login page to whoever is logged out. */
async function asked(page: Page, path: string): Promise<Document> {
  return loggedIn(new DOMParser().parseFromString((await page.ask(path)).text, "text/html"));
}

function loggedIn(document: Document): Document {
  if (first(document, ["input[name=Action][value=Login]", "#LoginBox"])) throw new FootnoteError("helpdesk.znuny.logged-out");
  return document;
}

/** Every article of the ticket that the list shows, oldest first. */
function rowsOf(document: Document): Row[] {
  const rows = all(document, ["#ArticleTable tbody tr[id^=Row]:not(.ArticleDeleted)"]).map(asRow);
  if (rows.length === 0) throw new FootnoteError("helpdesk.znuny.message");
  rows.sort((a, b) => a.number - b.number);
  // A list in pages may be open at an old one: what it says would not be what the customer wrote last.
  if ((rows.at(-1) as Row).number < total(document)) throw new FootnoteError("helpdesk.znuny.message.page");
  return rows;
}

/** How many articles the desk counts; only where its list has pages. */
function total(document: Document): number {
  if (!first(document, [".ArticlePages a[data-page]"])) return 0;
  return Number(/\d+/.exec(text(document, ["#ArticleTree h2"]) ?? "")?.[0] ?? 0);
}

function asRow(row: Element): Row {
  const value = (selectors: Selectors) => first<HTMLInputElement>(row, selectors)?.value ?? "";
  const sender = ["customer", "agent", "system"].find((name) => row.classList.contains(name));
  if (!sender) throw new FootnoteError("helpdesk.znuny.message.author");
  const visible = row.classList.contains("VisibleForCustomer");
  if (!visible && !row.classList.contains("NotVisibleForCustomer")) throw new FootnoteError("helpdesk.znuny.message.visibility");
  return {
    number: Number(/\d+/.exec(row.id)?.[0]),
    id: value(["input.ArticleID"]),
    link: value(["input.ArticleInfo"]),
    sender,
    name: text(row, ["td.Sender a"]),
    address: /[^\s<>"]+@[^\s<>"]+/.exec(value(["td.Sender input.SortData"]))?.[0] ?? "",
    visibility: visible ? "public" : "internal",
  };
}

/** Messages that the desk itself sent to the customer are a bot's. */
function role({ sender, visibility }: Row): Given["role"] {
  if (sender !== "system") return sender === "customer" ? "customer" : "agent";
  return visibility === "public" ? "bot" : "system";
}

async function asGiven(page: Page, document: Document, row: Row, me: string | null): Promise<Given> {
  const article = first(document, [`#ArticleItems a[name="Article${row.id}"]`])?.parentElement ?? (await load(page, row));
  const head = text(article, [".Header h2"]) ?? "";
  return {
    id: row.id,
    role: role(row),
    name: row.name,
    // Behind the sender the head names the account that wrote it, at its end.
    mine: row.sender === "agent" && me !== null && head.endsWith(me),
    visibility: row.visibility,
    // The list's times are in the server's zone, which the page does not name.
    at: null,
    html: await bodyOf(page, article),
    text: "",
    attachments: all(article, [".ArticleAttachments > li"]).map(asAttachment),
  };
}

async function load(page: Page, row: Row): Promise<ParentNode> {
  const article = await asked(page, row.link);
  if (!first(article, [`a[name="Article${row.id}"]`])) throw new FootnoteError("helpdesk.znuny.message.body");
  return article;
}

/** A plain body stands in the page; an HTML mail in a frame of its own, which may not have loaded. */
async function bodyOf(page: Page, article: ParentNode): Promise<string> {
  const plain = inner(first(article, [".ArticleBody"]));
  if (plain !== null) return plain;
  const frame = first<HTMLIFrameElement>(article, ["iframe[id^=Iframe]"]);
  const source = frame?.getAttribute("src");
  if (!frame || !source) throw new FootnoteError("helpdesk.znuny.message.body");
  const loaded = frame.contentDocument;
  if (loaded?.body?.textContent?.trim()) return loggedIn(loaded).body.innerHTML;
  return (await asked(page, source)).documentElement.outerHTML;
}

/** The page names a size in the agent's own number format, and no type that can be told. */
function asAttachment(file: Element): Attachment {
  return { name: file.getAttribute("title") ?? text(file, [".file-name", "h5"]) ?? "", type: "", bytes: null };
}

/**
 * Who sits here: the account's menu has the name, and older menus have it among other words; the way out says it once more. Documented
 * (Znuny 7), unverified (before).
 */
function agentOf(document: Document): string | null {
  const name = text(document, [".UserAvatar_name", ".UserAvatar > div > span"]);
  const said = first(document, ["#LogoutButton"])?.getAttribute("title") ?? "";
  return name !== null && (first(document, [".UserAvatar_name"]) !== null || said.includes(name)) ? name : null;
}

async function read(page: Page): Promise<Conversation> {
  const document = await zoom(page);
  const rows = rowsOf(document);
  const wanted = rows.length <= most ? rows : [...rows.slice(0, 1), ...rows.slice(1 - most)];
  const me = agentOf(document);
  const given = await Promise.all(wanted.map((row) => asGiven(page, document, row, me)));
  const customer = rows.find((row) => row.sender === "customer");
  // The number stands in front of the title, behind a dash of the template's own.
  const [, subject] = /\u2014\s*(.*)$/s.exec(text(document, ["h1.ticketHeaderTitleHeadline", ".Headline h1"]) ?? "") ?? [];
  const conversation = await conversationInTurns(
    {
      ticket: { helpdesk: "znuny", origin: page.url.origin, id: page.ticket },
      subject: subject ?? "",
      channel: all(document, ["#ArticleTable tr.customer"]).some((row) => row.classList.contains("Email")) ? "email" : "unknown",
      brand: null,
      queue: text(document, ["a[href*='Action=AgentTicketQueue;QueueID=']"]),
      tags: [],
      customer: { name: customer?.name ?? null, email: customer?.address || null },
      agent: { name: me, id: null },
    },
    given,
    "page",
    // A filter that the agent has set hides articles from the list.
    first(document, ["#ResetArticleFilter"]) ? ["count"] : [],
  );
  return { ...conversation, receipt: { ...conversation.receipt, total: Math.max(rows.length, total(document)) } };
}

async function newest(page: Page): Promise<Message[]> {
  const document = await zoom(page, true);
  const me = agentOf(document);
  return Promise.all(
    rowsOf(document)
      .slice(-3)
      .map(async (row) => clean(await asGiven(page, document, row, me)).message),
  );
}

export const znuny: Helpdesk = {
  id: "znuny",
  composer: {
    // CKEditor 5 (OTOBO 11), CKEditor 4 (Znuny, OTRS), or a plain field where rich text is off. A note's form has another name.
    editor: [
      "form#ComposeTicket .ck-editor__editable",
      "form#ComposeTicket iframe.cke_wysiwyg_frame",
      "form#ComposeTicket textarea#RichText",
    ],
    // The reply is a window of its own, behind a choice of the agent's (which article, which template): they open it.
    page: () => null,
    send: ["form#ComposeTicket #submitRichText"],
    // It always goes out as a mail; its tick box only says whether the customer portal shows it.
    // A note's own form has the same tick box, and forwards and other mail have that form's name: only a note without the tick is seen by
    // no customer.
    isPublic: (root) => {
      if (first(root, ["form#ComposeTicket"])) return true;
      const note = first(root, ["form#Compose input[name=Action][value=AgentTicketNote]"])?.closest("form");
      return note && first<HTMLInputElement>(note, ["#IsVisibleForCustomer"])?.checked === false ? false : null;
    },
  },
  read,
  newest,
};
