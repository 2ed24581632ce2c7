import type { Conversation, Message } from "../../lib/conversation.ts";
import { assemble, type Parts } from "../../lib/drafting/assemble.ts";
import { chosen } from "../../lib/drafting/chosen.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { extract } from "../../lib/drafting/extract.ts";
import type { Profile } from "../../lib/drafting/profile.ts";
import type { RawDraft } from "../../lib/drafting/request.ts";
import type { Article, Tier } from "../../lib/knowledge/article.ts";
import { buildIndex } from "../../lib/knowledge/index/build-index.ts";
import type { Passage, SearchResult } from "../../lib/knowledge/passage.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { search } from "../../lib/knowledge/search.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";
import { articleOf } from "../knowledge/article-maker.ts";

/** A profile of a made-up brand. */
export function profile(changes: Partial<Profile> = {}): Profile {
  return {
    id: "fern-en",
    name: "Fern",
    brand: "Fern",
    brandAliases: ["Fern UK"],
    locale: "en",
    revision: 1,
    tone: { formal: 3, warm: 3, thorough: 3, expert: 2 },
    instructions: "",
    greeting: "Hi[ {name}],",
    signature: "Best,\n{agent}, {brand}",
    banned: [],
    competitors: [],
    tiers: ["public", "authenticated"],
    authenticatedChannels: ["portal"],
    thresholds: { offer: 0.45, high: 0.9 },
    links: ["https://help.fern.example/"],
    ...changes,
  };
}

export function article(id: string, title: string, body: string, changes: Partial<Article> = {}): Article {
  return articleOf({
    id,
    title,
    body,
    updated: "2026-10-01",
    reviewed: "2026-10-01",
    source: "test",
    tierBecause: "hand",
    ...changes,
  });
}

export function message(
  text: string,
  role: Message["role"] = "customer",
  id = "m1",
  visibility: Message["visibility"] = "public",
): Message {
  return newMessage(text, { id, role, visibility });
}

export function conversation(text: string | Message[], subject = ""): Conversation {
  return newConversation(typeof text === "string" ? [message(text)] : text, {
    ticket: { helpdesk: "sandbox", origin: "https://desk.example", id: "1" },
    subject,
    brand: "Fern",
    customer: { name: "Hannah Whitfield", email: "hannah@mail.example" },
    agent: { name: "Maya", id: null },
  });
}

export function found(articles: Article[], about: Conversation, tiers: Tier[] = ["public"], locales = ["en", "sv"]): SearchResult {
  return search(buildIndex(articles), about, { tiers, brand: null, locales, limit: 12 });
}

/** The on-device draft for one message, assembled. */
export function onDevice(
  articles: Article[],
  text: string,
  changes: { profile?: Partial<Profile>; language?: string; internal?: Passage[]; negative?: boolean } = {},
): Draft {
  const about = conversation(text);
  const language = changes.language ?? "en";
  const own = profile(changes.profile);
  const result = found(articles, about, ["public"], [language, "en"]);
  const internal = changes.internal ?? [];
  const raw = extract({
    profile: own,
    conversation: about,
    search: result,
    internal,
    language,
    agentName: "Maya",
    negative: changes.negative ?? false,
  });
  return assemble(
    parts({ raw, profile: own, language, passages: chosen(result), internal, conversation: about, search: result, drafter: "device" }),
  );
}

function parts(changes: Partial<Parts>): Parts {
  return {
    id: "d1",
    at: "2026-11-22T00:00:00Z",
    drafter: "anthropic",
    model: "m",
    profile: profile(),
    language: "en",
    raw: raw([]),
    passages: [],
    internal: [],
    conversation: conversation("Hello"),
    risk: "green",
    search: { questions: [], hits: [] },
    instruction: "",
    now: "2026-11-22T00:00:00Z",
    ...changes,
  };
}

/** A model's answer: texts with `[source, block]` each rests on. */
export function raw(segments: [string, ([number, number] | undefined)?][], from: Passage[] = []): RawDraft {
  const cite = (at: [number, number]) => ({
    source: at[0],
    fromBlock: at[1],
    toBlock: at[1] + 1,
    quote: from[at[0]]?.blocks[at[1]]?.text ?? "",
  });
  return {
    outcome: "answer",
    segments: segments.map(([text, at]) => ({ text, cites: at ? [cite(at)] : [] })),
    questions: [],
    missing: [],
    model: "m",
    region: null,
    requestId: null,
    usage: { input: 0, output: 0, cached: 0 },
  };
}

/** A model's draft of these segments, over these articles' passages. */
export function fromModel(articles: Article[], segments: [string, ([number, number] | undefined)?][], changes: Partial<Parts> = {}): Draft {
  const all = articles.flatMap((a) => passages(a));
  return assemble(parts({ raw: raw(segments, all), passages: all, ...changes }));
}

export const textOf = (draft: Draft, id: string): string => {
  const s = draft.sentences.find((x) => x.id === id);
  return s ? draft.text.slice(s.from, s.to) : "";
};

export const returns = article(
  "returns",
  "Return an item",
  "You can return most items within 30 days of delivery. The item must be unworn, except for shoes tried on indoors.\n\nReturn postage costs £3.95.\n\n## How to return it\n\n1. Open your order page.\n2. Choose the item and the reason.\n3. Print the label and drop off the parcel.\n\nIf you cannot print, we can e-mail a code.\n\n## Not included\n\nGift cards cannot be returned.",
);
