import { browser } from "wxt/browser";
import { send } from "../bus.ts";
import type { PageChanged } from "../content-messages.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { byTeaching } from "../helpdesks/by-teaching.ts";
import { helpdeskById } from "../helpdesks/registry.ts";
import type { Sender } from "../wire.ts";
import { rehearseDraft } from "./drafting.ts";
import { engine } from "./engine.ts";
import { resumeInsert } from "./inserting.ts";
import { readTicket } from "./reading.ts";
import { resumeSend } from "./sending.ts";
import { allSessions, endSession, findTicket, onTicketChange, saveSession } from "./sessions.ts";
import { wasOpen } from "./sidebar.ts";
import type { Session } from "./state.ts";
import { targetOf } from "./target.ts";
import { taughtFor } from "./teach-kept.ts";
import { tabState } from "./view.ts";
import { drainOutbox } from "./write-back.ts";

/** A detector announced a ticket, or that none is open any more: makes the session and injects the helpdesk's script. */
export async function pageChanged(data: PageChanged, sender: Sender): Promise<{ session: string | null }> {
  // A page names its helpdesk itself: only one that we know has a script.
  if (sender.tab === null || !helpdeskById(data.helpdesk)) return { session: null };
  // What somebody taught of this very site outranks what is built in.
  if ((data.helpdesk === byTeaching) !== ((await taughtFor(sender.origin)) !== null)) return { session: null };
  if (data.ticket === null) {
    for (const session of await allSessions()) if (session.tab === sender.tab) await endSession(session.id);
    return { session: null };
  }
  const ticket: TicketRef = { helpdesk: data.helpdesk, origin: sender.origin, id: data.ticket };
  const known = (await allSessions()).find(
    (s) => s.tab === sender.tab && s.document === sender.document && ticketKey(s.ticket) === ticketKey(ticket),
  );
  const session: Session = {
    id: known?.id ?? crypto.randomUUID(),
    tab: sender.tab,
    document: sender.document,
    helpdesk: data.helpdesk,
    ticket,
    page: data.page,
  };
  await saveSession(session);
  // Its search comes once it is read. A worker that woke for something else needs no engine.
  void engine.warm().catch((error) => console.error(error));
  void attend(session);
  return { session: session.id };
}

/** After the worker died: takes up what it left half done on pages that will not announce themselves again. */
export async function takeUp(): Promise<void> {
  for (const session of await allSessions()) {
    const { phase, pendingInsert, pendingSend } = await findTicket(session.ticket);
    if (session.tab !== null && (phase === "reading" || pendingInsert || pendingSend)) await attend(session);
  }
}

/** All that follows an announcement, in order; each step is safe to repeat after the worker died in between. */
async function attend(session: Session): Promise<void> {
  try {
    await inject(session);
    await showTab(session, session.tab !== null && (await wasOpen(session.tab)) ? true : null);
    if (!(await readElsewhere(session))) await readTicket(session);
    await resumeSend(session);
    if (session.page === "composer") await resumeInsert(session);
    await drainOutbox(session);
    await rehearseDraft(session);
  } catch (error) {
    // The page may be gone by now; what matters is in the session's state and is taken up at its next announcement.
    console.error(error);
  }
}

/** A page that was taught is read where its thread stands: on a reply page of its own, what was read there holds. */
async function readElsewhere({ helpdesk, page, ticket }: Session): Promise<boolean> {
  return page === "composer" && helpdesk === byTeaching && (await findTicket(ticket)).conversation !== null;
}

/** The bundle of a helpdesk; those that are read by a recipe share one. Which files there are is only known when they are built. */
function scriptOf(helpdesk: string) {
  const path = helpdeskById(helpdesk)?.level === "recipe" ? "/taught.js" : `/${helpdesk}.js`;
  return path as "/taught.js";
}

async function inject(session: Session): Promise<void> {
  const { tab, document } = targetOf(session);
  const target = document ? { tabId: tab, documentIds: [document] } : { tabId: tab, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [scriptOf(session.helpdesk)] });
}

/** What each page's tab was told last, by session. */
const told = new Map<string, string>();

/** Tells the page's closed tab what waits in the sidebar. */
export async function showTab(session: Session, open: boolean | null = null, toggle = false): Promise<void> {
  const { state, count } = tabState(await findTicket(session.ticket));
  told.set(session.id, `${state} ${count}`);
  await send("sidebar.show", { open, toggle, session: session.id, state, count }, targetOf(session));
}

/** Keeps every open page's tab in step with its ticket; most changes change nothing that the tab says. */
export function followTickets(): void {
  onTicketChange(async (ticket) => {
    const { state, count } = tabState(await findTicket(ticket));
    for (const session of await allSessions()) {
      if (session.tab === null || ticketKey(session.ticket) !== ticketKey(ticket) || told.get(session.id) === `${state} ${count}`) continue;
      await showTab(session).catch(() => undefined);
    }
  }, new AbortController().signal);
}
