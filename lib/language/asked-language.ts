import { type Conversation, openTurn, publicMessages } from "../conversation.ts";
import { detectLanguage } from "./detect.ts";
import { sentences } from "./sentences.ts";

/** A shorter message may be a greeting in passing. */
const least = 20;

/**
 * The language to answer in: the open turn's, its last telling message where the turn is in several; else that of the
 * customer's earlier messages, latest first, and of the subject. Null when nothing tells.
 */
export function askedLanguage(conversation: Conversation): string | null {
  const turn = openTurn(conversation).map((m) => m.text);
  const earlier = publicMessages(conversation)
    .filter((m) => m.role === "customer")
    .map((m) => m.text);
  return (
    lastTold(turn.filter((text) => text.length >= least)) ??
    detectLanguage(turn.join("\n")) ??
    lastTold(earlier) ??
    detectLanguage(earlier.join("\n")) ??
    detectLanguage(conversation.subject)
  );
}

function lastTold(texts: string[]): string | null {
  for (const text of texts.toReversed()) {
    const told = detectLanguage(text) ?? lastSentence(text);
    if (told !== null) return told;
  }
  return null;
}

function lastSentence(text: string): string | null {
  const said = sentences(text, "en").filter((s) => s.text.length >= least);
  return said.map((s) => detectLanguage(s.text)).findLast((told) => told !== null) ?? null;
}
