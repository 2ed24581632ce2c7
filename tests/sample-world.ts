import { readdirSync, readFileSync } from "node:fs";
import type { Conversation } from "../lib/conversation.ts";
import { Profile } from "../lib/drafting/profile.ts";
import { Article } from "../lib/knowledge/article.ts";
import { buildIndex } from "../lib/knowledge/index/build-index.ts";
import type { SearchFilter, Wording } from "../lib/knowledge/passage.ts";
import { search } from "../lib/knowledge/search.ts";
import { stripMail } from "../lib/mail.ts";

// The sample world as the main path sees it: articles in an index, conversations as a helpdesk would yield them.

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const folder = new URL("./fixtures/conversations/", import.meta.url);

export interface SampleConversation {
  key: string;
  subject: string;
  brand: string;
  queue: string;
  channel: Conversation["channel"];
  customer: { name: string; email: string };
  agent: { name: string };
  messages: {
    from: "customer" | "agent" | "note" | "system";
    at: string;
    text: string;
    html?: string;
    attachments?: { name: string; type: string; bytes: number }[];
  }[];
  expect: {
    risk: "green" | "amber" | "red";
    rules?: string[];
    language: string;
    questions: number;
    injection?: boolean;
    answerableFrom: string[];
    mustNotContain?: string[];
  };
}

export const sampleConversations: { name: string; sample: SampleConversation }[] = readdirSync(folder)
  .filter((f) => f.endsWith(".json"))
  .sort()
  .map((f) => ({ name: f.replace(".json", ""), sample: read(`./fixtures/conversations/${f}`) as SampleConversation }));

const sampleArticles = (read("../public/sample/articles.json") as unknown[]).map((a) => Article.parse(a));
export const sampleProfiles = (read("../public/sample/profiles.json") as unknown[]).map((p) => Profile.parse(p));

const index = buildIndex(sampleArticles);
export const sampleSearch = async (conversation: Conversation, filter: SearchFilter, wordings: Wording[] = []) =>
  search(index, conversation, filter, wordings);

/** A sample as a helpdesk yields it: quotes and signatures out, notes internal. */
export function asConversation({ key, subject, brand, queue, channel, customer, agent, messages }: SampleConversation): Conversation {
  const read = messages.map((m, i) => {
    const stripped = stripMail(m.text, { html: false });
    const role = m.from === "customer" ? ("customer" as const) : m.from === "system" ? ("system" as const) : ("agent" as const);
    return {
      id: String(i + 1),
      role,
      name: role === "customer" ? customer.name : agent.name,
      mine: false,
      visibility: m.from === "note" || m.from === "system" ? ("internal" as const) : ("public" as const),
      at: m.at,
      text: stripped.text,
      removed: { quotes: stripped.quotes, signatures: stripped.signatures },
      attachments: m.attachments ?? [],
    };
  });
  const sum = (pick: (m: (typeof read)[number]) => number) => read.reduce((n, m) => n + pick(m), 0);
  return {
    ticket: { helpdesk: "sandbox", origin: "http://desk.example", id: key },
    subject,
    channel,
    brand,
    queue,
    tags: [],
    customer,
    agent: { name: agent.name, id: "agent-1" },
    messages: read,
    receipt: {
      how: "api",
      read: read.length,
      total: read.length,
      internal: read.filter((m) => m.visibility === "internal").length,
      quotes: sum((m) => m.removed.quotes),
      signatures: sum((m) => m.removed.signatures),
      attachments: read.flatMap((m) => m.attachments),
      shortened: 0,
      disagree: [],
      hidden: [],
    },
  };
}
