import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from "/editor/ckeditor5.js";
import { ask, blankArticle, fillArticle, notice, showHead, showList, watchMode } from "./desk.js";

const every = 1_000;
const loadsAfter = 150;
const undoFor = 800;
/** How many messages a thread holds in the page at a time; the others are fetched and not drawn. */
const drawn = 40;
const panes = new Map();
let order = "oldest-first";
let current = null;
let tickets = [];

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const link = (id) => `/app/tickets/${id}`;

/** Draws a thread with the nodes it has: each turn moves them round by one, so no node keeps its message. */
function draw(pane) {
  const thread = pane.section.querySelector("[data-thread]");
  const nodes = [...thread.querySelectorAll("[data-message]")];
  const shown = pane.messages.slice(-drawn);
  while (nodes.length < shown.length) nodes.push(blankArticle());
  nodes.push(nodes.shift());
  const used = nodes.slice(0, shown.length);
  shown.forEach((message, position) => {
    fillArticle(used[position], message);
  });
  const hidden = pane.messages.length - shown.length;
  const earlier = document.createElement("p");
  earlier.className = "earlier";
  earlier.textContent = hidden > 0 ? `${hidden} earlier messages are not shown` : "";
  const rows = order === "oldest-first" ? [earlier, ...used] : [...used.reverse(), earlier];
  thread.dataset.total = String(pane.messages.length);
  thread.replaceChildren(...rows);
  thread.scrollTop = order === "oldest-first" ? thread.scrollHeight : 0;
}

async function load(pane) {
  const ticket = await ask("GET", `tickets/${pane.id}`);
  showHead(pane.section, ticket);
  const after = pane.messages.at(-1)?.id;
  const { messages } = await ask("GET", `tickets/${pane.id}/messages${after === undefined ? "" : `?after=${after}`}`);
  const known = new Set(pane.messages.map(({ id }) => id));
  const fresh = messages.filter(({ id }) => !known.has(id));
  pane.messages.push(...fresh);
  if (fresh.length > 0 || !pane.loaded) draw(pane);
  pane.loaded = true;
}

async function makeEditor(section) {
  const editor = await ClassicEditor.create(section.querySelector("[data-editor-host]"), {
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: ["bold", "italic", "link", "bulletedList", "numberedList", "undo", "redo"],
    placeholder: "Write a reply",
  });
  editor.editing.view.change((writer) => {
    writer.setAttribute("data-composer", "", editor.editing.view.document.getRoot());
  });
  return editor;
}

function nextAfter(id) {
  const position = tickets.findIndex((ticket) => ticket.id === id);
  return tickets[(position + 1) % tickets.length]?.id ?? id;
}

async function post(pane, mode, html) {
  const text = new DOMParser().parseFromString(html.replace(/<\/(p|li)>|<br>/g, "$&\n"), "text/html").body.textContent.trim();
  const sent = mode === "note" ? ask("POST", `tickets/${pane.id}/notes`, { text }) : ask("POST", `tickets/${pane.id}/reply`, { html });
  await sent;
  await load(pane);
  if (current === pane.id) go(nextAfter(pane.id));
}

/** Holds the message back for the undo delay; a failed or undone message goes back into its composer. */
async function send(pane) {
  const editor = await pane.editor;
  const html = editor.getData();
  const mode = pane.section.querySelector("[data-composer-mode]").dataset.composerMode;
  const bar = pane.section.querySelector("[data-sending]");
  if (html === "" || !bar.hidden) return;
  editor.setData("");
  bar.hidden = false;
  const undone = new Promise((resolve) => bar.querySelector("[data-undo]").addEventListener("click", () => resolve(true), { once: true }));
  const back = await Promise.race([undone, wait(undoFor).then(() => false)]);
  bar.hidden = true;
  if (back) return editor.setData(html);
  await post(pane, mode, html).catch((problem) => {
    editor.setData(html);
    notice(problem);
  });
}

function turn() {
  order = order === "oldest-first" ? "newest-first" : "oldest-first";
  for (const pane of panes.values()) {
    const button = pane.section.querySelector("[data-order]");
    button.dataset.order = order;
    button.textContent = order === "oldest-first" ? "Oldest first" : "Newest first";
    if (pane.loaded) draw(pane);
  }
}

function makePane(id) {
  const section = document.querySelector("template[data-pane]").content.firstElementChild.cloneNode(true);
  section.dataset.ticketId = id;
  document.querySelector("[data-panes]").append(section);
  const pane = { id, section, messages: [], loaded: false, editor: makeEditor(section) };
  watchMode(section, () => {});
  section.querySelector("[data-send]").addEventListener("click", () => send(pane));
  section.querySelector("[data-order]").addEventListener("click", turn);
  section.querySelector("[data-order]").dataset.order = order;
  section.querySelector("[data-order]").textContent = order === "oldest-first" ? "Oldest first" : "Newest first";
  panes.set(id, pane);
  return pane;
}

async function show(id) {
  current = id;
  document.querySelector("[data-nothing]").hidden = id !== null;
  const pane = id === null ? null : (panes.get(id) ?? makePane(id));
  for (const { section } of panes.values()) {
    section.hidden = section !== pane?.section;
    delete section.dataset.openTicket;
  }
  showList(tickets, id, link);
  if (pane === null) return;
  pane.section.dataset.openTicket = id;
  document.title = `Ticket ${id}`;
  if (pane.loaded) draw(pane);
  await wait(loadsAfter);
  await load(pane).catch(notice);
}

function go(id) {
  history.pushState({}, "", link(id));
  show(id);
}

const here = () => /^\/app\/tickets\/(\w+)$/.exec(location.pathname)?.[1] ?? null;

async function refresh() {
  ({ tickets } = await ask("GET", "tickets"));
  tickets = showList(tickets, current, link);
  const pane = panes.get(current);
  if (pane?.loaded) await load(pane);
}

async function keepFresh() {
  await wait(every);
  await refresh().then(() => notice(null), notice);
  keepFresh();
}

document.querySelector("[data-tickets]").addEventListener("click", (event) => {
  const id = event.target.closest("[data-ticket-link]")?.dataset.ticketLink;
  if (id === undefined || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (id !== current) go(id);
});
addEventListener("popstate", () => show(here()));
await refresh().catch(notice);
show(here());
keepFresh();
