import type { Message } from "../conversation.ts";
import type { Helpdesk, Page } from "../helpdesks/helpdesk.ts";

/** How often the thread is asked for at most, ms; a change in the page asks sooner. */
const pace = 1500;

/** The newest messages once a public agent message stands behind `after`, or what there is when `wait` ms have passed. */
export async function newestAfter(helpdesk: Helpdesk, page: Page, after: string | null, wait: number): Promise<Message[]> {
  const read = async () => (helpdesk.newest ? helpdesk.newest(page) : (await helpdesk.read(page)).messages);
  const until = Date.now() + wait;
  for (;;) {
    const messages = await read();
    const fresh = messages.slice(messages.findIndex((m) => m.id === after) + 1);
    if (fresh.some((m) => m.role === "agent" && m.visibility === "public") || Date.now() >= until) return messages;
    await changeOr(Math.min(pace, until - Date.now()), page.signal);
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
