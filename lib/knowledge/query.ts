import { type Conversation, openTurn, publicMessages } from "../conversation.ts";
import { terms } from "../language/terms.ts";

/** What earlier messages weigh beside the open turn, and what is left of that with each message back. */
const earlier = { customer: 0.2, agent: 0.05, subject: 0.2, decay: 0.8 };

/** A question's own words weigh 1, the rest of the open turn this much. */
const besides = 0.2;

/** Pieces of text with the weight of their words; the first piece is what coverage is measured on. */
export interface Query {
  pieces: { text: string; weight: number }[];
}

/** The whole open turn at full weight, and what came before it as context. */
export function turnQuery(conversation: Conversation): Query {
  const turn = openTurn(conversation)
    .map((m) => m.text)
    .join("\n");
  return { pieces: [{ text: turn, weight: 1 }, ...context(conversation)] };
}

/** One question at full weight; the rest of the turn and what came before it only help to choose. */
export function questionQuery(question: string, conversation: Conversation): Query {
  const rest = turnQuery(conversation).pieces.map((piece) => ({ ...piece, weight: piece.weight * besides }));
  return { pieces: [{ text: question, weight: 1 }, ...rest] };
}

function context(conversation: Conversation): Query["pieces"] {
  const open = new Set(openTurn(conversation).map((m) => m.id));
  const before = publicMessages(conversation).filter((m) => !open.has(m.id));
  const pieces = before.map((message, at) => {
    const weight = message.role === "customer" ? earlier.customer : earlier.agent;
    return { text: message.text, weight: weight * earlier.decay ** (before.length - 1 - at) };
  });
  return [{ text: conversation.subject, weight: earlier.subject }, ...pieces.toReversed().slice(0, 20)];
}

/** The query's terms in one language, each with the sum of its pieces' weights; a word said twice in a piece counts once. */
export function weightedTerms(query: Query, language: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of query.pieces) {
    for (const term of new Set(terms(text, language))) weights.set(term, (weights.get(term) ?? 0) + weight);
  }
  return weights;
}

/** The terms that coverage is measured on: those of the first piece that has any. */
export function askedTerms(query: Query, language: string): Set<string> {
  for (const { text } of query.pieces) {
    const found = new Set(terms(text, language));
    if (found.size > 0) return found;
  }
  return new Set();
}
