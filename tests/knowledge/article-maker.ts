import type { Conversation, Message } from "../../lib/conversation.ts";
import type { Article } from "../../lib/knowledge/article.ts";

/** An article in English, open to everyone, with what a test changes about it. */
export function articleOf(change: Partial<Article> = {}): Article {
  return {
    id: "a",
    kind: "article",
    title: "A title",
    body: "",
    locale: "en",
    brand: null,
    tier: "public",
    tellable: "no",
    revision: 1,
    url: null,
    product: null,
    owner: null,
    updated: null,
    reviewed: null,
    needs: [],
    source: ".",
    tierBecause: "labelled",
    summary: null,
    section: null,
    labels: [],
    group: null,
    claims: { source: null, says: null, lead: null, how: null },
    tierDetail: null,
    flags: [],
    quarantined: null,
    ...change,
  };
}

/** A conversation of messages given as [role, text], oldest first. */
export function conversationOf(...said: [Message["role"], string][]): Conversation {
  const messages = said.map(
    ([role, text], at): Message => ({
      id: `m${at + 1}`,
      role,
      name: null,
      mine: role === "agent",
      visibility: "public",
      at: null,
      text,
      removed: { quotes: 0, signatures: 0 },
      attachments: [],
    }),
  );
  return {
    ticket: { helpdesk: "sandbox", origin: "http://127.0.0.1", id: "1" },
    subject: "",
    channel: "email",
    brand: null,
    queue: null,
    tags: [],
    customer: { name: null, email: null },
    agent: { name: null, id: null },
    messages,
    receipt: {
      how: "api",
      read: said.length,
      total: said.length,
      internal: 0,
      quotes: 0,
      signatures: 0,
      attachments: [],
      shortened: 0,
      disagree: [],
    },
  };
}
