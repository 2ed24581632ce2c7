import type { Conversation } from "../../../lib/conversation.ts";

/** What was broken by hand in an honest draft. */
export const errorKinds = [
  "amount",
  "date",
  "unit",
  "name",
  "link",
  "other-customer",
  "internal-text",
  "negation",
  "condition",
  "promise",
  "wrong-article",
  "other-brand",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** An article of the world and the exact text of one of its blocks. */
export interface Cite {
  article: string;
  quote: string;
}

/** A piece of a reply as a model returns it, with what it rests on; none for what the conversation or courtesy carries. */
export interface Said {
  text: string;
  cites: Cite[];
}

/** One sentence of the honest reply, changed by hand. Cites stay the honest ones unless given; `also`: passages found besides. */
export interface Seeded {
  kind: ErrorKind;
  /** Which of the reply's pieces it replaces. */
  at: number;
  text: string;
  cites: Cite[] | null;
  also: string[];
}

/** An honest draft with the errors made from it. */
export interface GroundingCase {
  id: string;
  profile: string;
  customer: Conversation["customer"];
  /** What was said, oldest first; the last one by the customer. */
  said: [role: "customer" | "agent", text: string][];
  /** Articles whose passages were found, best first. */
  found: string[];
  /** Internal articles that were found apart. */
  internal: string[];
  reply: Said[];
  errors: Seeded[];
}

/** A piece of a reply; cites in turn article, quote, article, quote. */
export function say(text: string, ...cites: string[]): Said {
  return { text, cites: citesOf(cites) };
}

/** A seeded error that keeps what the honest piece cites. */
export function wrong(kind: ErrorKind, at: number, text: string): Seeded {
  return { kind, at, text, cites: null, also: [] };
}

/** A seeded error that cites something else, which is found as well. Without cites it rests on nothing. */
export function wrongBy(kind: ErrorKind, at: number, text: string, ...cites: string[]): Seeded {
  const own = citesOf(cites);
  return { kind, at, text, cites: own, also: [...new Set(own.map((c) => c.article))] };
}

function citesOf(flat: string[]): Cite[] {
  return flat.flatMap((article, i) => (i % 2 === 0 ? [{ article, quote: flat[i + 1] ?? "" }] : []));
}
