import { type Conversation, type Message, publicMessages } from "../conversation.ts";
import { dataLine } from "./data-line.ts";

const mostTurns = 12;
const mostTokens = 2500;
/** Characters of a token, rounded down so that the estimate errs on the safe side. */
const tokenLength = 3.2;
const summaryLength = 240;

const speaker: Record<Message["role"], string> = { customer: "customer▸", agent: "agent▸", bot: "bot▸", system: "system▸" };

/**
 * The conversation as data between boundary marks: every line names its speaker, so that no line can pass for another's.
 * The newest turns that fit stay, of what was before only how it began. With `mark`, customers' words are parted by ˆ.
 */
export function promptConversation(conversation: Conversation, boundary: string, mark: boolean): string {
  const messages = publicMessages(conversation);
  const kept = newest(messages);
  const left = messages.length - kept.length;
  const first = messages[0];
  const told =
    left > 0 && first
      ? [`(${left} earlier messages left out; the first one began:)`, lines({ ...first, text: cut(first.text, summaryLength) }, mark)]
      : [];
  const subject = conversation.subject.trim() === "" ? [] : [`subject▸ ${said(conversation.subject, mark)}`];
  return [`<conv-${boundary}>`, ...subject, ...told, ...kept.map((m) => lines(m, mark)), `</conv-${boundary}>`].join("\n");
}

/** Questions of the customer that a text leaves out, numbered, as data between marks of their own. */
export function promptQuestions(questions: string[], boundary: string, mark: boolean): string {
  return [`<ask-${boundary}>`, ...questions.map((q, i) => `${i + 1}. ${said(q, mark)}`), `</ask-${boundary}>`].join("\n");
}

function newest(messages: Message[]): Message[] {
  const kept: Message[] = [];
  let room = mostTokens * tokenLength;
  for (const message of [...messages].reverse()) {
    if (kept.length >= mostTurns || (kept.length > 0 && message.text.length > room)) break;
    // The message to answer is never left out, only shortened.
    kept.unshift(message.text.length > room ? { ...message, text: cut(message.text, Math.floor(room)) } : message);
    room -= message.text.length;
  }
  return kept;
}

function lines(message: Message, mark: boolean): string {
  const rows = message.text.split("\n").filter((l) => l.trim() !== "");
  const own = message.role === "customer" && mark;
  return rows.map((l) => `${speaker[message.role]} ${said(l, own)}`).join("\n");
}

/** A customer's line cannot hold our own marks. */
function said(line: string, mark: boolean): string {
  const clean = dataLine(line);
  return mark ? clean.replace(/ˆ/g, "^").replace(/\s+/g, "ˆ") : clean;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/, "")} …`;
}
