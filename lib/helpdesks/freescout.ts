import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { first } from "./first.ts";
import { assertOpen, conversationIn, givenIn, threadIds } from "./freescout-page.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { toHtml } from "./insert.ts";
import { clean } from "./read.ts";
import { sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";

// FreeScout 1.8.235 (its source, 2026-08). It has no API for its own page: the page itself is asked for again, which also shows a
// reply that was just sent. No request here sends a reply: `send_reply` goes with `is_note` only.

/** The conversation's page as the server writes it now. */
async function fresh(page: Page): Promise<Document> {
  const { text } = await page.ask(`${page.url.pathname}${page.url.search}`, { headers: { accept: "text/html" } });
  const document = new DOMParser().parseFromString(text, "text/html");
  assertOpen(document, page.ticket);
  return document;
}

async function read(page: Page): Promise<Conversation> {
  const now = await fresh(page);
  const ids = threadIds(now);
  return conversationIn(now, page, threadIds(page.document).every((id) => ids.includes(id)) ? [] : ["last"]);
}

async function newest(page: Page): Promise<Message[]> {
  return messagesIn(await fresh(page)).slice(-5);
}

function messagesIn(document: Document): Message[] {
  const me = document.querySelector(".nav-user")?.textContent?.trim() ?? null;
  return givenIn(document, me).map((given) => clean(given).message);
}

interface Answer {
  status?: string;
}
const base = (page: Page) => page.url.pathname.replace(/\/conversation\/.*$/, "");

/** What its own scripts send; it answers 200 with a status of its own to what it refuses. */
async function change(page: Page, document: Document, form: Record<string, string>): Promise<boolean> {
  const token = document.querySelector("meta[name=csrf-token]")?.getAttribute("content") ?? "";
  const answer = await page.call<Answer>(`${base(page)}/conversation/ajax`, {
    method: "POST",
    form: { ...form, conversation_id: page.ticket, _token: token },
    headers: { "X-CSRF-TOKEN": token, "X-Requested-With": "XMLHttpRequest" },
  });
  return answer?.status === "success";
}

/** A note. */
async function note(page: Page, text: string): Promise<void> {
  let now = page.document;
  await writeNote("freescout", text, {
    read: async () => {
      now = await fresh(page);
      return messagesIn(now).flatMap((m) => (m.role === "agent" && m.visibility === "internal" ? m.text : []));
    },
    add: () => addNote(page, now, text),
  });
}

/** It goes with the status and the assignee that the conversation has, or FreeScout would change them. */
async function addNote(page: Page, now: Document, text: string): Promise<void> {
  const status = first(now, [".conv-status li.active [data-status]"])?.dataset["status"];
  const assignee = first(now, [".conv-user li.active [data-user_id]"])?.dataset["user_id"];
  const mailbox = now.body.dataset["mailbox_id"];
  if (!status || !assignee || !mailbox) throw new FootnoteError("helpdesk.freescout.note.refused");
  const body = { action: "send_reply", is_note: "1", mailbox_id: mailbox, status, user_id: assignee, body: toHtml(text) };
  if (!(await change(page, now, body))) throw new FootnoteError("helpdesk.freescout.note.refused");
}

/** The mailboxes that it may be moved to, from the dialog that the page itself opens. */
async function mailboxes(page: Page): Promise<{ id: string; name: string }[]> {
  const { text } = await page.ask(`${base(page)}/conversation/ajax-html/move_conv?conversation_id=${page.ticket}`);
  const options = new DOMParser().parseFromString(text, "text/html").querySelectorAll<HTMLOptionElement>(".move-conv-mailbox-id option");
  // "Name  (address)".
  return [...options].map((o) => ({ id: o.value, name: (o.textContent ?? "").replace(/\s*\([^()]*\)\s*$/, "").trim() }));
}

/** A queue is a mailbox. */
async function route(page: Page, queue: string): Promise<void> {
  const now = await fresh(page);
  if (sameName(conversationIn(now, page).queue ?? "", queue)) return;
  const mailbox = (await mailboxes(page)).find((m) => sameName(m.name, queue));
  if (!mailbox) throw new FootnoteError("helpdesk.freescout.route.unknown", { detail: { queue } });
  const moved = await change(page, now, { action: "conversation_move", mailbox_id: mailbox.id });
  // The dialog leaves out the mailbox that the conversation is in.
  if (!moved || (await mailboxes(page).catch(outOfSight)).some((m) => m.id === mailbox.id))
    throw new FootnoteError("helpdesk.freescout.route.refused", { detail: { queue } });
}

/** Moved to where this agent may not go. */
function outOfSight(error: unknown): [] {
  if (/\.(?:forbidden|gone)$/.test(toProblem(error).code)) return [];
  throw error;
}

/** It goes to somebody else. */
const isForward = (root: ParentNode) => Boolean(first<HTMLInputElement>(root, [".conv-reply-block form.form-reply [name=subtype]"])?.value);

/** The block is in the page from the start, folded away (its templates: documented). */
const block = ".conv-reply-block:not(.hidden)";

export const freescout: Helpdesk = {
  id: "freescout",
  composer: {
    // Summernote puts itself in the plain field's place when the block opens (its scripts: documented).
    editor: [`${block} .note-editable[contenteditable="true"]`],
    // Opens a reply; does nothing while a note is being written (documented).
    opener: [".conv-actions .conv-reply", ".conv-reply"],
    // The buttons for a note and for a forward stand beside it (documented).
    send: [".conv-reply-block .btn-send-text"],
    // In chat mode (its scripts: documented).
    enterSends: (document) => document.body.classList.contains("chat-mode"),
    // The notice after a send carries this link for 15 seconds (its routes: documented; the notice: unverified).
    undo: ['a[href*="/conversation/undo-reply/"]'],
    isPublic: (root) => {
      const form = first(root, [".conv-reply-block form.form-reply"]);
      const value = (name: string) => form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value;
      if (!form || value("is_note") === undefined) return null;
      if (value("is_note") === "1" || form.closest(".conv-note-block")) return false;
      return isForward(root) ? null : true;
    },
    noReply: isForward,
  },
  read,
  readPage: (page) => conversationIn(page.document, page),
  newest,
  note,
  route,
};
