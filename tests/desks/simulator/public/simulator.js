// A desk that does to its page whatever single-page desks do; a test drives it through `simulator`.

/** Messages that stand in the page at a time: the thread scrolls virtually. */
const drawn = 12;
const panes = document.querySelector("[data-panes]");
const template = (name) => document.querySelector(`template[${name}]`).content.firstElementChild;
/** Texts that were left in a composer, and threads that were loaded, by ticket. */
const texts = new Map();
const threads = new Map();
/** `keep`: each ticket has a pane, all but one hidden. `recycle`: one pane shows whatever ticket is open. */
let mode = "keep";
let newestFirst = false;
let current = null;
let top = 0;

const pane = () => document.querySelector("[data-open-ticket]:not([hidden])");
const composerOf = (section) => section.querySelector("[data-composer]");
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(method, path, body) {
  const init = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/api/tickets/${path}`, { method, ...init });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** Draws a window of the thread into the nodes that are there, each of which gets another message than it had. */
function draw() {
  const section = pane();
  const messages = threads.get(current);
  if (!section || !messages) return;
  const thread = section.querySelector("[data-thread]");
  const nodes = [...thread.querySelectorAll("[data-message]")];
  const shown = messages.slice(Math.max(0, messages.length - drawn - top), messages.length - top);
  while (nodes.length < shown.length) nodes.push(template("data-article").cloneNode(true));
  nodes.push(nodes.shift());
  const used = nodes.slice(0, shown.length);
  shown.forEach((message, i) => {
    fill(used[i], message);
  });
  thread.replaceChildren(...(newestFirst ? used.reverse() : used));
}

function fill(article, { id, kind, author, at, text }) {
  Object.assign(article.dataset, { id, kind, author: author.name, authorId: author.id, at });
  article.querySelector("[data-name]").textContent = author.name;
  article.querySelector("[data-body]").textContent = text;
}

/** Loads late; what comes for a ticket that was left is kept for when it is opened again. */
async function load(id) {
  await wait(10 + ((Number(id.slice(1)) * 17) % 60));
  const loaded = await ask("GET", `${id}/messages`).catch(() => null);
  if (loaded) threads.set(id, loaded.messages);
  if (current === id) draw();
}

function newPane(id) {
  const section = template("data-pane").cloneNode(true);
  section.dataset.ticketId = id;
  panes.append(section);
  return section;
}

/** Where the pane is recycled, the composer changes hands in the same turn, as a desk with one state does it. */
function show(id) {
  const before = pane();
  if (before && current) texts.set(current, composerOf(before).innerHTML);
  current = id;
  top = 0;
  const own = mode === "keep" ? panes.querySelector(`[data-ticket-id="${id}"]`) : before;
  const section = own ?? newPane(id);
  for (const other of panes.children) {
    other.hidden = other !== section;
    delete other.dataset.openTicket;
  }
  section.dataset.ticketId = id;
  section.dataset.openTicket = id;
  section.querySelector("[data-subject]").textContent = `Subject of ${id}`;
  if (mode === "recycle" || !own) {
    composerOf(section).innerHTML = texts.get(id) ?? "";
    section.querySelector("[data-thread]").replaceChildren("Loading…");
  }
  void load(id);
}

function go(id) {
  history.pushState({}, "", `/tickets/${id}`);
  show(id);
}

/** Takes all panes but the open one away; from now on panes are kept, or one is recycled. */
function setMode(next) {
  const open = pane();
  for (const other of [...panes.children]) {
    if (other === open) continue;
    texts.set(other.dataset.ticketId, composerOf(other).innerHTML);
    other.remove();
  }
  mode = next;
}

async function send() {
  const section = pane();
  const id = current;
  const composer = composerOf(section);
  const text = composer.innerText.trim();
  if (text === "") return;
  composer.replaceChildren();
  await ask("POST", `${id}/reply`, { text }).catch(() => null);
  await load(id);
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-send]")) void send();
});
const here = () => /^\/tickets\/(\w+)$/.exec(location.pathname)?.[1] ?? null;
addEventListener("popstate", () => show(here()));

/** The page as React would make it anew: same words, other nodes. */
function rerender(selector) {
  const node = pane()?.querySelector(selector) ?? pane();
  node?.replaceWith(node.cloneNode(true));
}

globalThis.simulator = {
  go,
  setMode,
  rerender,
  scroll: (by) => {
    const most = Math.max(0, (threads.get(current)?.length ?? 0) - drawn);
    top = Math.min(Math.max(0, top + by), most);
    draw();
  },
  order: () => {
    newestFirst = !newestFirst;
    draw();
  },
  recycle: draw,
  reload: () => load(current),
  type: (text) => {
    const composer = composerOf(pane());
    composer.append(text);
    composer.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
  },
  press: () => pane().querySelector("[data-send]").click(),
  /** Which ticket is open, and what every ticket's composer holds, those in hidden panes and those put away too. */
  state: () => {
    const standing = [...panes.children].map((section) => [section.dataset.ticketId, composerOf(section).textContent]);
    const away = [...texts].map(([id, html]) => [id, new DOMParser().parseFromString(html, "text/html").body.textContent]);
    return { open: current, composers: Object.fromEntries([...away, ...standing]) };
  },
};

const ticking = Number(new URL(location.href).searchParams.get("ticking") ?? 0);
if (ticking > 0) setInterval(() => draw(), ticking);
show(here());
