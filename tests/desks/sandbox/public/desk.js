/** Asks the desk's own API with the agent's cookie; throws an Error whose message is the status. */
export async function ask(method, path, body) {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  const response = await fetch(`/api/${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** Tells the agent what went wrong, until the next thing works. */
export function notice(problem) {
  const bar = document.querySelector("[data-notice]");
  bar.hidden = problem === null;
  if (problem === null) return;
  bar.textContent = problem.message === "401" ? "You have been logged out. " : "The desk did not answer. It tries again.";
  if (problem.message !== "401") return;
  const link = document.createElement("a");
  link.href = "/login";
  link.textContent = "Log in";
  bar.append(link);
}

const allowed = new Set([
  "P",
  "DIV",
  "SPAN",
  "BR",
  "A",
  "STRONG",
  "B",
  "EM",
  "I",
  "U",
  "UL",
  "OL",
  "LI",
  "BLOCKQUOTE",
  "TABLE",
  "TBODY",
  "TR",
  "TD",
]);

function clean(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || ["SCRIPT", "STYLE", "TEMPLATE", "TITLE"].includes(node.tagName)) continue;
    if (!allowed.has(node.tagName)) {
      clean(node, to);
      continue;
    }
    const copy = document.createElement(node.tagName);
    // Mail styles survive, as on most desks: what a sender hid is in the page and not on the screen.
    copy.style.cssText = node.getAttribute("data-style") ?? "";
    const href = node.getAttribute("href") ?? "";
    if (node.tagName === "A" && /^(https?|mailto):/i.test(href))
      Object.assign(copy, { href, target: "_blank", rel: "noopener noreferrer" });
    clean(node, copy);
    to.append(copy);
  }
}

function bodyOf({ html, text }) {
  const body = document.createDocumentFragment();
  if (html === null) body.append(text);
  // Parsed style attributes break the page's policy even in a document that is not shown; styles set by script do not.
  else clean(new DOMParser().parseFromString(html.replace(/\sstyle\s*=/gi, " data-style="), "text/html").body, body);
  return body;
}

const initials = (name) =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .slice(0, 2)
    .join("")
    .toUpperCase();
const day = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const when = (at) => day.format(new Date(at));

/** An article with no message in it yet. */
export function blankArticle() {
  const article = document.createElement("article");
  article.dataset.message = "";
  article.innerHTML =
    '<span class="face" aria-hidden="true"></span><header><b data-name></b> <span class="kind" data-label></span> <time></time></header><div data-body></div><ul data-attachments></ul>';
  return article;
}

function fileRow({ name, type, bytes }) {
  const row = document.createElement("li");
  Object.assign(row.dataset, { name, type, bytes: bytes ?? "" });
  row.textContent = bytes === null ? name : `${name} (${Math.ceil(bytes / 1000)} kB)`;
  return row;
}

/** Shows one message in an article, whatever message it showed before. */
export function fillArticle(article, message) {
  const { id, kind, author, at, attachments } = message;
  Object.assign(article.dataset, { id, kind, author: author.name, authorId: author.id, at });
  article.querySelector(".face").textContent = initials(author.name);
  article.querySelector("[data-name]").textContent = author.name;
  article.querySelector("[data-label]").textContent = kind === "note" ? "Internal note" : "";
  const time = article.querySelector("time");
  time.dateTime = at;
  time.textContent = when(at);
  const body = article.querySelector("[data-body]");
  body.classList.toggle("as-typed", message.html === null);
  body.replaceChildren(bodyOf(message));
  article.querySelector("[data-attachments]").replaceChildren(...attachments.map(fileRow));
}

function line(className, text) {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}

let listed = "";

/** Fills the page's ticket list, newest activity first; returns the tickets in that order. */
export function showList(tickets, current, link) {
  const ordered = [...tickets].sort((a, b) => (b.updated ?? "").localeCompare(a.updated ?? ""));
  // A row that is drawn anew between press and release loses the click.
  const now = JSON.stringify([ordered, current]);
  if (now === listed) return ordered;
  listed = now;
  const rows = ordered.map((ticket) => {
    const row = document.createElement("li");
    const anchor = document.createElement("a");
    anchor.href = link(ticket.id);
    anchor.dataset.ticketLink = ticket.id;
    if (ticket.id === current) anchor.setAttribute("aria-current", "page");
    const at = ticket.updated === null ? "" : when(ticket.updated);
    anchor.append(
      line("who", ticket.customer.name),
      line("at", at),
      line("what", ticket.subject),
      line("where", `${ticket.brand} · ${ticket.queue}`),
    );
    row.append(anchor);
    return row;
  });
  document.querySelector("[data-tickets]").replaceChildren(...rows);
  document.querySelector("[data-count]").textContent = `(${ordered.length})`;
  return ordered;
}

/** Shows a ticket's own data in the head of `place`. */
export function showHead(place, ticket) {
  const put = (name, text) => {
    place.querySelector(`[data-${name}]`).textContent = text;
  };
  put("subject", ticket.subject);
  put("customer", `${ticket.customer.name} <${ticket.customer.email}>`);
  put("number", `#${ticket.id}`);
  for (const name of ["brand", "queue", "channel"]) put(name, ticket[name]);
  place.querySelector("[data-tags]").replaceChildren(...ticket.tags.map((tag) => line("tag", tag)));
}

/** Lets `[data-composer-mode]` of `place` be switched; `changed` hears "public" or "note". */
export function watchMode(place, changed) {
  const group = place.querySelector("[data-composer-mode]");
  group.addEventListener("click", ({ target }) => {
    const mode = target.closest("[data-mode]")?.dataset.mode;
    if (mode === undefined) return;
    group.dataset.composerMode = mode;
    for (const button of group.children) button.setAttribute("aria-checked", String(button.dataset.mode === mode));
    group.closest(".composer").classList.toggle("is-note", mode === "note");
    changed(mode);
  });
  return group;
}
