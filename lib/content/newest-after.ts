import type { Message } from "../conversation.ts";
import { first } from "../helpdesks/first.ts";
import type { Helpdesk, Page } from "../helpdesks/helpdesk.ts";

/** The longest that a desk lets its people take a send back, ms. */
const longestUndo = 60_000;
/** How often the thread is asked for at most, ms; a change in the page asks sooner. */
const pace = 1500;

/** The newest public messages once a public agent message stands behind `after`, or what there is when `wait` ms have passed. */
export async function newestAfter(helpdesk: Helpdesk, page: Page, after: string | null, wait: number): Promise<Message[]> {
  // A note that holds the reply's words is no sign that the reply went out.
  const read = async () =>
    (helpdesk.newest ? await helpdesk.newest(page) : (await helpdesk.read(page)).messages).filter((m) => m.visibility === "public");
  const until = Date.now() + wait;
  for (;;) {
    const messages = await read();
    const fresh = messages.slice(messages.findIndex((m) => m.id === after) + 1);
    // While it can be taken back it is not sent, however soon the page shows it.
    const open = helpdesk.composer.undo && first(document, helpdesk.composer.undo) !== null;
    const seen = !open && fresh.some((m) => m.role === "agent");
    if (seen || Date.now() >= until + (open ? longestUndo : 0)) return open ? messages.filter((m) => !fresh.includes(m)) : messages;
    await changeOr(open ? pace : Math.min(pace, until - Date.now()), page.signal);
  }
}

/** Waits for the page to change, at most `ms`. */
function changeOr(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    // A burst of changes is one: the first of them asks again after a moment.
    const observer = new MutationObserver(() => setTimeout(end, 200));
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(end, Math.max(ms, 0));
    signal.addEventListener("abort", end);
  });
}
