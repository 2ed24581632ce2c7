import type { Conversation } from "../../lib/conversation.ts";
import { findPersonal } from "../../lib/guardrails/find-personal.ts";
import { luhn } from "../../lib/guardrails/identifiers/checksum.ts";
import { intents } from "../../lib/guardrails/intents.ts";
import { plainMasking } from "../../lib/guardrails/masking.ts";
import { peopleInTexts } from "../../lib/guardrails/names/people-in-texts.ts";
import type { Intent } from "../../lib/guardrails/policy.ts";
import { sentiment } from "../../lib/guardrails/sentiment.ts";
import { buildIndex } from "../../lib/knowledge/index/build-index.ts";
import type { IndexReader } from "../../lib/knowledge/index/reader.ts";
import type { SearchFilter } from "../../lib/knowledge/passage.ts";
import { turnQuery } from "../../lib/knowledge/query.ts";
import { type Opened, opened } from "../../lib/knowledge/ranking/opened.ts";
import { ranked } from "../../lib/knowledge/ranking/ranked.ts";
import { baseLanguage } from "../../lib/language/base-language.ts";
import { detectLanguage } from "../../lib/language/detect.ts";
import { stripMail } from "../../lib/mail.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";
import { asArticle, type Doc } from "./corpus.ts";

// Plain functions for measuring from outside: the product's own code and settings, without a browser.

/** What is asked: a text or a conversation, oldest first. `exclude` is an article that must not be found. */
export interface Asked {
  text?: string;
  turns?: { role: "customer" | "agent"; text: string }[];
  exclude?: string;
}

/** `confidence`: the probability (0 to 1) that this article answers. */
export interface Found {
  id: string;
  score: number;
  confidence: number;
}

/** Indexes documents in one language (told by their texts where not named) and finds the `k` articles that answer best, best first. */
export function create(docs: Doc[], options: { locale?: string } = {}): { search: (asked: Asked, k: number) => Found[] } {
  const locale =
    options.locale ??
    detectLanguage(
      docs
        .slice(0, 50)
        .map((doc) => doc.text ?? "")
        .join("\n"),
    ) ??
    "en";
  const index = buildIndex(docs.map((doc) => asArticle(doc, locale)));
  const places = placesOf(index, locale);
  return {
    search(asked, k) {
      const conversation = conversationOf(asked);
      const said = conversation.messages.filter((m) => m.role === "customer").map((m) => m.text);
      const language = detectLanguage(said.join("\n")) ?? locale;
      const open = places.without(asked.exclude ?? null);
      return ranked(open, turnQuery(conversation, []), baseLanguage(language), k).map((found) => {
        const { id } = found.part.segment.facts(found.article);
        return { id, score: found.score, confidence: found.answers };
      });
    },
  };
}

/** The index with everything open but one article. */
export function placesOf(index: IndexReader, locale: string): { without: (id: string | null) => Opened[] } {
  const filter: SearchFilter = { tiers: ["public"], brand: null, locales: [locale], limit: 12 };
  const all = index.languages.map((part) => opened(part, index.revision, filter));
  const places = new Map<string, { open: Opened; at: number }>();
  for (const open of all) {
    for (const { segment, firstArticle } of open.prepared.segments) {
      for (let a = 0; a < segment.articles; a++) places.set(segment.facts(a).id, { open, at: firstArticle + a });
    }
  }
  return {
    without(id) {
      const left = id === null ? undefined : places.get(id);
      if (!left) return all;
      return all.map((open) => (open === left.open ? { ...open, wanted: open.wanted.map((w, at) => (at === left.at ? 0 : w)) } : open));
    },
  };
}

/** A conversation as a helpdesk would yield it. */
export function conversationOf({ text, turns }: Asked): Conversation {
  const said = turns ?? [{ role: "customer" as const, text: text ?? "" }];
  return newConversation(
    said.map((turn, at) => newMessage(turn.text, { id: `m${at}`, role: turn.role })),
    { ticket: { helpdesk: "bench", origin: "http://127.0.0.1", id: "1" }, channel: "chat" },
  );
}

/** A plain-text mail without quotes and signatures. */
export function strip(raw: string): { text: string } {
  return stripMail(raw, { html: false });
}

/** How an English text feels, −4 to 4; higher is more positive, −2 and less very negative. */
export function score(text: string): number {
  return sentiment(text, "en");
}

/** The measuring sets' names of what we call otherwise. */
const types: Record<string, string> = {
  CARD: "CREDIT_CARD",
  IBAN: "IBAN_CODE",
  ORG_NUMBER: "SE_ORGNR",
  EMAIL: "EMAIL_ADDRESS",
  PHONE: "PHONE_NUMBER",
  IP: "IP_ADDRESS",
  ADDRESS: "STREET_ADDRESS",
  BIRTH_DATE: "DATE_TIME",
  NAME: "PERSON",
};

function nationalType(value: string): string {
  const digits = value.replace(/\D/g, "");
  if (/^\d{3}-?\d{2}-?\d{4}$/.test(value) && digits.length === 9) return "US_SSN";
  if (/^\d{6}[-+A-Y]\d{3}[0-9A-Z]$/.test(value) && !/^\d{6}-\d{4}$/.test(value)) return "FI_HETU";
  if (digits.length === 11) return "NO_FNR";
  return luhn(digits.slice(-10)) ? "SE_PERSONNUMMER" : "DK_CPR";
}

/** Everything personal in a text, under the measuring sets' names; people's names in free text too, unless that is switched off. */
export function detect(text: string, { names = true }: { names?: boolean } = {}): { type: string; start: number; end: number }[] {
  const language = detectLanguage(text) ?? "en";
  const people = names ? peopleInTexts([text], language) : new Set<string>();
  return findPersonal(text, { names: [], emails: [], language, people }, { ...plainMasking, names }).map(({ kind, from, to }) => ({
    type: kind === "NATIONAL_ID" ? nationalType(text.slice(from, to)) : (types[kind] ?? kind),
    start: from,
    end: to,
  }));
}

/** What a message is about, 0 to 1 each, at one half and more told; the language is read from the text. */
export function predict(text: string): { fraud: number; refund: number; kyc: number; legal: number; medical: number } {
  const scores = intents(text, detectLanguage(text) === "sv" ? "sv" : "en");
  const of = (intent: Intent) => scores[intent] ?? 0;
  return { fraud: of("fraud"), refund: of("refund"), kyc: of("identity"), legal: of("legal"), medical: of("medical") };
}
