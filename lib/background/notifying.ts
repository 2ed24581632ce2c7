import { browser } from "wxt/browser";
import { sha256Hex } from "../audit/chain.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { toProblem } from "../errors.ts";
import type { Rule } from "../guardrails/policy.ts";
import { redactAll } from "../guardrails/redact.ts";
import { rulesToTell, type ToTell } from "../guardrails/rules-to-tell.ts";
import type { Notice, NoticeView } from "../notice.ts";
import { noticeBody } from "../notice-body.ts";
import { currentNotify } from "./compliance-address.ts";
import { keepAlive } from "./keep-alive.ts";
import { appendFor } from "./log-context.ts";
import { sendNotice } from "./send-notice.ts";
import { findTicket, updateTicket } from "./sessions.ts";
import type { TicketState } from "./state.ts";
import { storage } from "./storage.ts";

// Notices lie on disk until the address has taken them, and their ids for long after, so that each goes out once.

/** Ended notices that are remembered, and how long one is tried, ms. */
const remembered = 1_000;
const tried = 7 * 24 * 3_600_000;
const minute = 60_000;

let line: Promise<unknown> = Promise.resolve();

/** One after the other: two readings of one ticket at once would both find nothing told. */
function inLine<T>(work: () => Promise<T>): Promise<T> {
  const done = line.then(work);
  line = done.catch(() => undefined);
  return done;
}

/** Puts the notices that a ticket's rules call for into the outbox, and tries them. A ticket without a page has none. */
export async function tellOf(state: TicketState, rules: Rule[]): Promise<void> {
  const { ticket, conversation, screening } = state;
  if (!conversation || !screening || ticket.helpdesk === "pasted") return;
  const due = rulesToTell(conversation, screening, rules);
  if (due.length === 0) return;
  const { settings } = await currentNotify();
  if (settings.address === "") return showOff(state, due);
  const fresh = await inLine(() => putIn(state, due, settings.quotes));
  for (const notice of fresh) tellThisAgent(notice);
  await show(ticket);
  // The reading goes on: the address may take its time.
  void keepAlive(sendNotices()).catch((error) => console.error(toProblem(error).code));
}

async function putIn(state: TicketState, due: ToTell[], quotes: boolean): Promise<Notice[]> {
  const before = await storage.settings.notices();
  const known = new Set(before.map((notice) => notice.id));
  const fresh = due.map((one) => noticeOf(state, one, quotes)).filter((notice) => !known.has(notice.id));
  const all = [...before, ...fresh];
  const ended = all.filter((notice) => notice.ended !== null);
  const forgotten = new Set(ended.slice(0, Math.max(0, ended.length - remembered)));
  if (fresh.length > 0) await storage.settings.saveNotices(all.filter((notice) => !forgotten.has(notice)));
  return fresh;
}

function noticeOf({ ticket, conversation, language }: TicketState, one: ToTell, quotes: boolean): Notice {
  const names = [conversation?.customer.name, conversation?.agent.name].filter((name) => name != null);
  const emails = conversation?.customer.email ? [conversation.customer.email] : [];
  return {
    id: sha256Hex(JSON.stringify(["footnote-notice-v1", one.rule, ticketKey(ticket), one.message])),
    rule: one.rule,
    name: one.name,
    ticket,
    at: new Date().toISOString(),
    quotes: quotes ? redactAll(one.quotes, { names, emails, language: language ?? "en" }).texts : [],
    tries: 0,
    next: 0,
    code: null,
    ended: null,
  };
}

/** Tries every notice that is due; the alarm's round calls it too, because the address or the network may be back. */
export function sendNotices(): Promise<void> {
  return inLine(async () => {
    const waiting = (await storage.settings.notices()).filter((n) => n.ended === null && n.next <= Date.now());
    if (waiting.length === 0) return;
    const { address } = (await currentNotify()).settings;
    for (const notice of waiting) await attempt(notice, address);
  });
}

async function attempt(notice: Notice, address: string): Promise<void> {
  const code = await sendNotice(address, noticeBody(notice)).then(
    () => null,
    (error: unknown) => toProblem(error).code,
  );
  const now = Date.now();
  const over = code === null || now - Date.parse(notice.at) > tried;
  const tries = notice.tries + 1;
  const next = now + Math.min(2 ** notice.tries, 60) * minute;
  const after: Notice = {
    ...notice,
    tries,
    next,
    code,
    ended: over ? new Date(now).toISOString() : null,
    quotes: over ? [] : notice.quotes,
  };
  if (over || notice.tries === 0) {
    await appendFor(notice.ticket, { kind: "notified", rule: notice.rule, ok: code === null, code }, {});
  }
  // What another reading put in meanwhile waits in line behind this.
  const all = await storage.settings.notices();
  await storage.settings.saveNotices(all.map((one) => (one.id === notice.id ? after : one)));
  await show(notice.ticket);
}

/** How many still wait. */
export async function waitingNotices(): Promise<number> {
  return (await storage.settings.notices()).filter((notice) => notice.ended === null).length;
}

/** Tries again at once what waits: the address or its permission is another. */
export async function retryNotices(): Promise<void> {
  await inLine(async () => {
    const all = await storage.settings.notices();
    await storage.settings.saveNotices(all.map((notice) => (notice.ended === null ? { ...notice, next: 0 } : notice)));
  });
  await sendNotices();
}

async function show(ticket: TicketRef): Promise<void> {
  const mine = (await storage.settings.notices()).filter((notice) => ticketKey(notice.ticket) === ticketKey(ticket));
  const newest = new Map(mine.map((notice) => [notice.rule, viewOf(notice)]));
  // Of a ticket that was closed long ago nothing is known here any more.
  if ((await findTicket(ticket)).conversation !== null) await updateTicket(ticket, { notices: [...newest.values()] });
}

async function showOff({ ticket }: TicketState, due: ToTell[]): Promise<void> {
  const notices = due.map(({ rule, name }) => ({ rule, name, state: "off" as const, at: null, code: null }));
  await updateTicket(ticket, { notices });
}

function viewOf({ rule, name, ended, at, code }: Notice): NoticeView {
  const state = ended === null ? "waiting" : code === null ? "sent" : "given-up";
  return { rule, name, state, at: ended ?? at, code };
}

/** May this browser show notifications? Footnote does not ask for the permission; an administrator's build may have it. */
export function browserTells(): boolean {
  return (browser as { notifications?: unknown }).notifications !== undefined;
}

function tellThisAgent({ id, name, ticket }: Notice): void {
  if (!browserTells()) return;
  const told = browser.notifications.create(id, {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png"),
    title: `Footnote: ${name}`,
    message: `${ticket.id} · ${new URL(ticket.origin).host}`,
    priority: 2,
  });
  void Promise.resolve(told).catch((error) => console.error(toProblem(error).code));
}
