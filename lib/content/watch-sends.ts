import { send } from "../content-bus.ts";
import type { ReplySent } from "../content-messages.ts";
import type { TicketRef } from "../conversation.ts";
import { first } from "../helpdesks/first.ts";
import type { Helpdesk } from "../helpdesks/helpdesk.ts";
import { readEditor } from "../helpdesks/insert.ts";

/** The same send is seen by its click and by its submit; one report is enough, ms. */
const same = 1500;

/** Reports the first signs of a public reply being sent; the background confirms it by reading the thread again. */
export function watchSends(
  helpdesk: Helpdesk,
  here: () => TicketRef | null,
  onSent: () => void,
  guarded: (text: string) => NonNullable<ReplySent["guard"]>,
  signal: AbortSignal,
): void {
  let last = 0;
  const report = (how: ReplySent["signal"]) => {
    const ticket = here();
    const editor = first(document, helpdesk.composer.editor);
    if (!ticket || !editor || helpdesk.composer.isPublic(document) === false) return;
    const text = readEditor(editor).trim();
    if (text === "" || Date.now() - last < same) return;
    last = Date.now();
    onSent();
    // The page may be about to unload; the message is on its way before this turn ends.
    void send("reply.sent", { ticket, text, signal: how, guard: guarded(text) }).catch(() => undefined);
  };
  const controls = helpdesk.composer.send.join(",");
  // Capture: the desk's own handler may empty the composer or stop the event.
  const options = { capture: true, signal };
  document.addEventListener("click", (event) => (event.target as Element | null)?.closest?.(controls) && report("control"), options);
  document.addEventListener("submit", (event) => (event.target as Element | null)?.querySelector?.(controls) && report("submit"), options);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      const editor = first(document, helpdesk.composer.editor);
      if (editor?.contains(event.target as Node)) report("shortcut");
    },
    options,
  );
}
