import { ask, blankArticle, fillArticle, notice, showHead, showList, watchMode } from "./desk.js";

const every = 1_000;
const place = document.querySelector("[data-open-ticket]");
const id = place?.dataset.openTicket;
let last = null;

function add(message) {
  const thread = place.querySelector("[data-thread]");
  if (thread.querySelector(`[data-id="${message.id}"]`) !== null) return;
  const article = blankArticle();
  fillArticle(article, message);
  thread.append(article);
  thread.scrollTop = thread.scrollHeight;
  last = message.id;
}

async function refresh() {
  const { tickets } = await ask("GET", "tickets");
  showList(tickets, id, (ticket) => `/inbox/${ticket}`);
  if (id === undefined) return;
  showHead(place, await ask("GET", `tickets/${id}`));
  const { messages } = await ask("GET", `tickets/${id}/messages${last === null ? "" : `?after=${last}`}`);
  messages.forEach(add);
}

async function keepFresh() {
  await refresh().then(() => notice(null), notice);
  setTimeout(keepFresh, every);
}

async function send(composer, mode, button) {
  // textContent would lose the line breaks.
  const text = composer.innerText.trim();
  if (text === "") return;
  button.disabled = true;
  const sent =
    mode === "note" ? ask("POST", `tickets/${id}/notes`, { text }) : ask("POST", `tickets/${id}/reply`, { html: composer.innerHTML, text });
  await sent.then((message) => {
    composer.replaceChildren();
    add(message);
  }, notice);
  button.disabled = false;
}

function watchComposer() {
  const composer = place.querySelector("[data-composer]");
  const button = place.querySelector("[data-send]");
  const group = watchMode(place, (mode) => {
    composer.dataset.placeholder = mode === "note" ? "Write a note for colleagues" : "Write a reply";
  });
  button.addEventListener("click", () => send(composer, group.dataset.composerMode, button));
  // A lone <br> is what browsers leave behind when the last letter is deleted.
  composer.addEventListener("input", () => {
    if (composer.textContent.trim() === "" && composer.childElementCount <= 1) composer.replaceChildren();
  });
}

if (place !== null) watchComposer();
keepFresh();
