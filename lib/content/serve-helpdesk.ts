import { browser } from "wxt/browser";
import { handle, send } from "../content-bus.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { type Detection, ticketIn } from "../helpdesks/detection.ts";
import { first } from "../helpdesks/first.ts";
import type { Helpdesk, Page } from "../helpdesks/helpdesk.ts";
import { pageFor } from "../helpdesks/page.ts";
import { guardSends } from "./guard-sends.ts";
import { insertReply } from "./insert-reply.ts";
import { newestAfter } from "./newest-after.ts";
import { sidebarFrame } from "./sidebar-frame.ts";
import { watchSends } from "./watch-sends.ts";

/** One script per document: an injected second copy finds the first one's mark and goes away. */
export interface Served {
  /** What serves this document: a diagnosis, which is injected when it is asked for, finds it here. */
  footnoteHelpdesk?: { helpdesk: Helpdesk; open: Here };
}

/** Which ticket is open in this page; null when none is. */
export type Here = () => string | null;

/** The ticket that the address or the page itself says is open. */
export const openOn =
  (detection: Detection): Here =>
  () =>
    ticketIn(document, location.href, detection);

/** Answers the background for the helpdesk of this page, holds the sidebar's frame, and notices sends. */
export function serveHelpdesk(helpdesk: Helpdesk, open: Here): void {
  const mark = globalThis as Served;
  if (mark.footnoteHelpdesk) return;
  mark.footnoteHelpdesk = { helpdesk, open };

  const gone = new AbortController();
  const here = (): TicketRef | null => {
    const id = open();
    return id === null ? null : { helpdesk: helpdesk.id, origin: location.origin, id };
  };
  /** Is this ticket the one that is open here, now? */
  const isOpen = (ticket: TicketRef) => {
    const now = here();
    return now !== null && ticketKey(now) === ticketKey(ticket);
  };
  /** The page, for a ticket that is open in it. Throws `helpdesk.elsewhere` when another one is. */
  const at = (ticket: TicketRef, signal: AbortSignal): Page => {
    if (!isOpen(ticket)) throw new FootnoteError("helpdesk.elsewhere");
    return pageFor(helpdesk, ticket.id, signal);
  };
  const frame = sidebarFrame(
    gone.signal,
    async (open) => (await send("sidebar.toggled", { open })).shown,
    () => void send("sidebar.blocked", {}).catch(() => undefined),
  );
  const leaving = aborter(gone.signal);
  const stopServing = handle({
    "conversation.read": ({ ticket }) => readConversation(at(ticket, leaving(ticket)), helpdesk, isOpen),
    "thread.newest": async ({ ticket, after, wait }) => ({
      messages: await newestAfter(helpdesk, at(ticket, leaving(ticket)), after, wait),
    }),
    "reply.insert": async ({ ticket, text, mode }) => {
      const result = await insertReply(helpdesk, ticket, () => isOpen(ticket), text, mode);
      if (result.outcome === "inserted") {
        frame.stepAside(first(document, helpdesk.composer.send));
        guard.look();
      }
      return result;
    },
    "ticket.tag": ({ ticket, tags }) => done(helpdesk, "tag", async () => helpdesk.tag?.(at(ticket, gone.signal), tags)),
    "ticket.note": ({ ticket, text }) => done(helpdesk, "note", async () => helpdesk.note?.(at(ticket, gone.signal), text)),
    "ticket.redact": ({ ticket, message, text }) =>
      done(helpdesk, "redact", async () => helpdesk.redact?.(at(ticket, gone.signal), message, text)),
    "ticket.route": ({ ticket, queue }) => done(helpdesk, "route", async () => helpdesk.route?.(at(ticket, gone.signal), queue)),
    "sidebar.show": async (state) => {
      frame.show(state);
      return {};
    },
    "selection.take": async () => ({ text: String(getSelection() ?? "") }),
    "guard.allow": async ({ ticket, text }) => {
      guard.allow(ticket, text);
      return {};
    },
  });
  const guard = guardSends(
    helpdesk,
    { here, ask: (ticket, text, sending) => send("reply.guard", { ticket, text, sending }), notice: (notice) => frame.notice(notice) },
    gone.signal,
  );
  watchSends(helpdesk, here, () => frame.comeBack(), guard.outcome, gone.signal);
  watchUpdate(gone, () => {
    stopServing();
    frame.orphaned();
  });
}

/** A signal per ticket: asking for another ticket means that the last one was left. */
function aborter(all: AbortSignal): (ticket: TicketRef) => AbortSignal {
  let current = { key: "", stop: new AbortController() };
  return (ticket) => {
    if (current.key !== ticketKey(ticket)) {
      current.stop.abort();
      current = { key: ticketKey(ticket), stop: new AbortController() };
    }
    return AbortSignal.any([all, current.stop.signal]);
  };
}

/** The page's own data, else what it shows; a ticket that changed while it was read is read by nobody. */
async function readConversation(page: Page, helpdesk: Helpdesk, isOpen: (ticket: TicketRef) => boolean) {
  const conversation = await helpdesk.read(page).catch((error) => {
    const { code } = toProblem(error);
    // What the page shows may be stale after a logout or a deletion, and it is no way around a missing ticket.
    if (!helpdesk.readPage || code === "aborted" || /\.(?:logged-out|forbidden|gone|message)$/.test(code)) throw error;
    return helpdesk.readPage(page);
  });
  if (!isOpen(conversation.ticket)) throw new FootnoteError("aborted");
  return { ...conversation, redacts: Boolean(helpdesk.redact) };
}

async function done(
  helpdesk: Helpdesk,
  what: "tag" | "note" | "route" | "redact",
  run: () => Promise<void> | undefined,
): Promise<{ ok: boolean; code: string | null }> {
  if (!helpdesk[what]) return { ok: false, code: `helpdesk.${helpdesk.id}.${what}.none` };
  try {
    await run();
    return { ok: true, code: null };
  } catch (error) {
    return { ok: false, code: toProblem(error).code };
  }
}

/** After an update this copy is cut off: it says so and takes itself out. Looked at when someone comes back to the page. */
function watchUpdate(gone: AbortController, onGone: () => void): void {
  const look = () => {
    if (browser.runtime?.id || gone.signal.aborted) return;
    gone.abort();
    onGone();
  };
  addEventListener("focus", look, { signal: gone.signal });
  document.addEventListener("visibilitychange", look, { signal: gone.signal });
  const timer = setInterval(look, 5000);
  gone.signal.addEventListener("abort", () => clearInterval(timer));
}
