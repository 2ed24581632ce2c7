import type { Conversation } from "../../../lib/conversation.ts";
import { assemble } from "../../../lib/drafting/assemble.ts";
import type { Draft } from "../../../lib/drafting/draft.ts";
import type { Verdict } from "../../../lib/drafting/evidence.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";
import type { RawDraft } from "../../../lib/drafting/request.ts";
import type { Article } from "../../../lib/knowledge/article.ts";
import { buildIndex } from "../../../lib/knowledge/index/build-index.ts";
import type { Passage, SearchResult } from "../../../lib/knowledge/passage.ts";
import { passages } from "../../../lib/knowledge/passages.ts";
import { search } from "../../../lib/knowledge/search.ts";
import { newConversation, newMessage } from "../../conversation-maker.ts";
import type { Cite, GroundingCase, Said, Seeded } from "./case.ts";
import { articles } from "./world/articles.ts";
import { profiles } from "./world/profiles.ts";

const index = buildIndex(articles);
const byId = new Map(articles.map((a) => [a.id, a]));
const now = "2026-11-22T09:00:00Z";

/** The article of that id; throws when a case names one that the world does not have. */
export function articleNamed(id: string): Article {
  const article = byId.get(id);
  if (!article) throw new Error(`No article ${id}`);
  return article;
}

/** The profile of that id; throws when there is none. */
export function profileNamed(id: string): Profile {
  const profile = profiles.find((p) => p.id === id);
  if (!profile) throw new Error(`No profile ${id}`);
  return profile;
}

/** The reply's pieces: the honest ones, or with one of them exchanged for the seeded error. */
export function replyOf(given: GroundingCase, error: Seeded | null): Said[] {
  return given.reply.map((said, i) => (error?.at === i ? { text: error.text, cites: error.cites ?? said.cites } : said));
}

/** The draft that the product makes of a case's honest reply, or of the reply with an error, through its own checks. */
export function draftOf(given: GroundingCase, error: Seeded | null, verdicts: (Verdict | null)[] | null = null): Draft {
  const profile = profileNamed(given.profile);
  const ids = [...new Set([...given.found, ...(error?.also ?? [])])];
  const found = ids.flatMap((id) => passages(articleNamed(id)));
  const conversation = conversationOf(given, profile);
  return assemble({
    id: given.id,
    at: now,
    drafter: "anthropic",
    model: "bench",
    profile,
    language: profile.locale,
    raw: rawOf(replyOf(given, error), found),
    passages: found,
    internal: given.internal.flatMap((id) => passages(articleNamed(id))),
    conversation,
    risk: "green",
    search: searched(conversation, profile),
    instruction: "",
    now,
    verdicts,
  });
}

/** The conversation that a case's draft answers. */
export function conversationOf({ customer, said, id }: GroundingCase, profile: Profile): Conversation {
  const messages = said.map(([role, text], i) =>
    newMessage(text, { id: `m${i + 1}`, role, name: role === "customer" ? customer.name : "Maya" }),
  );
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id };
  return newConversation(messages, { ticket, brand: profile.brand, customer, agent: { name: "Maya", id: null }, channel: "portal" });
}

/** What the product's own search finds among all articles of the world, so that coverage and the chance of an answer are real ones. */
function searched(conversation: Conversation, profile: Profile): SearchResult {
  const filter = { tiers: profile.tiers, brand: profile.brand, locales: [profile.locale, "en"], limit: 12 };
  return search(index, conversation, filter);
}

function rawOf(reply: Said[], found: Passage[]): RawDraft {
  const segments = reply.map(({ text, cites }, i) => {
    const joined = reply[i + 1]?.text.startsWith("\n") === false ? `${text} ` : text;
    return { text: joined, cites: cites.map((c) => rawCite(c, found)) };
  });
  const usage = { input: 0, output: 0, cached: 0 };
  return { outcome: "answer", segments, questions: [], missing: [], model: "bench", region: null, requestId: null, usage };
}

/** Where a quote stands among the found passages; throws when it is no block of them. */
function rawCite({ article, quote }: Cite, found: Passage[]): RawDraft["segments"][number]["cites"][number] {
  for (const [source, passage] of found.entries()) {
    if (passage.article !== article) continue;
    const at = passage.blocks.findIndex((b) => b.text === quote);
    if (at >= 0) return { source, fromBlock: at, toBlock: at + 1, quote };
  }
  throw new Error(`No block of ${article} reads: ${quote}`);
}
