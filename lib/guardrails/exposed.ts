import type { Conversation } from "../conversation.ts";
import { findPersonal } from "./find-personal.ts";
import { type Masking, plainMasking } from "./masking.ts";

/** An identifier that should not stand in a ticket at all: which message (its id), where in its text, and a form of it that may be shown. */
export interface Exposed {
  message: string;
  kind: string;
  from: number;
  to: number;
  shown: string;
}

/** How many last characters of each kind may be shown. */
const shownLength = new Map([
  ["CARD", 4],
  ["IBAN", 4],
  ["NATIONAL_ID", 2],
  ["SECRET", 0],
]);

function shownOf(value: string, length: number): string {
  const plain = value.replace(/[^\p{L}\p{N}]/gu, "");
  return length === 0 ? "••••" : `•••• ${plain.slice(-length)}`;
}

/** Cards, account numbers, national ids, passwords and other secrets in a conversation's messages, in order; the team's exceptions stay out. */
export function exposed(conversation: Pick<Conversation, "messages">, masking: Partial<Masking> = {}): Exposed[] {
  const wanted = { ...plainMasking, exceptions: masking.exceptions ?? [] };
  return conversation.messages.flatMap((message) =>
    findPersonal(message.text, { names: [], emails: [], language: "en" }, wanted).flatMap(({ kind, from, to }) => {
      const length = shownLength.get(kind);
      if (length === undefined) return [];
      return [{ message: message.id, kind, from, to, shown: shownOf(message.text.slice(from, to), length) }];
    }),
  );
}
