import type { Ask } from "./ask.ts";
import { type Conversation, publicMessages } from "./conversation.ts";
import { editedSentences } from "./drafting/edited.ts";
import { redactAll, restore } from "./guardrails/redact.ts";

/** An ask with everything personal masked by one set of placeholders, and the way back. */
export interface Masked {
  conversation: Conversation;
  instruction: string;
  /** The text as the agent edited it; empty when there is none. */
  text: string;
  /** The open questions, or the whole open turn where none was found. */
  questions: string[];
  /** Sentences of the text that the agent wrote. */
  fixed: string[];
  /** Questions that the shown draft leaves out, where they are asked for. */
  leftOut: string[];
  /** Whatever else was to be masked by the same placeholders, such as sentences of a draft. */
  more: string[];
  placeholders: Record<string, { kind: string; value: string }>;
  /** How many different values of each kind were masked. */
  counts: Record<string, number>;
}

/** Masks all of an ask that could leave the browser. The same value has the same placeholder in each request. */
export function mask(ask: Ask, questions: string[], more: string[] = []): Masked {
  const { conversation, language } = ask;
  const messages = publicMessages(conversation);
  const known = { names: names(conversation), emails: conversation.customer.email ? [conversation.customer.email] : [], language };
  const own = [...messages.map((m) => m.text), conversation.subject, ask.instruction, ask.text ?? ""];
  const fixed = fixedOf(ask);
  const leftOut = leftOutOf(ask);
  // What follows `own` is made of the same words again: behind it, so that it numbers nothing anew.
  const masked = redactAll([...own, ...questions, ...fixed, ...leftOut, ...more], known, ask.masking);
  const left = [...masked.texts];
  const next = (count: number) => left.splice(0, count);
  const texts = next(messages.length);
  const [subject = "", instruction = "", text = ""] = next(3);
  return {
    conversation: {
      ...conversation,
      subject,
      customer: { name: null, email: null },
      messages: messages.map((m, i) => ({ ...m, name: null, text: texts[i] ?? "" })),
    },
    instruction,
    text,
    questions: next(questions.length),
    fixed: next(fixed.length),
    leftOut: next(leftOut.length),
    more: next(more.length),
    placeholders: masked.placeholders,
    counts: masked.counts,
  };
}

/** Puts the values back. A placeholder that was never given out stays as it stands: the guard finds it there. */
export function unmask(text: string, placeholders: Masked["placeholders"]): string {
  const { text: plain, unknown } = restore(text, placeholders);
  if (unknown.length === 0) return plain;
  const invented = unknown.map((name) => [name, { kind: "INVENTED", value: `[[${name}]]` }]);
  return restore(text, { ...placeholders, ...Object.fromEntries(invented) }).text;
}

/** No placeholder reaches over one of these. */
const apart = /^.*[.!?,;\n]/s;

/** `unmask` for a text that grows: what was put back stays, and only what came after it is looked at again. */
export function unmaskGrowing(placeholders: Masked["placeholders"]): (text: string) => string {
  let settled = { masked: "", plain: "" };
  return (text) => {
    if (!text.startsWith(settled.masked)) settled = { masked: "", plain: "" };
    const rest = text.slice(settled.masked.length);
    const [whole = ""] = apart.exec(rest) ?? [];
    settled = { masked: settled.masked + whole, plain: settled.plain + unmask(whole, placeholders) };
    return settled.plain + unmask(rest.slice(whole.length), placeholders);
  };
}

/** The sentences of the text to change that the agent wrote. */
export function fixedOf({ current, text }: Pick<Ask, "current" | "text">): string[] {
  return current && text !== null ? editedSentences(current, text) : [];
}

function leftOutOf({ current, refine }: Ask): string[] {
  return refine === "complete" && current ? current.questions.filter((q) => q.how === "omitted").map((q) => q.text) : [];
}

/** The people of the ticket, for masking; the agent signs with their own name and stays. */
function names(conversation: Conversation): string[] {
  const all = [conversation.customer.name, ...conversation.messages.filter((m) => m.role === "customer").map((m) => m.name)];
  return [...new Set(all.filter((n): n is string => n !== null && n.length > 1))];
}
