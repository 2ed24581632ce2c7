import { browser } from "wxt/browser";
import { send } from "../content-bus.ts";
import type { PageChanged } from "../content-messages.ts";
import { toProblem } from "../errors.ts";
import { byTeaching } from "../helpdesks/by-teaching.ts";
import { detectAmong, onFront, onHelpScout, onHubspot, onKundo, onSalesforce } from "../helpdesks/detection.ts";
import type { Helpdesk } from "../helpdesks/helpdesk.ts";
import { taughtHelpdesk } from "../helpdesks/teach/taught.ts";
import type { Recipe } from "../recipe.ts";
import { ticketOf } from "../ticket-of.ts";
import { serveHelpdesk } from "./serve-helpdesk.ts";
import { composerPageFor, isComposerPage } from "./teach-composer-page.ts";

/** One copy in a document. */
interface Marked {
  footnoteTaught?: true;
}

/** Those that start from a recipe; this script holds no other's. */
const starting = [onHubspot, onHelpScout, onFront, onSalesforce, onKundo];
const here = () => detectAmong(starting, document, location.href);

const quiet = 100;
/** How long a thread may take to appear, ms. */
const patience = 8000;

/**
 * Serves a page by its recipe: what somebody taught of this origin, else what a known helpdesk's page starts with. Resolves once the
 * background is answered here. A page that nothing was taught of is left alone.
 */
export async function serveTaught(): Promise<void> {
  const mark = globalThis as Marked;
  if (mark.footnoteTaught) return;
  mark.footnoteTaught = true;
  const { recipe, stored } = await send("recipe.mine", {});
  const id = stored ? byTeaching : here()?.helpdesk;
  if (!recipe || !id) {
    // It may be taught later, while the page stays.
    delete mark.footnoteTaught;
    return;
  }
  const desk = withPage(patient(taughtHelpdesk(id, recipe, healing())), recipe);
  if (!stored) return serveHelpdesk(desk, () => here()?.ticket ?? null);
  serveHelpdesk(desk, () => ticketOf(recipe, location.href));
  announce(recipe);
}

function withPage(desk: Helpdesk, recipe: Recipe): Helpdesk {
  if (!recipe.composerPage) return desk;
  return { ...desk, composer: { ...desk.composer, page: (ticket) => composerPageFor(recipe, ticket) } };
}

/** A thread may come later than its page: it is read as soon as it stands, or what is missing is said after a while. */
function patient(desk: Helpdesk): Helpdesk {
  const read: Helpdesk["read"] = async (page) => {
    for (const until = Date.now() + patience; ; await changed(page.document)) {
      try {
        return await desk.read(page);
      } catch (error) {
        const late = /^helpdesk\.taught\.(?:thread|message)$/.test(toProblem(error).code);
        if (!late || page.signal.aborted || Date.now() > until) throw error;
      }
    }
  };
  return { ...desk, read };
}

/** Resolves after the page has changed, or after a second in which it has not. */
function changed(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      // Lists come in many steps: the rest of this one first.
      setTimeout(resolve, quiet);
    };
    const observer = new MutationObserver(end);
    observer.observe(document, { childList: true, subtree: true });
    const timer = setTimeout(end, 1000);
  });
}

/** Tells the background once when a part is found by another way than before. */
function healing(): (part: string, used: number) => void {
  const told = new Map<string, number>();
  return (part, used) => {
    // That a ticket has no internal note, or is not being answered yet, is nothing broken: only another way found is news.
    if (used < 0 || (told.get(part) ?? 0) === used) return;
    told.set(part, used);
    void send("recipe.healed", { part, used }).catch(() => told.delete(part));
  };
}

/** Says which ticket is open, now and after each change of the address; no detector knows this site. */
function announce(recipe: Recipe): void {
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const ticket = ticketOf(recipe, location.href);
    const data: PageChanged = { helpdesk: byTeaching, ticket, page: isComposerPage(recipe, location.href) ? "composer" : "ticket" };
    const now = JSON.stringify(data);
    if (now === last || (ticket === null && last === "")) return;
    last = now;
    // A worker that was just starting hears of it at the next change.
    void send("page.changed", data).catch(() => (last = ""));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };
  let address = location.href;
  const moved = () => {
    // After an update this copy is cut off.
    if (!browser.runtime?.id) return observer.disconnect();
    if (location.href === address) return;
    address = location.href;
    soon();
  };
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", soon);
  for (const event of ["popstate", "hashchange", "pageshow"]) addEventListener(event, soon);
  // Not every browser tells of a changed address; whatever changes it changes the page too.
  const observer = new MutationObserver(moved);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  look();
}
