import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { first } from "./first.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { clean, conversationInTurns, type Given, newestOf } from "./read.ts";
import { at, customersOf, fieldsOf, list, listPage, type Part, perPage, type Ticket, type Transaction } from "./request-tracker-rest.ts";

// Request Tracker 5.0.3, seen 2026-11 on the distribution's package; 6.0.0 from its source, with the same REST 2. It takes the agent's
// session cookie and asks for no CSRF token. Requests are the page's own; nothing here sends a reply.

/** Bytes of a page of parts that are fetched in one call; above it each body is fetched by itself, and files not at all. */
const together = 2_000_000;

const transactions = async (page: Page) => {
  const all = await list<Transaction>(
    page,
    `/ticket/${page.ticket}/history?fields=Type,Creator,Created&fields[Creator]=Name,RealName,EmailAddress,Privileged`,
  );
  return all.filter((t) => t.Type === "Create" || t.Type === "Correspond" || t.Type === "Comment");
};

async function read(page: Page): Promise<Conversation> {
  const [ticket, history, me] = await Promise.all([
    page.call<Ticket>(at(page, `/ticket/${page.ticket}?fields[Queue]=Name&fields=Subject`)),
    transactions(page),
    agent(page),
  ]);
  if (history.length === 0) throw new FootnoteError("helpdesk.request-tracker.message");
  const customers = customersOf(ticket);
  const wanted = newestOf(history);
  const parts = await bodies(page, new Set(wanted.map((t) => t.id)));
  const given = wanted.map((t) => asGiven(t, parts.get(t.id) ?? [], customers, me));
  const requestor = history.find((t) => customers.has(t.Creator.id.toLowerCase()))?.Creator;
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
    disagreement(page, history),
  );
  return { ...conversation, receipt: { ...conversation.receipt, total: history.length } };
}

async function queueName(page: Page, id: string | undefined): Promise<string | null> {
  if (!id) return null;
  // An agent may lack the right to see a queue; the ticket is still theirs.
  return page.call<{ Name?: string }>(at(page, `/queue/${id}`)).then(
    (q) => q.Name ?? null,
    () => null,
  );
}

/** The bodies of these transactions, text parts with their content, files by name only. */
async function bodies(page: Page, wanted: Set<string>): Promise<Map<string, Part[]>> {
  const sizes = await list<Part>(page, `/ticket/${page.ticket}/attachments?fields=ContentType,TransactionId,Filename,ContentLength`);
  const isWanted = (p: Part) => wanted.has(p.TransactionId) && !p.ContentType.startsWith("multipart/");
  const pages = Array.from({ length: Math.ceil(sizes.length / perPage) }, (_, i) => sizes.slice(i * perPage, (i + 1) * perPage));
  const read = await Promise.all(
    pages.map(async (parts, i) => {
      const texts = parts.filter((p) => isWanted(p) && isBody(p));
      if (texts.length === 0) return [];
      const total = parts.reduce((sum, p) => sum + Number(p.ContentLength ?? 0), 0);
      return total <= together ? contents(page, i + 1) : oneByOne(page, texts);
    }),
  );
  const content = new Map(read.flat().map((p) => [p.id, p.Content ?? ""]));
  return Map.groupBy(
    sizes.filter(isWanted).map((p) => ({ ...p, Content: content.get(p.id) ?? "" })),
    (p) => p.TransactionId,
  );
}

/** One page of the ticket's parts, with their content. */
async function contents(page: Page, n: number): Promise<Part[]> {
  const path = `/ticket/${page.ticket}/attachments?fields=ContentType,Content,TransactionId,Filename`;
  return (await page.call<{ items: Part[] }>(listPage(page, path, n))).items;
}

async function oneByOne(page: Page, parts: Part[]): Promise<Part[]> {
  const texts = parts.filter((p) => Number(p.ContentLength ?? 0) < together);
  return Promise.all(
    texts.map(async (p) => ({ ...p, Content: decode((await page.call<Part>(at(page, `/attachment/${p.id}`))).Content ?? "") })),
  );
}

/** A part fetched by itself comes as base64 of UTF-8, in the list as text. */
function decode(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
}

const isBody = (p: Part) => /^text\/(?:plain|html)/.test(p.ContentType) && !p.Filename;

function asGiven(t: Transaction, parts: Part[], customers: Set<string>, me: { id: string; login: string; name: string } | null): Given {
  const { Creator: by } = t;
  // Whoever writes in without being named on the ticket is no agent either, unless RT lets them work here.
  const outside = by.id !== "RT_System" && String(by.Privileged ?? "") === "0";
  const customer = outside || customers.has(by.id.toLowerCase()) || customers.has((by.EmailAddress ?? "").toLowerCase());
  const plain = parts.find((p) => isBody(p) && p.ContentType.startsWith("text/plain"));
  const html = parts.find((p) => isBody(p) && p.ContentType.startsWith("text/html"));
  const files = parts.filter((p) => !isBody(p));
  return {
    id: t.id,
    role: by.id === "RT_System" ? "system" : customer ? "customer" : "agent",
    name: by.RealName || by.Name || by.id,
    mine: me !== null && by.id === me.login,
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
function disagreement(page: Page, history: Transaction[]): string[] {
  const shown = [
    ...page.document.querySelectorAll(
      "#ticket-history .transaction.message[data-transaction-id], .history-container .transaction.message[data-transaction-id]",
    ),
  ];
  const ids = new Set(shown.map((e) => e.getAttribute("data-transaction-id")));
  return ids.size > 0 && ![...ids].every((id) => history.some((t) => t.id === id)) ? ["last"] : [];
}

/** What the page shows. It can't tell a comment from a reply: the class is the same and the words are translated. */
function readPage(page: Page): Conversation {
  const shown = first(page.document, [".transaction.message[data-transaction-id]"]) !== null;
  throw new FootnoteError(shown ? "helpdesk.request-tracker.message.visibility" : "helpdesk.request-tracker.message");
}

async function newest(page: Page): Promise<Message[]> {
  const recent = (await transactions(page)).slice(-5);
  const [parts, me] = await Promise.all([bodies(page, new Set(recent.map((t) => t.id))), agent(page)]);
  const ticket = await page.call<Ticket>(at(page, `/ticket/${page.ticket}?fields=Subject`));
  const customers = customersOf(ticket);
  return recent.map((t) => clean(asGiven(t, parts.get(t.id) ?? [], customers, me)).message);
}

/** Tags are custom fields: a yes/no field of the tag's own name where there is one, else a value of `Tags`. */
async function tag(page: Page, tags: string[]): Promise<void> {
  const fields = await fieldsOf(page);
  const change: Record<string, string | string[]> = {};
  const shared = fields.find((f) => f.name.toLowerCase() === "tags");
  for (const name of tags) {
    const own = fields.find((f) => f.name.toLowerCase() === name.toLowerCase());
    if (own) change[own.name] = "yes";
    else if (shared) change[shared.name] = union(change[shared.name] ?? shared.values, name);
    else throw new FootnoteError("helpdesk.request-tracker.tag.field");
  }
  await page.call(at(page, `/ticket/${page.ticket}`), { method: "PUT", body: { CustomFields: change } });
  // RT answers 200 to a change that it refused, with the reason in the agent's language: only the ticket itself tells.
  const now = await fieldsOf(page);
  const holds = (name: string, value: string) =>
    now.some((f) => f.name === name && f.values.some((v) => v.toLowerCase() === value.toLowerCase()));
  const wanted = Object.entries(change).flatMap(([name, value]) => [value].flat().map((v) => [name, v] as const));
  if (!wanted.every(([name, value]) => holds(name, value))) throw new FootnoteError("helpdesk.request-tracker.tag.refused");
}

function union(values: string | string[], name: string): string[] {
  const list = Array.isArray(values) ? values : [values];
  return list.some((v) => v.toLowerCase() === name.toLowerCase()) ? list : [...list, name];
}

/** A comment. Written once: one that stands there with the same words already is not written again. */
async function note(page: Page, text: string): Promise<void> {
  const flat = (s: string) => s.replace(/\s+/g, " ").trim();
  const recent = await newest(page);
  if (recent.some((m) => m.visibility === "internal" && flat(m.text) === flat(text))) return;
  await page.call(at(page, `/ticket/${page.ticket}/comment`), { method: "POST", body: { Content: text, ContentType: "text/plain" } });
}

async function route(page: Page, queue: string): Promise<void> {
  await page.call(at(page, `/ticket/${page.ticket}`), { method: "PUT", body: { Queue: queue } });
  const { Queue } = await page.call<Ticket>(at(page, `/ticket/${page.ticket}?fields[Queue]=Name&fields=Subject`));
  const now = Queue?.Name ?? (await queueName(page, Queue?.id));
  // RT answers 200 to a queue that does not exist. A queue that the agent can't see any more has no name to compare.
  if (now !== null && now.toLowerCase() !== queue.toLowerCase())
    throw new FootnoteError("helpdesk.request-tracker.route.refused", { detail: { queue } });
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
