import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { isSeen } from "./composer.ts";
import { all, first } from "./first.ts";
import type { Helpdesk, Page, Selectors } from "./helpdesk.ts";
import { clean, conversationInTurns } from "./read.ts";
import { addTags, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";
import { type All, type Article, asGiven, change, isMergedAway, me, nameOf, type Ticket, typeOf } from "./zammad-api.ts";
import { readPage, shownArticles, showsOther } from "./zammad-page.ts";

// Zammad, the classic page and the desktop app, from its source of 2024–2026: both have the same REST API. No request here sends a
// reply: articles are made with type `note` and `internal`.

const path = (page: Page) => `/api/v1/tickets/${page.ticket}`;

/** One that was merged into another is gone. */
function checkThere(ticket: Ticket | undefined): void {
  if (isMergedAway(ticket)) throw new FootnoteError("helpdesk.zammad.gone");
}

/** The ticket with all that belongs to it. */
async function whole(page: Page): Promise<All> {
  const all = await page.call<All>(`${path(page)}?all=true`);
  checkThere(all.assets.Ticket?.[page.ticket]);
  return all;
}

/** Everything of a ticket comes in one answer; a merged ticket's articles are the other's, in the order of their time. */
function articlesOf({ ticket_article_ids, assets }: All): Article[] {
  const found = ticket_article_ids.flatMap((id) => assets.TicketArticle?.[id] ?? []);
  return found.sort((a, b) => (a.created_at ?? "").localeCompare(b.created_at ?? "") || a.id - b.id);
}

async function read(page: Page): Promise<Conversation> {
  const agent = await me(page);
  const ticket = await whole(page);
  const { assets } = ticket;
  const articles = articlesOf(ticket);
  const opening = articles[0];
  if (!opening) throw new FootnoteError("helpdesk.zammad.message");
  const row = assets.Ticket?.[page.ticket];
  const group = assets.Group?.[row?.group_id ?? 0];
  const address = assets.EmailAddress?.[group?.email_address_id ?? 0];
  const customer = assets.User?.[row?.customer_id ?? 0];
  return conversationInTurns(
    {
      ticket: { helpdesk: "zammad", origin: page.url.origin, id: page.ticket },
      subject: row?.title ?? "",
      channel: channelOf(typeOf(opening)),
      brand: address?.name ?? address?.realname ?? null,
      queue: group?.name ?? null,
      tags: ticket.tags ?? [],
      customer: { name: nameOf(customer), email: customer?.email || null },
      agent: { name: nameOf(agent), id: String(agent.id) },
    },
    articles.map((article) => asGiven(article, agent, assets.User)),
    "api",
    disagreement(page, articles),
  );
}

function channelOf(type: string): Conversation["channel"] {
  if (type === "email" || type === "phone") return type;
  if (type === "web") return "form";
  if (/^(?:twitter|facebook)/.test(type)) return "social";
  return /^(?:chat|sms|telegram|whatsapp)/.test(type) ? "chat" : "unknown";
}

function disagreement(page: Page, articles: Article[]): string[] {
  const shown = shownArticles(page);
  const known = new Set(articles.map((a) => String(a.id)));
  if (shown.ids.some((id) => !known.has(id))) return ["last"];
  return shown.whole && shown.ids.length < known.size ? ["count"] : [];
}

/** The newest articles by their ids; an older Zammad does not list them, and gives the whole ticket. */
async function newest(page: Page): Promise<Message[]> {
  const [agent, ticket] = await Promise.all([me(page), page.call<Ticket>(`${path(page)}?expand=true`)]);
  const ids = [...(ticket.article_ids ?? [])].sort((a, b) => a - b).slice(-5);
  const articles =
    ids.length > 0
      ? await Promise.all(ids.map((id) => page.call<Article>(`/api/v1/ticket_articles/${id}`)))
      : articlesOf(await whole(page)).slice(-5);
  return articles.map((article) => clean(asGiven(article, agent)).message);
}

async function tagsOf(page: Page): Promise<string[]> {
  return (await page.call<{ tags: string[] }>(`/api/v1/tags?object=Ticket&o_id=${page.ticket}`)).tags;
}

/** Zammad would take them on a merged ticket too, where nobody looks. */
async function tag(page: Page, tags: string[]): Promise<void> {
  checkThere(await page.call<Ticket>(path(page)));
  const add = async (fresh: string[]) => {
    for (const item of fresh)
      await change(page, "/tags/add", { method: "POST", body: { object: "Ticket", o_id: Number(page.ticket), item } });
  };
  await addTags("zammad", tags, { read: () => tagsOf(page), add });
}

async function note(page: Page, text: string): Promise<void> {
  const agent = await me(page);
  const body = { ticket_id: Number(page.ticket), body: text, content_type: "text/plain", type: "note", internal: true };
  await writeNote("zammad", text, {
    read: async () => {
      const notes = articlesOf(await whole(page)).filter((article) => article.internal === true);
      return notes.map((article) => clean(asGiven(article, agent)).message.text);
    },
    add: () => change<Article>(page, "/ticket_articles", { method: "POST", body }),
  });
}

async function route(page: Page, queue: string): Promise<void> {
  const { assets } = await whole(page);
  const named = (groups: { id: number; name?: string }[]) => groups.find((g) => g.name !== undefined && sameName(g.name, queue));
  // The ticket brings the groups that it may go to; the list of all is for some roles only.
  const group =
    named(Object.values(assets.Group ?? {})) ?? named(await page.call<{ id: number; name?: string }[]>("/api/v1/groups").catch(notAllowed));
  if (!group) throw new FootnoteError("helpdesk.zammad.route.unknown", { detail: { queue } });
  if (assets.Ticket?.[page.ticket]?.group_id === group.id) return;
  const moved = await change<Ticket>(page, `/tickets/${page.ticket}`, { method: "PUT", body: { group_id: group.id } });
  if (moved?.group_id !== group.id) throw new FootnoteError("helpdesk.zammad.route.refused", { detail: { queue } });
}

function notAllowed(error: unknown): [] {
  if (toProblem(error).code === "helpdesk.zammad.forbidden") return [];
  throw error;
}

// An empty note is none: the opener makes a reply of it. A note that has been begun is one, and is left alone.
const editor: Selectors = [
  '.content.active .article-add:not([data-type="note"]) [data-name="body"][contenteditable]',
  '.content.active .article-add [data-name="body"][contenteditable]:not(:empty)',
  '#ticketArticleReplyForm .ProseMirror[contenteditable="true"]',
  '#ticketArticleReplyFormPinned .ProseMirror[contenteditable="true"]',
];

export const zammad: Helpdesk = {
  id: "zammad",
  composer: {
    // Classic: `.content.active` is the ticket that is shown; the others stay in the page (source, 2024–2026: documented). Desktop: one
    // form at a time, which is brought to this place (source: documented); its editor is TipTap, a ProseMirror (seen in its package).
    editor,
    find: (document) => {
      const open = /#ticket\/zoom\/(\d+)/.exec(document.location?.hash ?? "")?.[1] ?? null;
      if (showsOther(document, open)) return null;
      return editor.flatMap((selector) => all(document, [selector])).find(isSeen) ?? null;
    },
    // A new text is a note until the reply to an article was asked for: the customer's, as an agent's may have gone to somebody else
    // (source: documented). The desktop app's buttons have no name but their words.
    opener: [
      '.content.active .ticket-article-item.customer:last-child [data-type="emailReply"]',
      '.content.active .ticket-article-item.customer [data-type="emailReply"]',
    ],
    // Classic: "Update", not a dialog's button, and the macros beside it (source: documented). Desktop: the button that submits, by the
    // class of its kind, not the one that opens the list beside it (source: documented; the class itself: unverified).
    send: [
      ".content.active .btn--primary.js-submit",
      ".content.active .js-dropdownActionMacro",
      "footer button.bg-yellow-300:not(.rounded-s-none)",
    ],
    isPublic,
    noReply: (root) => formOf(root)?.dataset["type"] === "note",
  },
  read,
  readPage,
  newest,
  tag,
  note,
  route,
};

const formOf = (root: ParentNode) => first(root, [".content.active .article-add"]);

/** A public note is neither: the customer may see it, and nothing is sent. */
function isPublic(root: ParentNode): boolean | null {
  const form = formOf(root);
  if (form) {
    const note = form.dataset["type"] === "note";
    // Internal mail goes out all the same: it is the customer's portal that does not show it.
    if (form.classList.contains("is-internal")) return note ? false : null;
    return note || !form.classList.contains("is-public") ? null : true;
  }
  // Desktop: the chosen value of "Visibility" shows as its sign (source: documented); stripes are for internal ones (the same).
  const sign = first(root, ['#ticketArticleReplyForm [name="internal"] use', '#ticketArticleReplyFormPinned [name="internal"] use']);
  const name = sign?.getAttribute("href") ?? "";
  if (name !== "") return /-unlock$/.test(name) ? true : /-lock$/.test(name) ? false : null;
  return first(root, [".bg-stripes #ticketArticleReplyForm", ".border-stripes #ticketArticleReplyForm"]) ? false : null;
}
