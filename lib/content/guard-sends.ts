import type { GuardVerdict, ReplySent } from "../content-messages.ts";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { editorOf, isSendControl, isSendForm, isSendKey } from "../helpdesks/composer.ts";
import type { Helpdesk } from "../helpdesks/helpdesk.ts";
import { readEditor } from "../helpdesks/insert.ts";
import { hearTyping, isInEditor } from "./editor-events.ts";

/** The writer rests this long before the text is judged, and a send waits at most so long for a verdict, ms. */
const rest = 300;
const patience = 400;
/** While somebody writes, so many texts a minute are judged as fast as that, then one in `pace` ms: a ticket has 40 a minute, and the send needs one. */
const [eager, pace] = [12, 3000];

/** What is said in the page; the words that are wrong are never among it. */
export type GuardNotice =
  | { kind: "stopped"; classes: string[] }
  /** The verdict came while the send was held: it may go now. */
  | { kind: "again" }
  /** Nobody answered: the next press sends it unguarded, unless the team holds such replies. */
  | { kind: "unguarded" | "held" };

interface GuardDoors {
  here: () => TicketRef | null;
  ask: (ticket: TicketRef, text: string, sending: boolean) => Promise<GuardVerdict>;
  /** Null takes the notice away. */
  notice: (notice: GuardNotice | null) => void;
}

/** The last text that was judged, or is being. */
interface Judged {
  ticket: string;
  text: string;
  verdict: Promise<GuardVerdict | null>;
  /** Null while nobody has answered. */
  known: GuardVerdict | null;
  /** A send was held for it and no answer came: it may pass. */
  late: boolean;
  /** Nobody could be asked: the next look asks again. */
  failed: boolean;
}

/**
 * Judges the public reply while it is written and stops a send that must not go. A text that was found clean passes untouched and
 * awaits nothing. After a stop the agent presses send again: nothing here ever does.
 */
export function guardSends(helpdesk: Helpdesk, { here, ask, notice }: GuardDoors, signal: AbortSignal) {
  const { composer } = helpdesk;
  let last: Judged | null = null;
  let hold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: number[] = [];

  const written = () => {
    const ticket = here();
    const editor = ticket && editorOf(composer, document);
    if (!ticket || !editor || composer.isPublic(document) === false) return null;
    const text = readEditor(editor).trim();
    return text === "" ? null : { ticket, text, editor };
  };
  const judge = (ticket: TicketRef, text: string): Judged => {
    const key = ticketKey(ticket);
    if (last?.ticket === key && last.text === text && !(last.failed && !last.late)) return last;
    asked = [...asked.filter((at) => at > Date.now() - 60_000), Date.now()];
    const judged: Judged = { ticket: key, text, verdict: Promise.resolve(null), known: null, late: false, failed: false };
    judged.verdict = answered(judged, ask(ticket, text, false));
    last = judged;
    notice(null);
    return judged;
  };
  const answered = (judged: Judged, question: Promise<GuardVerdict>) =>
    question.then(
      (answer) => {
        hold = answer.hold;
        judged.known = answer;
        return answer;
      },
      () => {
        judged.failed = judged.known === null;
        return null;
      },
    );
  const look = () => {
    const now = written();
    if (now) judge(now.ticket, now.text);
  };
  /** Somebody is about to send: what was said of this text may have been said of an older reading of the ticket, so it is asked again. */
  const lookAgain = () => {
    const now = written();
    if (!now) return;
    const { known, text } = judge(now.ticket, now.text);
    if (known && last) void answered(last, ask(now.ticket, text, false));
  };
  const soon = (wait: number, then = look) => {
    clearTimeout(timer);
    timer = setTimeout(then, wait);
  };
  const typed = () => {
    const often = asked.filter((at) => at > Date.now() - 60_000).length >= eager;
    soon(often ? Math.max(rest, (asked.at(-1) ?? 0) + pace - Date.now()) : rest);
  };

  /** Lets the send that is seen now go, or stops it and says why. */
  const guardSend = (event: Event): void => {
    const now = written();
    if (!now) return;
    const judged = judge(now.ticket, now.text);
    const { known } = judged;
    if (known ? !known.stop : judged.late && !hold) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (known) stopped(now.ticket, now.text, known);
    else void settle(now.ticket, judged);
  };
  /** The sidebar shows why, and the log that it was held. */
  const stopped = (ticket: TicketRef, text: string, { classes }: GuardVerdict) => {
    notice({ kind: "stopped", classes });
    void ask(ticket, text, true).catch(() => undefined);
  };
  const settle = async (ticket: TicketRef, judged: Judged) => {
    const late = new Promise<"late">((resolve) => setTimeout(resolve, patience, "late"));
    const answer = await Promise.race([judged.verdict, late]);
    if (last !== judged) return;
    if (answer && answer !== "late") return answer.stop ? stopped(ticket, judged.text, answer) : notice({ kind: "again" });
    judged.late = true;
    notice({ kind: hold ? "held" : "unguarded" });
    // A late answer still counts, and is said while the text stands there.
    void judged.verdict.then((late) => {
      if (!late || last !== judged || written()?.text !== judged.text) return;
      if (late.stop) stopped(ticket, judged.text, late);
      else notice({ kind: "again" });
    });
    // A failed question is asked again with the next press.
    if (answer === null && hold) last = null;
  };

  const isControl = (event: Event) => isSendControl(composer, event);
  // On the window, in capture: before the desk's own handlers, and before whoever reports the send.
  const options = { capture: true, signal };
  for (const near of ["focusin", "pointerover", "pointerdown"])
    addEventListener(near, (event) => isControl(event) && soon(0, lookAgain), options);
  addEventListener("click", (event) => isControl(event) && guardSend(event), options);
  addEventListener("submit", (event) => isSendForm(composer, event) && guardSend(event), options);
  const key = (event: KeyboardEvent) => {
    const now = isSendKey(composer, event) ? written() : null;
    if (now && isInEditor(now.editor, event)) guardSend(event);
  };
  hearTyping(composer, { input: typed, key }, signal);
  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    /** Judges what stands there now: it has just been put in. */
    look,
    /** The agent answered for this text in the sidebar, or what stood against it is gone. */
    allow(ticket: TicketRef, text: string) {
      const known: GuardVerdict = { stop: false, classes: last?.known?.classes ?? [], hold };
      last = { ticket: ticketKey(ticket), text, verdict: Promise.resolve(known), known, late: false, failed: false };
      notice(null);
    },
    /** How a text that was just sent was guarded. */
    outcome(text: string): NonNullable<ReplySent["guard"]> {
      if (last?.text !== text.trim()) return "unguarded";
      return last.known ? "judged" : "unguarded";
    },
  };
}
