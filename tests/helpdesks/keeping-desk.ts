import { FootnoteError } from "../../lib/errors.ts";
import type { Call, Page } from "../../lib/helpdesks/helpdesk.ts";
import { fixturePage, type Written } from "./fixture-page.ts";

type Answers = Record<string, unknown>;
type Row = Record<string, unknown>;

/** The list under that name in an answer. */
const rows = (answers: Answers, path: string, name: string) => (answers[path] as Record<string, Row[]>)[name] as Row[];
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");

const chat = "/api/v1/accounts/1/conversations/42/messages";
const zammadTicket = "/api/v1/tickets/42?all=true";
const freescoutPage = "/help/conversation/42?folder_id=11";
const rt = "/rt/REST/2.0/ticket/7";
const history = `${rt}/history?fields=Type,Creator,Created&fields[Creator]=Name,RealName,EmailAddress,Privileged&per_page=100&page=1`;
const freshdeskThread = "/api/_/tickets/77/conversations?include=requester&order_type=desc&per_page=30&page=1";
const zendeskThread = "/api/v2/tickets/77/comments.json?include=users&sort_order=desc&per_page=30&page=1";
const jiraThread = "/rest/api/3/issue/SUP-77/comment?expand=renderedBody&orderBy=-created&startAt=0&maxResults=30";
const kustomerNotes = "https://tarnwick.api.kustomerapp.com/v1/conversations/5f00000000000000000000aa/notes?page=1&pageSize=100";

const at = "2026-11-05T08:00:00Z";

/** How each helpdesk keeps a note among what it answers. `n` counts the notes. */
const keeps: Record<string, (answers: Answers, body: Row, n: number) => void> = {
  chatwoot: (answers, { content }, n) => {
    const sender = { id: 7, name: "Amy Sutcliffe", type: "user" };
    rows(answers, chat, "payload").push({ id: 900 + n, content, message_type: 1, private: true, created_at: 1793900000, sender });
  },
  zammad: (answers, { body }, n) => {
    const ticket = answers[zammadTicket] as { ticket_article_ids: number[]; assets: { TicketArticle: Record<string, Row> } };
    ticket.ticket_article_ids.push(900 + n);
    const article = { id: 900 + n, sender: "Agent", type: "note", internal: true, created_by_id: 5, created_at: at };
    ticket.assets.TicketArticle[String(900 + n)] = { ...article, content_type: "text/plain", body };
  },
  freescout: (answers, { body }, n) => {
    const thread = `<div class="thread thread-type-note" id="thread-${900 + n}" data-thread_id="${900 + n}"><div class="thread-person"><strong>you</strong></div><div class="thread-body"><div class="thread-content">${body}</div></div></div>`;
    answers[freescoutPage] = (answers[freescoutPage] as string).replace(/<div[^>]*class="thread /, `${thread}$&`);
  },
  "request-tracker": (answers, { Content }, n) => {
    const by = { id: "amy", Name: "amy", RealName: "Amy Sutcliffe" };
    rows(answers, history, "items").push({ id: `${900 + n}`, Type: "Comment", Created: at, Creator: by });
    const part = { id: `${950 + n}`, TransactionId: `${900 + n}`, ContentType: "text/plain" };
    const list = (fields: string) => rows(answers, `${rt}/attachments?fields=${fields}&per_page=100&page=1`, "items");
    list("ContentType,TransactionId,Filename,ContentLength").push({ ...part, ContentLength: String((Content as string).length) });
    list("ContentType,Content,TransactionId,Filename").push({ ...part, Content });
  },
  freshdesk: (answers, { body }, n) => {
    const entry = { id: 5000 + n, user_id: 9001, created_at: at, incoming: false, private: true, body };
    rows(answers, freshdeskThread, "conversations").push(entry);
  },
  zendesk: (answers, body, n) => {
    const { html_body } = (body["ticket"] as { comment: Row }).comment;
    rows(answers, zendeskThread, "comments").push({ id: 9000 + n, author_id: 9001, public: false, created_at: at, html_body });
  },
  jira: (answers, { body }, n) => {
    const author = { accountId: "amy-1", accountType: "atlassian" };
    const comment = { id: `${9000 + n}`, author, created: at, renderedBody: `<p>${escaped(body as string)}</p>`, jsdPublic: false };
    rows(answers, jiraThread, "comments").push(comment);
  },
  kustomer: (answers, { body }, n) => {
    rows(answers, kustomerNotes, "data").push({ id: `n${9 + n}`, attributes: { body, createdAt: at } });
  },
  gorgias: (answers, { body_html }, n) => {
    const sender = { id: 3, name: "Amy Sutcliffe" };
    const note = { id: 900 + n, from_agent: true, public: false, channel: "internal-note", via: "helpdesk", sender, body_html };
    rows(answers, "/api/tickets/4711", "messages").push({ ...note, created_datetime: at });
  },
  sandbox: (answers, { text }, n) => {
    const author = { id: "agent-1", name: "Amy Sutcliffe" };
    rows(answers, "/api/tickets/42/messages", "messages").push({
      id: `n${n}`,
      kind: "note",
      author,
      at,
      html: null,
      text,
      attachments: [],
    });
  },
};

/** Helpdesks that take notes. */
export const keepers = Object.keys(keeps);

interface How {
  /** How often a note that is written comes to stand there: 0 where the desk answers well and keeps nothing. */
  times?: number;
  /** What the page hears of a write instead of its answer, after the note was kept; `detail` as its status. */
  hears?: { kind: string; status?: string } | null;
}

/** The fixture's desk, which keeps the notes that are written into it. */
export function keepingDesk(id: string, { times = 1, hears = null }: How = {}): { page: Page; written: Written[]; answers: Answers } {
  let answers: Answers = {};
  const { page, written } = fixturePage(id, (a) => (answers = a));
  let n = 0;
  const keep = (init?: Call) => {
    if (!init?.method || init.method === "GET") return;
    for (let i = 0; i < times; i++) keeps[id]?.(answers, (init.body ?? init.form) as Row, n++);
    if (hears) throw new FootnoteError(`helpdesk.${id}.${hears.kind}`, { detail: hears.status ? { status: hears.status } : {} });
  };
  const call: Page["call"] = async (path, init) => {
    const answer = await page.call(path, init);
    keep(init);
    // FreeScout says in words of its own that it took what was sent.
    return (id === "freescout" && init?.method ? { status: "success" } : answer) as never;
  };
  return { page: { ...page, call }, written, answers };
}
