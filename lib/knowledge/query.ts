import { type Conversation, openTurn, publicMessages } from "../conversation.ts";
import type { Wording } from "./passage.ts";

/** What earlier messages weigh beside the open turn, and what is left of that with each message back. */
const earlier = { customer: 0.2, agent: 0.05, subject: 0.2, decay: 0.8 };

/** A question's own words weigh 1, the rest of the open turn this much. */
const besides = 0.2;

/** A long conversation is understood by its end. */
const mostEarlier = 20;

/** A text to search by, with the weight of its words. `language` is null where it is the conversation's. */
export interface Piece {
  text: string;
  weight: number;
  language: string | null;
}

/** Pieces of text, weightiest first; the first piece is what coverage is measured on. */
export interface Query {
  pieces: Piece[];
}

/** The whole open turn at full weight, also in other wordings, and what came before it as context. */
export function turnQuery(conversation: Conversation, wordings: Wording[]): Query {
  const turn = openTurn(conversation)
    .map((m) => m.text)
    .join("\n");
  return { pieces: [piece(turn, 1), ...wordings.map((w) => piece(w.text, 1, w.language)), ...context(conversation)] };
}

/**
 * One question at full weight; the rest of the turn and what came before it only help to choose. Another wording is one of the
 * whole turn: it counts in full where the turn asks one thing.
 */
export function questionQuery(question: string, conversation: Conversation, wordings: Wording[], alone: boolean): Query {
  const rest = turnQuery(conversation, []).pieces.map((p) => piece(p.text, p.weight * besides));
  const others = wordings.map((w) => piece(w.text, alone ? 1 : besides, w.language));
  return { pieces: [piece(question, 1), ...others, ...rest] };
}

function piece(text: string, weight: number, language: string | null = null): Piece {
  return { text, weight, language };
}

function context(conversation: Conversation): Piece[] {
  const open = new Set(openTurn(conversation).map((m) => m.id));
  const before = publicMessages(conversation).filter((m) => !open.has(m.id));
  const pieces = before.map((message, at) => {
    const weight = message.role === "customer" ? earlier.customer : earlier.agent;
    return piece(message.text, weight * earlier.decay ** (before.length - 1 - at));
  });
  return [piece(conversation.subject, earlier.subject), ...pieces.toReversed().slice(0, mostEarlier)];
}
