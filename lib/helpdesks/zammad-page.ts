import type { Conversation } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { all, first } from "./first.ts";
import type { Page } from "./helpdesk.ts";
import { conversationOf, type Given } from "./read.ts";
import { displayName, roleOf } from "./zammad-api.ts";

// The classic page keeps every open ticket in it: only `.content.active` is the one that is shown (its templates, 2024–2026).
const classic = ".content.active .ticket-article-item[data-id]";

/** For a moment after a change of tickets the address names the new one while the old one is shown; each names its own (source). */
export function showsOther(document: Document, ticket: string | null): boolean {
  const shown = /Ticket-(\d+)$/.exec(document.querySelector(".content.active")?.id ?? "")?.[1];
  return ticket !== null && shown !== undefined && shown !== ticket;
}
/** The desktop app's articles (ArticleBubble, 2024–2026); it draws one ticket at a time. */
const desktop = '[data-test-id^="article-bubble-container-"]';

/** The ids of the articles that the page shows, and whether it shows all of them. */
export function shownArticles({ document, ticket }: Page): { ids: string[]; whole: boolean } {
  if (showsOther(document, ticket)) return { ids: [], whole: false };
  const old = all(document, [classic]).map((e) => e.dataset["id"] ?? "");
  // The desktop app fetches the middle of a long ticket when somebody asks for it.
  if (old.length > 0) return { ids: old, whole: true };
  return { ids: all(document, [desktop]).map((e) => /\d+$/.exec(e.dataset["testId"] ?? "")?.[0] ?? ""), whole: false };
}

/** What the classic page shows. The desktop app tells a note from a reply by its stripes alone. */
export function readPage(page: Page): Conversation {
  const items = showsOther(page.document, page.ticket) ? [] : all(page.document, [classic]);
  if (items.length === 0) {
    const shown = first(page.document, [desktop]) !== null;
    throw new FootnoteError(shown ? "helpdesk.zammad.message.visibility" : "helpdesk.zammad.message");
  }
  const text = (selector: string) => page.document.querySelector(`.content.active ${selector}`)?.textContent?.trim() ?? "";
  return conversationOf(
    {
      ticket: { helpdesk: "zammad", origin: page.url.origin, id: page.ticket },
      subject: text(".ticket-title"),
      channel: "unknown",
      brand: null,
      queue: null,
      tags: all(page.document, [".content.active .tags .list-item-name"]).map((e) => e.textContent?.trim() ?? ""),
      customer: { name: null, email: null },
      agent: { name: null, id: null },
    },
    items.map(asGiven),
    "page",
  );
}

function asGiven(item: HTMLElement): Given {
  const has = (name: string) => item.classList.contains(name);
  const sender = ["customer", "agent", "system"].find(has);
  const internal = has("is-internal");
  const body = first(item, [".textBubble-content .richtext-content"]);
  if (!body) throw new FootnoteError("helpdesk.zammad.message");
  const at = item.querySelector("time[datetime]")?.getAttribute("datetime") ?? "";
  return {
    id: item.dataset["id"] ?? "",
    role: roleOf(sender && `${sender[0]?.toUpperCase()}${sender.slice(1)}`, has("note") ? "note" : "", internal),
    // The row "From" comes first where there is one; its word is translated.
    name: displayName(item.querySelector(".article-meta.top .article-meta-value")?.textContent ?? ""),
    mine: false,
    visibility: internal ? "internal" : "public",
    at: /^\d{4}-\d\d-\d\dT/.test(at) ? at : null,
    html: body.innerHTML,
    text: "",
    attachments: [],
  };
}
