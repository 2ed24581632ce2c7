import { isDeepStrictEqual } from "node:util";
import type { Message } from "../../../lib/conversation.ts";
import type { Reading } from "./main.ts";

/** How many messages of a reading are right, and in which respect; `misses` names the others without their texts. */
export interface Compared {
  messages: number;
  right: Record<"author" | "visibility" | "order" | "text" | "all", number>;
  /** Nothing differs, in receipt, subject, tags and people neither. */
  whole: boolean;
  misses: string[];
}

const respects = {
  author: (a: Message, b: Message) => a.role === b.role && a.name === b.name && a.mine === b.mine,
  visibility: (a: Message, b: Message) => a.visibility === b.visibility,
  text: (a: Message, b: Message) => a.text === b.text,
};

const isConversation = (reading: Reading) => reading !== null && "messages" in reading;

/** The name of a reading that is a failure; null for a conversation. */
export const failureOf = (reading: Reading): string | null => (reading !== null && "code" in reading ? reading.code : null);

/** Compares a reading with what is expected, message by message: each by its id, and its place in the row. */
export function compare(where: string, expected: Reading, got: Reading): Compared {
  const wanted = isConversation(expected) ? expected.messages : [];
  const found = isConversation(got) ? got.messages : [];
  const right = { author: 0, visibility: 0, order: 0, text: 0, all: 0 };
  const misses: string[] = [];
  for (const [i, message] of wanted.entries()) {
    const same = found.find((m) => m.id === message.id);
    const wrong = same ? Object.entries(respects).flatMap(([name, fits]) => (fits(message, same) ? [] : [name])) : ["missing"];
    if (same && found[i]?.id !== message.id) wrong.push("order");
    for (const name of ["author", "visibility", "order", "text"] as const) if (same && !wrong.includes(name)) right[name]++;
    if (wrong.length === 0) right.all++;
    else misses.push(`${where}, message ${message.id}: ${wrong.join(", ")}`);
  }
  const extra = found.filter((m) => !wanted.some((w) => w.id === m.id));
  misses.push(...extra.map((m) => `${where}, message ${m.id}: not there`));
  const whole = isDeepStrictEqual(got, expected);
  if (!whole && misses.length === 0) misses.push(`${where}: ${failureOf(got) ?? "something beside the messages differs"}`);
  return { messages: wanted.length + extra.length, right, whole, misses };
}
