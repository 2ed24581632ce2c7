import { send } from "../content-bus.ts";
import type { ReplySent } from "../content-messages.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { editorOf, isNoReply, isSendControl, isSendForm, isSendKey } from "../helpdesks/composer.ts";
import type { Helpdesk } from "../helpdesks/helpdesk.ts";
import { readEditor } from "../helpdesks/insert.ts";
import { hearTyping, isInEditor } from "./editor-events.ts";

/** The same send is seen by its click and by its submit; one report is enough, ms. */
const same = 1500;
/** A page may take so long to empty the composer after a send, ms. */
const emptying = 20_000;

interface Written {
  ticket: TicketRef;
  text: string;
}

/**
 * Reports the signs of a public reply being sent: a control or key, and the composer being empty afterwards. The background makes it
 * a send when two of three agree, the third being the reply itself in the thread.
 */
export function watchSends(
  helpdesk: Helpdesk,
  here: () => TicketRef | null,
  onSent: () => void,
  guarded: (text: string) => NonNullable<ReplySent["guard"]>,
  signal: AbortSignal,
): void {
  const { composer } = helpdesk;
  let last = 0;
  let written: Written | null = null;

  const now = (): Written | null => {
    const ticket = here();
    const editor = ticket && editorOf(composer, document);
    if (!ticket || !editor || isNoReply(composer, document)) return null;
    return { ticket, text: readEditor(editor).trim() };
  };
  // The page may be about to unload; the message is on its way before this turn ends.
  const tell = ({ ticket, text }: Written, how: ReplySent["signal"]) =>
    void send("reply.sent", { ticket, text, signal: how, guard: guarded(text) }).catch(() => undefined);

  const report = (how: ReplySent["signal"]) => {
    const sent = now();
    if (!sent || sent.text === "" || Date.now() - last < same) return;
    last = Date.now();
    written = sent;
    onSent();
    tell(sent, how);
    watchEmpty();
  };
  /** Follows the composer until it is empty, or for as long as a page may take. */
  const watchEmpty = () => {
    const until = Date.now() + emptying;
    const look = () => {
      const before = written;
      if (!before || signal.aborted) return;
      const after = now();
      const elsewhere = here();
      if (elsewhere && ticketKey(elsewhere) !== ticketKey(before.ticket)) return;
      if (after?.text === "" || (after === null && elsewhere !== null)) {
        written = null;
        tell(before, "emptied");
      } else if (Date.now() < until) setTimeout(look, 250);
    };
    setTimeout(look, 250);
  };
  /** A composer that is emptied with no control of ours pressed may have been sent by one that we don't know. */
  const notice = () => {
    const seen = now();
    if (seen && seen.text !== "") written = seen;
    else if (seen && written && ticketKey(written.ticket) === ticketKey(seen.ticket)) watchEmpty();
  };

  // Capture: the desk's own handler may empty the composer or stop the event.
  const options = { capture: true, signal };
  document.addEventListener("click", (event) => isSendControl(composer, event) && report("control"), options);
  document.addEventListener("submit", (event) => isSendForm(composer, event) && report("submit"), options);
  const key = (event: KeyboardEvent) => {
    const editor = isSendKey(composer, event) ? editorOf(composer, document) : null;
    if (editor && isInEditor(editor, event)) report("shortcut");
  };
  hearTyping(composer, { input: () => setTimeout(notice, 0), key }, signal);
}
