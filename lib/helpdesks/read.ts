import type { Attachment, Conversation, HiddenText, Message, Receipt } from "../conversation.ts";
import type { HiddenPiece } from "../guardrails/hidden-text.ts";
import { htmlToText } from "./html-to-text.ts";

/** A message as a helpdesk gives it. */
export interface Given {
  id: string;
  role: Message["role"];
  name: string | null;
  mine: boolean;
  visibility: Message["visibility"];
  at: string | null;
  html: string | null;
  text: string;
  attachments: Attachment[];
  /** Where `text` was read from a page already: what a person can't see there. */
  hidden?: HiddenPiece[];
}

/** Characters of one message that are read; nobody answers the rest in one reply. */
const longest = 50_000;
/** Messages that are read, newest last: the first one and the newest. */
const mostMessages = 400;

/** Pieces of hidden text that are shown to the agent, and the characters of one. */
const mostHidden = 50;
const longestHidden = 500;

interface Cleaned {
  message: Message;
  shortened: boolean;
  hidden: HiddenText[];
}

/** A message as plain text; quotes that its markup names are out, the rest is stripped in the background. */
export function clean(given: Given): Cleaned {
  const long = given.text.length > longest || (given.html?.length ?? 0) > longest * 4;
  const body = given.html === null ? null : htmlToText(given.html.slice(0, longest * 4));
  const plain = (body?.text ?? given.text).slice(0, longest);
  const removed = { quotes: body?.quotes ?? 0, signatures: body?.signatures ?? 0 };
  const { html: _, text: __, hidden: read = [], ...rest } = given;
  // Our own templates hide a preview line now and then; only what comes from outside is worth a look.
  const pieces = given.role === "agent" ? [] : (body?.hidden ?? read);
  const hidden = pieces.map(({ kind, text }) => ({ message: given.id, kind, text: text.slice(0, longestHidden) }));
  return { message: { ...rest, text: plain, removed }, shortened: long, hidden };
}

/** The first message and the newest ones, with how many there were. */
export function newestOf<T>(list: T[]): T[] {
  return list.length <= mostMessages ? list : [...list.slice(0, 1), ...list.slice(1 - mostMessages)];
}

/** So long the page may have to wait for its turn while messages are read, ms. */
const slice = 8;

/** Puts a conversation together with its receipt, and lets the page have its turn in between: a long thread takes a while. */
export async function conversationInTurns(
  parts: Omit<Conversation, "messages" | "receipt">,
  given: Given[],
  how: Receipt["how"],
  disagree: string[] = [],
): Promise<Conversation> {
  const cleaned: Cleaned[] = [];
  // What came before, such as a large answer, counts as a slice.
  let until = 0;
  for (const one of newestOf(given)) {
    if (performance.now() >= until) {
      await turn();
      until = performance.now() + slice;
    }
    cleaned.push(clean(one));
  }
  return together(parts, cleaned, given.length, how, disagree);
}

/** Ends this turn of the page. A timer would wait a whole second in a tab in the background, and `scheduler.yield` lets few others by. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Puts a conversation together at once: what the page shows may be other messages a moment later. */
export function conversationOf(
  parts: Omit<Conversation, "messages" | "receipt">,
  given: Given[],
  how: Receipt["how"],
  disagree: string[] = [],
): Conversation {
  return together(parts, newestOf(given).map(clean), given.length, how, disagree);
}

function together(
  parts: Omit<Conversation, "messages" | "receipt">,
  cleaned: Cleaned[],
  total: number,
  how: Receipt["how"],
  disagree: string[],
): Conversation {
  const messages = cleaned.map((c) => c.message);
  const sum = (pick: (m: Message) => number) => messages.reduce((n, m) => n + pick(m), 0);
  return {
    ...parts,
    messages,
    receipt: {
      how,
      read: messages.length,
      total,
      internal: messages.filter((m) => m.visibility === "internal").length,
      quotes: sum((m) => m.removed.quotes),
      signatures: sum((m) => m.removed.signatures),
      attachments: messages.flatMap((m) => m.attachments),
      shortened: cleaned.filter((c) => c.shortened).length,
      disagree,
      hidden: cleaned.flatMap((c) => c.hidden).slice(0, mostHidden),
    },
  };
}
