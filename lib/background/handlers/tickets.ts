import { browser } from "wxt/browser";
import { send } from "../../bus.ts";
import { type TicketRef, ticketKey } from "../../conversation.ts";
import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import { pastedConversation } from "../../pasted-conversation.ts";
import { stripConversation } from "../../strip-conversation.ts";
import type { Handlers } from "../../wire.ts";
import { openPanel } from "../commands.ts";
import { answerForReply, guardReply } from "../guarding.ts";
import { appendFor } from "../log-context.ts";
import { pageChanged } from "../pages.ts";
import { readTicket, takeIn } from "../reading.ts";
import { replySent } from "../sending.ts";
import { allSessions, findSession, findTicket, saveSession, updateTicket } from "../sessions.ts";
import { sidebarToggled } from "../sidebar.ts";
import type { Session } from "../state.ts";
import { targetOf } from "../target.ts";
import { forgetWaiting } from "../waiting-elsewhere.ts";

type All = Handlers<typeof messages, "background">;
export type TicketMessages =
  | "page.changed"
  | "reply.sent"
  | "reply.guard"
  | "guard.answer"
  | "sidebar.toggled"
  | "sidebar.blocked"
  | "conversation.reread"
  | "conversation.paste"
  | "selection.read"
  | "profile.choose"
  | "identity.confirm"
  | "risk.accept"
  | "sidebar.close"
  | "write-back.forget";

/** The session of a content script: its own tab and document, and the ticket it speaks of. */
async function sessionOf(ticket: TicketRef, tab: number | null): Promise<Session> {
  const session = (await allSessions()).find((s) => s.tab === tab && ticketKey(s.ticket) === ticketKey(ticket));
  if (!session) throw new FootnoteError("session.gone");
  return session;
}

/** What pages say about tickets, and what an agent decides about one. */
export const ticketHandlers: Pick<All, TicketMessages> = {
  "page.changed": pageChanged,
  "reply.sent": async (data, sender) => {
    const session = await sessionOf({ ...data.ticket, origin: sender.origin }, sender.tab);
    await replySent(session, data);
    return {};
  },
  "reply.guard": async ({ ticket, text, sending }, sender) =>
    guardReply(await sessionOf({ ...ticket, origin: sender.origin }, sender.tab), text, sending),
  "guard.answer": async ({ session, reason }) => {
    await answerForReply(await findSession(session), reason);
    return {};
  },
  "sidebar.toggled": async ({ open }, sender) => ({ shown: await sidebarToggled(open, sender.tab) }),
  "sidebar.blocked": async (_, sender) => {
    openPanel({ id: sender.tab ?? undefined });
    return {};
  },
  "conversation.reread": async ({ session }) => {
    await readTicket(await findSession(session));
    return {};
  },
  "conversation.paste": async ({ text, how }) => ({ session: await paste(text, how) }),
  "selection.read": async ({ session }) => selection(session),
  "profile.choose": async ({ session, profile }) => {
    const { ticket } = await findSession(session);
    const { conversation } = await updateTicket(ticket, { profile, fallback: false });
    if (conversation) await takeIn(ticket, conversation);
    return {};
  },
  "identity.confirm": async ({ session }) => {
    const { ticket } = await findSession(session);
    const { conversation } = await findTicket(ticket);
    await appendFor(ticket, { kind: "identity.checked" }, {});
    await updateTicket(ticket, { identity: `agent:${conversation?.agent.name ?? ""}` });
    if (conversation) await takeIn(ticket, conversation);
    return {};
  },
  "risk.accept": async ({ session, reason }) => {
    const { ticket } = await findSession(session);
    const { screening } = await findTicket(ticket);
    await appendFor(ticket, { kind: "risk.accepted", rules: screening?.hits.map((h) => h.rule) ?? [] }, { reason });
    await updateTicket(ticket, { accepted: `agent:${reason}` });
    return {};
  },
  "write-back.forget": async ({ keys }) => {
    await forgetWaiting(keys);
    return {};
  },
  "sidebar.close": async ({ session }) => {
    const found = await findSession(session);
    if (found.tab !== null) await send("sidebar.show", { open: false, toggle: false, session, state: "ready", count: 0 }, targetOf(found));
    return {};
  },
};

/** Makes a session of text that the agent gave: the way out on any page. It has no page, so the reply is copied. */
async function paste(text: string, how: "pasted" | "selected"): Promise<string> {
  const clean = text.trim().slice(0, 50_000);
  if (clean.length < 3) throw new FootnoteError("paste.empty");
  const id = crypto.randomUUID();
  const ticket: TicketRef = { helpdesk: "pasted", origin: "pasted", id };
  const session: Session = { id, tab: null, document: null, helpdesk: "pasted", ticket, page: "pasted" };
  await saveSession(session);
  await takeIn(ticket, stripConversation(pastedConversation(ticket, clean, how)));
  return id;
}

/** The text selected in the page of a session, or of the tab in front. */
async function selection(id: string | null): Promise<{ text: string }> {
  const session = id ? await findSession(id).catch(() => null) : null;
  if (session && session.tab !== null) return send("selection.take", {}, targetOf(session));
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new FootnoteError("selection.none");
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => String(getSelection() ?? "") });
    return { text: String(result?.result ?? "") };
  } catch (cause) {
    throw new FootnoteError("selection.not-allowed", { cause });
  }
}
