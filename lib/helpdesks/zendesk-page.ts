import type { Conversation } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { first } from "./first.ts";
import type { Page } from "./helpdesk.ts";
import { elementToText } from "./html-to-text.ts";
import { conversationOf, type Given } from "./read.ts";

// The Agent Workspace as published scripts see it (2026-11): every ticket that is open in a tab stays in the page, and only one pane is
// active. A message's `type` says whose it is.

/** The pane of the ticket that is shown. */
export const activePane = '.ticket-panes-grid-layout[data-is-active="true"]';
const log = '[data-test-id="omni-log-container"]';
const roles: Record<string, Given["role"]> = { "end-user": "customer", agent: "agent", internal: "agent" };

/** This ticket's own thread: by its id, else in the active pane, where that names no other ticket. */
function openLog({ document, ticket }: Page): Element | null {
  const own = first(document, [`[data-ticket-id="${ticket}"] ${log}`, `[data-entity-id="${ticket}"] ${log}`]);
  if (own) return own;
  const active = first(document, [`${activePane} ${log}`]);
  return active?.closest("[data-ticket-id], [data-entity-id]") ? null : active;
}

/** The messages that the page shows of this ticket, oldest first; none where it shows none yet. */
export function shownMessages(page: Page): Given[] {
  const items = [...(openLog(page)?.querySelectorAll('[data-test-id="omni-log-comment-item"]') ?? [])];
  const given = items.flatMap(messagesIn);
  // Agents may have the newest on top.
  if (given.every((g) => g.at !== null)) given.sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  const seen = new Map<string, number>();
  return given.map((g, i) => {
    const base = g.id || g.at || String(i);
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return { ...g, id: n === 1 ? base : `${base}/${n}` };
  });
}

/** A chat's item holds several messages of one sender. */
function messagesIn(item: Element): Given[] {
  const bubbles = [...item.querySelectorAll('[data-test-id="omni-log-item-message"]')];
  const name = first(item, ['[data-test-id="omni-log-item-sender"]', '[data-test-id="omni-log-comment-user-link"]']);
  const noted = first(item, ['[data-test-id="omni-log-internal-note-tag"]']) !== null;
  if (bubbles.length === 0) throw new FootnoteError("helpdesk.zendesk.message.author");
  return bubbles.map((bubble): Given => {
    const type = bubble.getAttribute("type") ?? "";
    const role = roles[type];
    if (!role) throw new FootnoteError("helpdesk.zendesk.message.author");
    const body = elementToText(first(bubble, ['[data-test-id="omni-log-message-content"]']) ?? bubble);
    const time = first(bubble, ["time[datetime]"]) ?? first(item, ["time[datetime]"]);
    return {
      id: item.getAttribute("data-comment-id") ?? "",
      role,
      name: name?.textContent?.trim() || null,
      mine: false,
      visibility: noted || type === "internal" ? "internal" : "public",
      at: time?.getAttribute("datetime") ?? null,
      html: null,
      text: body.text,
      attachments: [],
      hidden: body.hidden,
    };
  });
}

/** What the page shows of the ticket, where its own data can't be had. */
export function readPage(page: Page): Conversation {
  const given = shownMessages(page);
  if (given.length === 0) throw new FootnoteError("helpdesk.zendesk.message");
  // For a moment after a change of tickets the active pane is still the old one's: the subject and the customer come from the thread's own.
  const own = openLog(page);
  const pane = own?.closest(".ticket-panes-grid-layout") ?? own?.closest("[data-ticket-id], [data-entity-id]") ?? null;
  const text = (selector: string) => pane?.querySelector(selector)?.textContent?.trim() || null;
  const subject = pane?.querySelector<HTMLInputElement>('input[data-test-id="omni-header-subject"]')?.value;
  const tags = pane?.querySelectorAll('[data-test-id="ticket-fields-tags"] [data-garden-id="tags.item"]') ?? [];
  return conversationOf(
    {
      ticket: { helpdesk: "zendesk", origin: page.url.origin, id: page.ticket },
      subject: subject || text('[data-test-id="ticket-pane-subject"]') || "",
      channel: "unknown",
      brand: null,
      queue: null,
      tags: [...tags].map((tag) => tag.textContent?.trim() ?? ""),
      customer: { name: text('[data-test-id="tabs-nav-item-users"]'), email: null },
      agent: { name: null, id: null },
    },
    given,
    "page",
  );
}

/** Where the page shows more than the API gave, or something newer; a page that has not loaded its thread says nothing. */
export function disagreement(page: Page, given: { at: string | null }[], total: number): string[] {
  let shown: Given[];
  try {
    shown = shownMessages(page);
  } catch (error) {
    // A thread that the page can't tell apart says nothing against the API's.
    if (error instanceof FootnoteError) return [];
    throw error;
  }
  const time = (it: { at: string | null } | undefined) => Date.parse(it?.at ?? "");
  const count = shown.length > total ? ["count"] : [];
  // The page rounds to seconds, the API may be a moment behind the page.
  return time(shown.at(-1)) > time(given.at(-1)) + 1000 ? [...count, "last"] : count;
}
