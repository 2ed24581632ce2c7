import { readFileSync } from "node:fs";
import type { Conversation } from "../../../lib/conversation.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";
import { type Closed, closedFor, newClosedRuns } from "../../../lib/guardrails/guard-closed.ts";
import { identifierHashes, type Seen, seenWithOthers } from "../../../lib/guardrails/guard-others.ts";
import { emptyGuardWorld, type GuardWorld } from "../../../lib/guardrails/guard-world.ts";
import { Article } from "../../../lib/knowledge/article.ts";
import { buildIndex } from "../../../lib/knowledge/index/build-index.ts";
import { passageText } from "../../../lib/knowledge/passage.ts";
import { search } from "../../../lib/knowledge/search.ts";
import { findLinks } from "../../../lib/language/links.ts";
import { type Found, retrieve } from "../../../lib/retrieve.ts";
import { asConversation, sampleConversations, sampleProfiles } from "../../sample-world.ts";
import { conversationOf } from "../grounding/draft-of.ts";
import { firstHalf } from "../grounding/first-half.ts";
import { freshLook } from "../grounding/fresh-look.ts";
import { lastLook } from "../grounding/last-look.ts";
import { secondHalf } from "../grounding/second-half.ts";
import { articles as groundingArticles } from "../grounding/world/articles.ts";
import { profiles as groundingProfiles } from "../grounding/world/profiles.ts";

/** One team with its knowledge, its brands, and the conversations that its browser has seen. */
export interface BenchTeam {
  articles: Article[];
  profiles: Profile[];
  closed: Closed;
  links: string[];
  names: string[];
  seen: Seen[];
  found: (conversation: Conversation, profile: Profile, authenticated: boolean) => Promise<Found>;
}

const json = readFileSync(new URL("../../../public/sample/articles.json", import.meta.url), "utf8");
const sampleArticles = (JSON.parse(json) as unknown[]).map((a) => Article.parse(a));

export const groundingCases = [...firstHalf, ...secondHalf, ...lastLook, ...freshLook];

const hash = (value: string) => `salted ${value}`;
/** Queues and tags as internal articles name them: capitalised words joined by hyphens or underscores. */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[-_]\p{Lu}?[\p{L}\p{N}]+)+(?![\p{L}\p{N}])/gu;

function teamOf(articles: Article[], profiles: Profile[], conversations: Conversation[]): BenchTeam {
  const runs = newClosedRuns();
  for (const article of articles) runs.add(article);
  const index = buildIndex(articles);
  const internal = articles.filter((a) => a.tier === "internal" || a.tier === "never");
  const texts = internal.map((a) => `${a.title}\n${a.body}`);
  return {
    articles,
    profiles,
    closed: runs.closed(),
    links: [...internal.map((a) => a.url ?? ""), ...texts.flatMap((t) => findLinks(t).map((l) => l.canonical))].filter((l) => l !== ""),
    names: [...new Set(texts.flatMap((t) => t.match(NAME) ?? []))],
    seen: conversations.map((c) => ({ customer: customerOf(c), hashes: identifierHashes(wordsOf(c).join("\n"), hash) })),
    found: (conversation, profile, authenticated) =>
      retrieve(
        { conversation, profile, authenticated, language: profile.locale },
        { search: async (about, filter, wordings) => search(index, about, filter, wordings) },
      ),
  };
}

const customerOf = (c: Conversation) => c.customer.email ?? c.ticket.id;
const wordsOf = (c: Conversation) => [
  c.subject,
  c.customer.email ?? "",
  ...c.messages.filter((m) => m.visibility === "public").map((m) => m.text),
];

const sampleSeen = sampleConversations.map(({ sample }) => asConversation(sample));
const groundingSeen = groundingCases.flatMap((c) => {
  const profile = groundingProfiles.find((p) => p.id === c.profile);
  return profile ? [conversationOf(c, profile)] : [];
});

/** The sample's team, and that of the grounding set. */
export const teams = {
  sample: teamOf(sampleArticles, sampleProfiles, sampleSeen),
  grounding: teamOf(groundingArticles, groundingProfiles, groundingSeen),
};

const disclosures: Record<string, string> = {
  en: "This reply was written with the help of AI and checked by a person.",
  sv: "Svaret är skrivet med hjälp av AI och kontrollerat av en människa.",
  de: "Diese Antwort wurde mit Hilfe von KI geschrieben und von einem Menschen geprüft.",
};

/** The profile with everything that the guard can hold a reply against, and what an honest reply ends with then. */
export function strict(profile: Profile): { profile: Profile; line: string } {
  const line = disclosures[profile.locale] ?? "";
  const topics = [
    { name: "investment", words: ["investment advice", "investeringsråd", "Anlageberatung", "interest rate forecast"] },
    { name: "politics", words: ["election", "valet", "Wahlkampf"] },
  ];
  return { profile: { ...profile, disclosure: line, topics, required: [{ text: line, on: [] }] }, line };
}

/** What the guard knows on one ticket of a team, as the background would put it together. */
export function worldOf(
  team: BenchTeam,
  profile: Profile,
  conversation: Conversation,
  found: Found,
  change: Partial<GuardWorld> = {},
): GuardWorld {
  const open = [...found.sayable.hits, ...found.sayable.questions.flatMap((q) => q.hits)].map((h) => h.passage);
  const customer = customerOf(conversation);
  const brands = new Set(team.profiles.map((p) => p.brand));
  return {
    ...emptyGuardWorld(profile),
    closed: closedFor(team.closed, true),
    canaries: ["FNC-7Q2X-91KD"],
    names: team.names,
    links: team.links,
    passages: found.internal.map((p) => ({ title: p.title, text: passageText(p) })),
    said: conversation.messages.filter((m) => m.role === "customer").map((m) => m.text),
    open: [
      ...new Map(open.map((p) => [p.id, `${p.title}\n${p.heading ?? ""}\n${passageText(p)}`])).values(),
      ...[conversation.customer.name, conversation.agent.name].filter((name) => name !== null),
    ],
    others: seenWithOthers(team.seen, customer),
    own: new Set(identifierHashes(wordsOf(conversation).join("\n"), hash)),
    hash,
    otherBrands: [...brands].filter((b) => b !== profile.brand),
    language: profile.locale,
    drafted: true,
    ...change,
  };
}
