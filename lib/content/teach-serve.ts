import { send } from "../content-bus.ts";
import type { PageChanged } from "../content-messages.ts";
import { toProblem } from "../errors.ts";
import { byTeaching } from "../helpdesks/by-teaching.ts";
import { detectAmong, onFront, onHelpScout, onHubspot, onKundo, onSalesforce } from "../helpdesks/detection.ts";
import type { Helpdesk } from "../helpdesks/helpdesk.ts";
import { readEditor } from "../helpdesks/insert.ts";
import { taughtHelpdesk } from "../helpdesks/teach/taught.ts";
import type { Recipe } from "../recipe.ts";
import { ticketOf } from "../ticket-of.ts";
import { followPage } from "./follow-page.ts";
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
  const desk = withPage(patient(taughtHelpdesk(id, recipe, healing()), recipe), recipe);
  if (!stored) return serveHelpdesk(desk, () => here()?.ticket ?? null);
  serveHelpdesk(desk, () => ticketOf(recipe, location.href));
  announce(recipe);
}

function withPage(desk: Helpdesk, recipe: Recipe): Helpdesk {
  if (!recipe.composerPage) return desk;
  const { composer } = desk;
  const here = () => isComposerPage(recipe, location.href);
  const found = (document: Document) => composer.find?.(document) ?? null;
  return {
    ...desk,
    composer: {
      ...composer,
      page: (ticket) => composerPageFor(recipe, ticket),
      // Elsewhere the same names may be another field's.
      find: (document) => (here() ? found(document) : null),
      noReply: () => !here() && isBeside(recipe, found(document)),
    },
  };
}

/** A composer on a page that is not the reply's: a comment's at the same address, or one in which somebody has written. */
function isBeside(recipe: Recipe, editor: HTMLElement | null): boolean {
  const [path] = recipe.composerPage?.split(/[?#]/) ?? [];
  return editor !== null && (location.pathname === path || readEditor(editor).trim() !== "");
}

/**
 * A thread may come later than its page: it is read as soon as it stands, or what is missing is said after a while. Where an opening
 * message stands apart, its answers may come later too: alone it counts once the page is quiet.
 */
function patient(desk: Helpdesk, { opening }: Recipe): Helpdesk {
  let settled = "";
  const read: Helpdesk["read"] = async (page) => {
    const until = Date.now() + patience;
    const isOver = () => page.signal.aborted || Date.now() > until;
    for (;;) {
      try {
        const conversation = await desk.read(page);
        if (!opening || conversation.messages.length > 1 || settled === page.ticket) return conversation;
        if (!isOver() && (await changed(page.document))) continue;
        settled = page.ticket;
        return conversation;
      } catch (error) {
        const late = /^helpdesk\.taught\.(?:thread|message|opening)$/.test(toProblem(error).code);
        if (!late || isOver()) throw error;
        await changed(page.document);
      }
    }
  };
  return { ...desk, read };
}

/** Resolves after the page has changed, with true, or after a second in which it has not. */
function changed(document: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (hasChanged: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      // Lists come in many steps: the rest of this one first.
      setTimeout(() => resolve(hasChanged), quiet);
    };
    const observer = new MutationObserver(() => end(true));
    observer.observe(document, { childList: true, subtree: true });
    const timer = setTimeout(() => end(false), 1000);
  });
}

/** Tells the background once when a part is found by another way than before. */
function healing(): (part: string, used: number) => void {
  const told = new Map<string, number>();
  return (part, used) => {
    // That a ticket has no internal note, or is not being answered yet, is nothing broken. The best way is told too: the page before may
    // have told of another.
    if (used < 0 || told.get(part) === used) return;
    told.set(part, used);
    void send("recipe.healed", { part, used }).catch(() => told.delete(part));
  };
}

/** Says which ticket is open, now and after each change of the address; no detector knows this site. */
function announce(recipe: Recipe): void {
  let open = false;
  const find = (): PageChanged | null => {
    const ticket = ticketOf(recipe, location.href);
    open ||= ticket !== null;
    return open ? { helpdesk: byTeaching, ticket, page: isComposerPage(recipe, location.href) ? "composer" : "ticket" } : null;
  };
  followPage({ find, tell: (data) => send("page.changed", data), attributes: null }, new AbortController());
}
