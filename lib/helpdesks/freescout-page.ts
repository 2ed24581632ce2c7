import type { Attachment, Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { all, first } from "./first.ts";
import type { Page } from "./helpdesk.ts";
import { conversationOf, type Given } from "./read.ts";

// FreeScout's own page (its templates, 1.8.235 of 2026-08: documented). The server writes it whole, newest first.

const roles: Record<string, Message["role"]> = { customer: "customer", message: "agent", note: "agent", lineitem: "system" };

/** The threads that stand in a page, without those that are being written. */
const threads = (document: Document) =>
  all(document, ["#conv-layout-main .thread[class*='thread-type-']"]).filter((thread) => typeOf(thread) !== "draft");

const typeOf = (thread: Element) => /thread-type-([\w-]+)/.exec(thread.className)?.[1] ?? "";
const idOf = (thread: HTMLElement) => thread.dataset["thread_id"] ?? thread.id.replace("thread-", "");
const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent?.trim() || null;

export const threadIds = (document: Document) => threads(document).map(idOf);

/** Throws when this is no page of the conversation: FreeScout sends its login page with 200. */
export function assertOpen(document: Document, ticket: string): void {
  const { dataset } = document.body;
  if (dataset["conversation_id"] === ticket && dataset["auth_user_id"]) return;
  const login = document.body.classList.contains("user-is-guest") || document.querySelector("form input[type=password]");
  throw new FootnoteError(login ? "helpdesk.freescout.logged-out" : "helpdesk.freescout.message");
}

/** The conversation that a page of FreeScout's shows. */
export function conversationIn(document: Document, page: Page, disagree: string[] = []): Conversation {
  assertOpen(document, page.ticket);
  const me = textOf(document, ".nav-user");
  const given = givenIn(document, me);
  if (given.length === 0) throw new FootnoteError("helpdesk.freescout.message");
  const mailbox = mailboxIn(document);
  return conversationOf(
    {
      ticket: { helpdesk: "freescout", origin: page.url.origin, id: page.ticket },
      subject: textOf(document, ".conv-subjtext > span") ?? textOf(document, ".conv-subjtext") ?? "",
      channel: document.querySelector(".thread-badge .glyphicon-earphone") ? "phone" : "email",
      brand: mailbox,
      queue: mailbox,
      tags: all(document, [".conv-tags .fs-tag-name", ".conv-tags .fs-tag"]).map((e) => e.textContent?.trim() ?? ""),
      customer: {
        name: textOf(document, "#conv-layout-customer .customer-name"),
        email: textOf(document, "#conv-layout-customer .customer-email .contact-main"),
      },
      agent: { name: me, id: document.body.dataset["auth_user_id"] ?? null },
    },
    given,
    "page",
    disagree,
  );
}

/** Oldest first. */
export function givenIn(document: Document, me: string | null): Given[] {
  return threads(document)
    .map((thread) => asGiven(thread, me))
    .reverse();
}

function asGiven(thread: HTMLElement, me: string | null): Given {
  const type = typeOf(thread);
  const role = roles[type];
  if (!role) throw new FootnoteError("helpdesk.freescout.message.author");
  const person = first(thread, [".thread-person strong"]);
  // The page says "you", in the agent's language, and links to everybody but oneself.
  const mine = role === "agent" && person !== null && person.querySelector("a") === null;
  const body = first(thread, role === "system" ? [".thread-title"] : [".thread-content", ".thread-body"]);
  return {
    id: idOf(thread),
    role,
    name: mine ? me : (person?.textContent?.trim() ?? null),
    mine,
    visibility: type === "note" || type === "lineitem" ? "internal" : "public",
    // The page has the local time in the agent's own format.
    at: null,
    html: body?.innerHTML ?? null,
    text: "",
    attachments: all(thread, [".thread-attachments li[data-attachment-id]"]).map(asAttachment),
  };
}

const units: Record<string, number> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** The page rounds a size: `(24.5 KB)`. It names no type. */
function asAttachment(item: HTMLElement): Attachment {
  const [, size = "", unit = ""] = /\(\s*([\d.,]+)\s*([KMG]?B)/.exec(textOf(item, ".text-help") ?? "") ?? [];
  const bytes = Math.round(Number(size.replace(",", ".")) * (units[unit] ?? Number.NaN));
  return { name: textOf(item, ".attachment-link") ?? "", type: "", bytes: Number.isFinite(bytes) ? bytes : null };
}

/** The mailbox by its name; the menu names them where there are several. */
function mailboxIn(document: Document): string | null {
  return textOf(document, `.navbar-nav .dropdown-menu a[href$="/mailbox/${document.body.dataset["mailbox_id"]}"]`);
}
