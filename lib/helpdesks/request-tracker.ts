import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { first } from "./first.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { clean, conversationInTurns, type Given, newestOf } from "./read.ts";
import { refusedWrite } from "./refused-write.ts";
import { bodies, isBody, openingParts } from "./request-tracker-parts.ts";
import { type Askers, askersOf, at, fieldsOf, lastOf, list, type Part, type Ticket, type Transaction } from "./request-tracker-rest.ts";
import { lacking, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";

// Request Tracker 5.0.3, seen 2026-11 on the distribution's package; 6.0.0 from its source, with the same REST 2. It takes the agent's
// session cookie and asks for no CSRF token. Requests are the page's own; nothing here sends a reply.

const history = (page: Page) =>
  `/ticket/${page.ticket}/history?fields=Type,Creator,Created&fields[Creator]=Name,RealName,EmailAddress,Privileged`;
const isMessage = (t: Transaction) => t.Type === "Create" || t.Type === "Correspond" || t.Type === "Comment";
const transactions = async (page: Page) => (await list<Transaction>(page, history(page))).filter(isMessage);

/** The newest messages, `many` where there are as many. */
async function recentTransactions(page: Page, many: number): Promise<Transaction[]> {
  const last = await lastOf<Transaction>(page, history(page), (items) => items.filter(isMessage).length >= many);
  return last.filter(isMessage).slice(-many);
}

async function read(page: Page): Promise<Conversation> {
  const [ticket, thread, parts, me] = await Promise.all([
    page.call<Ticket>(at(page, `/ticket/${page.ticket}?fields[Queue]=Name&fields=Subject`)),
    transactions(page),
    openingParts(page),
    agent(page),
  ]);
  if (thread.length === 0) throw new FootnoteError("helpdesk.request-tracker.message");
  const askers = askersOf(ticket);
  const wanted = newestOf(thread);
  const written = await bodies(page, new Set(wanted.map((t) => t.id)), parts);
  const given = wanted.map((t) => asGiven(t, written.get(t.id) ?? [], askers, me));
  const requestor = thread.find((t) => askers.requestors.has(t.Creator.id.toLowerCase()))?.Creator;
  const field = (name: string) => ticket.CustomFields?.find((f) => f.name === name)?.values ?? [];
  const queue = ticket.Queue?.Name ?? (await queueName(page, ticket.Queue?.id));
  const conversation = await conversationInTurns(
    {
      ticket: { helpdesk: "request-tracker", origin: page.url.origin, id: page.ticket },
      subject: ticket.Subject ?? "",
      channel: "email",
      brand: field("Brand")[0] ?? null,
      queue,
      tags: field("Tags"),
      customer: { name: requestor?.RealName || requestor?.Name || null, email: ticket.Requestor?.[0]?.id ?? null },
      agent: { name: me?.name ?? null, id: me?.id ?? null },
    },
    given,
    "api",
    disagreement(page, thread),
  );
  return { ...conversation, receipt: { ...conversation.receipt, total: thread.length } };
}

async function queueName(page: Page, id: string | undefined): Promise<string | null> {
  if (!id) return null;
  // An agent may lack the right to see a queue; the ticket is still theirs.
  return page.call<{ Name?: string }>(at(page, `/queue/${id}`)).then(
    (q) => q.Name ?? null,
    () => null,
  );
}

/** Whoever writes in without being named on the ticket is no agent either, unless RT lets them work here. */
function roleOf({ Creator: by, Type }: Transaction, { requestors, copied }: Askers): Given["role"] {
  if (by.id === "RT_System") return "system";
  const privileged = String(by.Privileged ?? "");
  if (privileged === "0") return "customer";
  // A colleague who asks for help is the customer of their request, but not in a comment.
  if (Type === "Comment") return "agent";
  const named = (ids: Set<string>) => ids.has(by.id.toLowerCase()) || ids.has((by.EmailAddress ?? "").toLowerCase());
  return named(requestors) || (privileged !== "1" && named(copied)) ? "customer" : "agent";
}

function asGiven(t: Transaction, parts: Part[], askers: Askers, me: { id: string; login: string; name: string } | null): Given {
  const { Creator: by } = t;
  const role = roleOf(t, askers);
  const plain = parts.find((p) => isBody(p) && p.ContentType.startsWith("text/plain"));
  const html = parts.find((p) => isBody(p) && p.ContentType.startsWith("text/html"));
  const files = parts.filter((p) => !isBody(p));
  return {
    id: t.id,
    role,
    name: by.RealName || by.Name || by.id,
    mine: role === "agent" && me !== null && by.id === me.login,
    visibility: t.Type === "Comment" ? "internal" : "public",
    at: t.Created,
    // The plain part is what its writer's program made of the HTML; where both stand, quotes show better in the HTML.
    html: html?.Content ? html.Content : null,
    text: plain?.Content ?? "",
    attachments: files.map((f) => ({
      name: f.Filename || f.ContentType,
      type: f.ContentType,
      bytes: f.ContentLength ? Number(f.ContentLength) : null,
    })),
  };
}

/** Where the page shows another newest message than the API gave; a page that has not loaded its history says nothing. */
function disagreement(page: Page, thread: Transaction[]): string[] {
  const shown = [
    ...page.document.querySelectorAll(
      "#ticket-history .transaction.message[data-transaction-id], .history-container .transaction.message[data-transaction-id]",
    ),
  ];
  const ids = new Set(shown.map((e) => e.getAttribute("data-transaction-id")));
  return ids.size > 0 && ![...ids].every((id) => thread.some((t) => t.id === id)) ? ["last"] : [];
}

/** What the page shows. It can't tell a comment from a reply: the class is the same and the words are translated. */
function readPage(page: Page): Conversation {
  const shown = first(page.document, [".transaction.message[data-transaction-id]"]) !== null;
  throw new FootnoteError(shown ? "helpdesk.request-tracker.message.visibility" : "helpdesk.request-tracker.message");
}

async function newest(page: Page): Promise<Message[]> {
  const recent = await recentTransactions(page, 5);
  const [parts, me] = await Promise.all([bodies(page, new Set(recent.map((t) => t.id))), agent(page)]);
  const ticket = await page.call<Ticket>(at(page, `/ticket/${page.ticket}?fields=Subject`));
  const askers = askersOf(ticket);
  return recent.map((t) => clean(asGiven(t, parts.get(t.id) ?? [], askers, me)).message);
}

/** Tags are custom fields: a yes/no field of the tag's own name where there is one, else a value of `Tags`. */
async function tag(page: Page, tags: string[]): Promise<void> {
  const fields = await fieldsOf(page);
  const change: Record<string, string | string[]> = {};
  const shared = fields.find((f) => sameName(f.name, "tags"));
  for (const name of tags) {
    const own = fields.find((f) => sameName(f.name, name));
    if (own) change[own.name] = "yes";
    else if (shared) change[shared.name] = union(change[shared.name] ?? shared.values, name);
    else throw new FootnoteError("helpdesk.request-tracker.tag.field");
  }
  await page.call(at(page, `/ticket/${page.ticket}`), { method: "PUT", body: { CustomFields: change } }).catch((error: unknown) => {
    throw refusedWrite("request-tracker", "tag", error);
  });
  // RT answers 200 to a change that it refused, with the reason in the agent's language: only the ticket itself tells.
  const now = await fieldsOf(page);
  const held = (name: string) => now.filter((f) => f.name === name).flatMap((f) => f.values);
  if (Object.entries(change).some(([name, value]) => lacking([value].flat(), held(name)).length > 0))
    throw new FootnoteError("helpdesk.request-tracker.tag.refused");
}

function union(values: string | string[], name: string): string[] {
  const list = Array.isArray(values) ? values : [values];
  return [...list, ...lacking([name], list)];
}

/** A comment. */
async function note(page: Page, text: string): Promise<void> {
  await writeNote("request-tracker", text, {
    read: async () => {
      const comments = (await transactions(page)).filter((t) => t.Type === "Comment").slice(-30);
      const parts = await bodies(page, new Set(comments.map((t) => t.id)));
      return comments.map((t) => clean(asGiven(t, parts.get(t.id) ?? [], askersOf({}), null)).message.text);
    },
    add: () =>
      page.call(at(page, `/ticket/${page.ticket}/comment`), { method: "POST", body: { Content: text, ContentType: "text/plain" } }),
  });
}

async function route(page: Page, queue: string): Promise<void> {
  await page.call(at(page, `/ticket/${page.ticket}`), { method: "PUT", body: { Queue: queue } });
  const { Queue } = await page.call<Ticket>(at(page, `/ticket/${page.ticket}?fields[Queue]=Name&fields=Subject`));
  const now = Queue?.Name ?? (await queueName(page, Queue?.id));
  // RT answers 200 to a queue that does not exist. A queue that the agent can't see any more has no name to compare.
  if (now !== null && !sameName(now, queue)) throw new FootnoteError("helpdesk.request-tracker.route.refused", { detail: { queue } });
}

/** Who sits here, from the page's own inline configuration; REST 2 has no call for it. */
async function agent(page: Page): Promise<{ id: string; login: string; name: string } | null> {
  for (const script of page.document.querySelectorAll("script:not([src])")) {
    const json = /RT\.CurrentUser\s*=\s*(\{[^}]*\})/.exec(script.textContent ?? "")?.[1];
    if (!json) continue;
    const user = JSON.parse(json) as { id?: number; Name?: string; RealName?: string };
    return { id: String(user.id ?? ""), login: user.Name ?? "", name: user.RealName || user.Name || "" };
  }
  return null;
}

const namedOnce = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLInputElement>("[name=UpdateCc], [name=UpdateBcc]")].some((field) => field.value.trim() !== "");

export const requestTracker: Helpdesk = {
  id: "request-tracker",
  composer: {
    // CKEditor 4 hides the textarea behind its frame; agents may choose plain text in their preferences. RT 6 has CKEditor 5, which
    // puts itself behind the textarea (its scripts, 6.0.0: documented); rich custom fields have one too.
    editor: [
      "form[name=TicketUpdate] iframe.cke_wysiwyg_frame",
      "form[name=TicketUpdate] [name=UpdateContent] ~ .ck-editor .ck-editor__editable",
      "form[name=TicketUpdate] textarea[name=UpdateContent]",
    ],
    waitFor: (document) =>
      first(document, ["textarea.richtext[name=UpdateContent]"]) === null ||
      first(document, ["iframe.cke_wysiwyg_frame", "[name=UpdateContent] ~ .ck-editor .ck-editor__editable"]) !== null,
    page: (ticket, here) => `${here.pathname.replace(/\/Ticket\/.*$/, "")}/Ticket/Update.html?id=${ticket}&Action=Respond`,
    send: ["form[name=TicketUpdate] [name=SubmitTicket]"],
    isPublic: (root) => {
      const type = root.querySelector<HTMLSelectElement>("select[name=UpdateType]")?.value;
      // A comment goes out by mail to whoever is named for this once.
      if (type === "private") return namedOnce(root) ? null : false;
      return type === "response" ? true : null;
    },
    noReply: (root) => root.querySelector<HTMLSelectElement>("select[name=UpdateType]")?.value === "private",
  },
  read,
  readPage,
  newest,
  tag,
  note,
  route,
};
