import type { Conversation } from "../../../lib/conversation.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";
import { firstName, greeting, signature } from "../../../lib/drafting/salutation.ts";
import type { GuardWorld } from "../../../lib/guardrails/guard-world.ts";
import { screen } from "../../../lib/guardrails/screen.ts";
import { type Article, sayable } from "../../../lib/knowledge/article.ts";
import { passageText } from "../../../lib/knowledge/passage.ts";
import { passages } from "../../../lib/knowledge/passages.ts";
import { writeDraft } from "../../../lib/write-draft.ts";
import { askAbout, fakeDoors } from "../../assist-world.ts";
import { newConversation, newMessage } from "../../conversation-maker.ts";
import { everydayReplies } from "../../guardrails/everyday-replies.ts";
import { asConversation, sampleConversations } from "../../sample-world.ts";
import { conversationOf } from "../grounding/draft-of.ts";
import { type BenchTeam, groundingCases, strict, teams, worldOf } from "./bench-world.ts";

/** A reply that may be sent, how it came about, and what the guard knows on its ticket. */
export interface HonestReply {
  kind: "on-device draft" | "saved reply" | "quotation" | "written by hand" | "everyday phrases";
  language: string;
  text: string;
  world: GuardWorld;
}

type Written = { kind: HonestReply["kind"]; body: string; framed: boolean };

/** One ticket of a team, and the texts that could be its answer. */
async function onTicket(team: BenchTeam, own: Profile, about: Conversation, written: Written[], drafts: boolean): Promise<HonestReply[]> {
  const { profile, line } = strict(own);
  const found = await team.found(about, profile, true);
  const world = worldOf(team, profile, about, found);
  const texts = drafts ? [...written, ...(await drafted(profile, about, found))] : written;
  const hello = greeting(profile, firstName(about.customer.name));
  const bye = signature(profile, about.agent.name);
  return texts.map(({ kind, body, framed }) => {
    const text = framed ? `${body}\n\n${line}` : `${hello}\n\n${body}\n\n${bye}\n${line}`;
    return { kind, language: profile.locale, text, world };
  });
}

async function drafted(profile: Profile, conversation: Conversation, before: Awaited<ReturnType<BenchTeam["found"]>>): Promise<Written[]> {
  const ask = askAbout("", { conversation, profile, language: profile.locale, drafter: "device", authenticated: true });
  const begun = { id: "d", ask: { ...ask, screening: screen(conversation, [], profile.locale) }, before, doors: fakeDoors().doors };
  const progress = { stage: () => undefined, text: () => undefined };
  const { draft } = await writeDraft({ ...begun, progress, signal: new AbortController().signal }, null);
  return draft.text.trim() === "" ? [] : [{ kind: "on-device draft", body: draft.text, framed: true }];
}

const customers = [
  { name: "Hannah Whitfield", email: "hannah.whitfield@mail.example" },
  { name: "Ola Brandt", email: "ola.brandt@post.example" },
  { name: "Jonas Keller", email: "jonas.keller@mail.example" },
];

function asking(profile: Profile, question: string, n: number): Conversation {
  const customer = customers[n % customers.length] ?? { name: null, email: null };
  return newConversation([newMessage(question)], {
    ticket: { helpdesk: "sandbox", origin: "https://desk.example", id: `ask-${n}` },
    brand: profile.brand,
    customer,
    agent: { name: "Maya", id: null },
    channel: "portal",
  });
}

const profileFor = (team: BenchTeam, article: Article) =>
  team.profiles.find((p) => (article.brand === null || p.brand === article.brand) && p.locale === article.locale) ??
  team.profiles.find((p) => p.locale === article.locale);

/** Each article that a signed-in customer may see: its saved reply or its passages word for word, and the draft about its title. */
async function aboutArticles(team: BenchTeam): Promise<HonestReply[]> {
  const open = team.articles.filter((a) => sayable(a.tier, true));
  const replies = open.map((article, n) => {
    const profile = profileFor(team, article);
    if (!profile) return [];
    const about = asking(profile, `${article.title}?`, n);
    const body = passages(article).map((p) => ({ kind: "quotation" as const, body: passageText(p), framed: false }));
    const macro = { kind: "saved reply" as const, body: filled(article.body, about, profile), framed: true };
    return onTicket(team, profile, about, article.kind === "macro" ? [macro] : body, article.kind === "article");
  });
  return (await Promise.all(replies)).flat();
}

/** A saved reply as a helpdesk fills it. */
function filled(body: string, about: Conversation, { brand }: Profile): string {
  const values = (name: string) =>
    /name|namn/i.test(name) ? "Hannah" : /agent/i.test(name) ? (about.agent.name ?? "") : /brand/i.test(name) ? brand : "TW-600417";
  return body.replace(/\{\{?\s*([^{}]+?)\s*\}?\}|\[\[([^[\]]+)\]\]/g, (_, one?: string, two?: string) => values(one ?? two ?? ""));
}

async function groundingReplies(): Promise<HonestReply[]> {
  const team = teams.grounding;
  const replies = groundingCases.map((c) => {
    const profile = team.profiles.find((p) => p.id === c.profile);
    if (!profile) return [];
    const body = c.reply.map((said) => said.text).join(" ");
    return onTicket(team, profile, conversationOf(c, profile), [{ kind: "written by hand", body, framed: false }], true);
  });
  return (await Promise.all(replies)).flat();
}

async function sampleReplies(): Promise<HonestReply[]> {
  const team = teams.sample;
  const replies = sampleConversations.map(({ sample }, n) => {
    const about = asConversation(sample);
    const profile = team.profiles.find((p) => p.brand === sample.brand && p.locale === sample.expect.language);
    if (!profile) return [];
    const phrases = everydayReplies[profile.locale] ?? [];
    const body = [0, 1, 2].map((i) => phrases[(n * 3 + i) % Math.max(1, phrases.length)] ?? "").join(" ");
    return onTicket(team, profile, about, body.trim() === "" ? [] : [{ kind: "everyday phrases", body, framed: false }], true);
  });
  return (await Promise.all(replies)).flat();
}

/** All of them, none twice. */
export async function honestReplies(): Promise<HonestReply[]> {
  const all = await Promise.all([aboutArticles(teams.sample), aboutArticles(teams.grounding), groundingReplies(), sampleReplies()]);
  return [...new Map(all.flat().map((r) => [r.text, r])).values()];
}
