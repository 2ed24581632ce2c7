// A ticket of many messages in the shapes that four helpdesks answer with; see their fixtures.

/** One helpdesk's long ticket: its page, and its answer to a path of its API (undefined: there is none). */
export interface LongTicket {
  id: string;
  ticket: string;
  path: string;
  answer: (url: URL) => unknown;
}

const perPage = 100;
const customer = { id: 501, name: "Nils Ek", email: "nils.ek@mail.example" };
const agent = { id: 9001, name: "Amy Sutcliffe", email: "amy@desk.example" };
const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 600_000).toISOString();
const fromCustomer = (n: number) => n % 2 === 0;
const isNote = (n: number) => n % 10 === 7;

const sentence = "The filter light of my Drift 2 is still red after I changed the filter as the manual says. ";
const text = (n: number) => `Message ${n}. ${sentence.repeat(4)}\n\nNils`;

/** A mail as mail programs write it, some 3 kB: paragraphs with styles, a table, a signature, and the mail before it as a quote. */
function html(n: number): string {
  const style = 'style="margin:0 0 12px;font-family:Arial,sans-serif;font-size:14px;color:#222222"';
  const paragraph = (words: string) => `<p ${style}><span style="font-size:14px">${words}</span></p>`;
  const cells = ["TW-1182", "2026-11-01", "Drift 2"].map((c) => `<td style="padding:4px;background:#ffffff">${c}</td>`).join("");
  const quote = `<div class="gmail_quote"><div class="gmail_attr">On Sunday, Amy wrote:</div><blockquote>${paragraph(sentence.repeat(4))}</blockquote></div>`;
  const signature = `<div class="gmail_signature">Nils Ek<br>Storgatan 1<br>Lund</div>`;
  return `<div dir="ltr">${paragraph(`Message ${n}.`)}${paragraph(sentence.repeat(4)).repeat(3)}<table>${`<tr>${cells}</tr>`.repeat(4)}</table>${signature}${fromCustomer(n) ? quote : ""}</div>`;
}

const pageOf = <T>(url: URL, list: T[]): T[] => {
  const page = Number(url.searchParams.get("page") ?? 1);
  const size = Number(url.searchParams.get("per_page") ?? perPage);
  return list.slice((page - 1) * size, page * size);
};

/** The same ticket of `count` messages in each shape. */
export function longTickets(count: number): LongTicket[] {
  const numbers = Array.from({ length: count }, (_, n) => n);
  return [sandboxTicket(numbers), requestTrackerTicket(numbers), zendeskTicket(numbers), chatwootTicket(numbers)];
}

function sandboxTicket(numbers: number[]): LongTicket {
  const messages = numbers.map((n) => ({
    id: `m${n}`,
    kind: isNote(n) ? "note" : fromCustomer(n) ? "customer" : "agent",
    author: fromCustomer(n) ? { id: "c-1", name: customer.name } : { id: "agent-1", name: agent.name },
    at: at(n),
    html: html(n),
    text: text(n),
    attachments: [],
  }));
  const ticket = { id: "9001", subject: "A long story", channel: "email", brand: null, queue: "Orders", tags: [], customer };
  const answers: Record<string, unknown> = {
    "/api/me": { id: "agent-1", name: agent.name },
    "/api/tickets/9001": ticket,
    "/api/tickets/9001/messages": { messages },
  };
  return { id: "sandbox", ticket: "9001", path: "/app/tickets/9001", answer: (url) => answers[url.pathname] };
}

/** A customer's mail has two texts in a container, an agent's reply one; both texts of all are more than one call is asked for. */
function requestTrackerTicket(numbers: number[]): LongTicket {
  const history = numbers.map((n) => ({
    id: String(n + 1),
    Type: n === 0 ? "Create" : isNote(n) ? "Comment" : "Correspond",
    Created: at(n),
    Creator: fromCustomer(n)
      ? { id: customer.email, Name: customer.email, RealName: customer.name, EmailAddress: customer.email }
      : { id: "amy", Name: "amy", RealName: agent.name, EmailAddress: agent.email },
  }));
  const part = (n: number, k: number, type: string, content: string) => ({
    id: String(n * 3 + k),
    TransactionId: String(n + 1),
    ContentType: type,
    ContentLength: String(content.length),
    Content: content,
  });
  const parts = numbers.flatMap((n) =>
    fromCustomer(n)
      ? [part(n, 1, "multipart/alternative", ""), part(n, 2, "text/plain", text(n)), part(n, 3, "text/html", html(n))]
      : [part(n, 2, "text/html", html(n))],
  );
  const byId = new Map(parts.map((p) => [p.id, p]));
  const rest = "/rt/REST/2.0";
  const answer = (url: URL) => {
    const path = url.pathname.slice(rest.length);
    if (path === "/ticket/7/history") return { items: pageOf(url, history), pages: Math.ceil(history.length / perPage) };
    if (path === "/ticket/7/attachments") {
      const whole = url.searchParams.get("fields")?.split(",").includes("Content");
      return {
        items: pageOf(url, parts).map(({ Content, ...p }) => (whole ? { ...p, Content } : p)),
        pages: Math.ceil(parts.length / perPage),
      };
    }
    const one = byId.get(/^\/attachment\/(\d+)$/.exec(path)?.[1] ?? "");
    if (one) return { ...one, Content: Buffer.from(one.Content).toString("base64") };
    if (path === "/ticket/7")
      return { Subject: "A long story", Queue: { id: "3", Name: "Orders" }, Requestor: [{ id: customer.email }], Cc: [], CustomFields: [] };
    return path.startsWith("/user") ? { Name: "amy", RealName: agent.name } : undefined;
  };
  return { id: "request-tracker", ticket: "7", path: "/rt/Ticket/Display.html?id=7", answer };
}

function zendeskTicket(numbers: number[]): LongTicket {
  const users = [
    { ...customer, role: "end-user" },
    { ...agent, role: "agent" },
  ];
  const comments = numbers.map((n) => ({
    id: 1000 + n,
    author_id: fromCustomer(n) ? customer.id : agent.id,
    public: !isNote(n),
    created_at: at(n),
    html_body: `<div class="zd-comment" dir="auto">${html(n)}</div>`,
    plain_body: text(n),
    body: text(n),
    via: { channel: "email" },
    attachments: [],
  }));
  const ticket = {
    id: 77,
    subject: "A long story",
    tags: [],
    brand_id: null,
    group_id: null,
    requester_id: customer.id,
    updated_at: at(9999),
    via: { channel: "email" },
  };
  const answer = (url: URL) => {
    if (url.pathname === "/api/v2/users/me.json") return { user: { ...agent, role: "agent" } };
    if (url.pathname === "/api/v2/tickets/77.json") return { ticket, users, groups: [], brands: [] };
    if (url.pathname !== "/api/v2/tickets/77/comments.json") return undefined;
    const ordered = url.searchParams.get("sort_order") === "desc" ? comments.toReversed() : comments;
    return { comments: pageOf(url, ordered), users, count: comments.length, next_page: null };
  };
  return { id: "zendesk", ticket: "77", path: "/agent/tickets/77", answer };
}

function chatwootTicket(numbers: number[]): LongTicket {
  const rows = numbers.map((n) => ({
    id: n + 1,
    content: text(n),
    content_attributes: { email: { subject: "A long story", html_content: { full: html(n) } } },
    message_type: fromCustomer(n) ? 0 : 1,
    private: isNote(n),
    created_at: 1_793_520_000 + n * 600,
    sender: fromCustomer(n) ? { ...customer, type: "contact" } : { ...agent, type: "user" },
    attachments: [],
  }));
  const own = "/api/v1/accounts/1/conversations/42";
  const answer = (url: URL) => {
    if (url.pathname === "/api/v1/profile") return { id: agent.id, name: agent.name };
    if (url.pathname === own) return { id: 42, labels: [], meta: { sender: customer, channel: "Channel::Email", team: null } };
    if (url.pathname !== `${own}/messages`) return undefined;
    const before = Number(url.searchParams.get("before") ?? 0);
    const after = Number(url.searchParams.get("after") ?? 0);
    return { payload: before === 0 ? rows.slice(-20) : rows.filter((r) => r.id >= after && r.id < before).slice(0, 1000) };
  };
  return { id: "chatwoot", ticket: "1/42", path: "/app/accounts/1/conversations/42", answer };
}
