import type { Ask } from "../lib/ask.ts";
import type { Happening } from "../lib/audit/entry.ts";
import type { InsertResult } from "../lib/content-messages.ts";
import type { Doors, Terms, WriteBack } from "../lib/doors.ts";
import { chooseProfile } from "../lib/drafting/choose-profile.ts";
import { defaultRules } from "../lib/guardrails/default-rules.ts";
import { plainMasking } from "../lib/guardrails/masking.ts";
import { screen } from "../lib/guardrails/screen.ts";
import type { Article } from "../lib/knowledge/article.ts";
import { buildIndex } from "../lib/knowledge/index/build-index.ts";
import { search } from "../lib/knowledge/search.ts";
import type { Cost } from "../lib/provider-settings.ts";
import { conversation, profile } from "./drafting/world.ts";
import { asConversation, type SampleConversation, sampleProfiles, sampleSearch } from "./sample-world.ts";

/** No verifier, no zone declared, and prices that nobody knows. */
export const plainTerms: Terms = {
  verifier: null,
  zone: "unknown",
  inZone: () => null,
  costOf: ({ input, output, cached, written = 0 }) => ({ input, written, cached, output, amount: null, currency: "" }),
};

/** The main path's doors without a browser, and all that went through them. */
export function fakeDoors(change: Partial<Doors> = {}, articles: Article[] | null = null) {
  const log: { happening: Happening; texts: Record<string, string> }[] = [];
  const inserted: string[] = [];
  const jobs: WriteBack[] = [];
  const costs: Cost[] = [];
  const answer: InsertResult = { outcome: "inserted", readBack: null, copied: false, ms: 1 };
  const index = articles && buildIndex(articles);
  const doors: Doors = {
    search: index ? async (about, filter, wordings) => search(index, about, filter, wordings) : sampleSearch,
    stages: async () => ({ translate: false, rerank: false, language: null }),
    provider: async () => null,
    terms: async () => plainTerms,
    calibrations: async () => () => null,
    checkBudget: async () => undefined,
    recordCost: async (cost) => void costs.push(cost),
    append: async (happening, texts) => ({ seq: log.push({ happening, texts }), head: "ab".repeat(32) }),
    keepRevisions: async () => undefined,
    insert: async (text) => {
      inserted.push(text);
      return answer;
    },
    quarantine: async (ids) => ids,
    writeBack: async (more) => void jobs.push(...more),
    version: () => "1.0.0",
    now: () => new Date("2026-11-22T10:00:00Z"),
    newId: () => "id",
    randomHex: (n) => "0123456789abcdef".slice(0, n),
    wait: async () => undefined,
    ...change,
  };
  return { doors, log, inserted, jobs, costs };
}

/** An ask for a draft about one message, by a profile that offers whatever comes. */
export function askAbout(text: string, change: Partial<Ask> = {}): Ask {
  const about = conversation(text);
  return {
    conversation: about,
    language: "en",
    profile: profile({ thresholds: { offer: 0, high: 0.9 } }),
    screening: screen(about, [], "en"),
    masking: plainMasking,
    authenticated: false,
    accepted: false,
    drafter: "model",
    instruction: "",
    refine: null,
    text: null,
    current: null,
    ...change,
  };
}

/** An ask about a sample conversation, by the profile that the sidebar would choose. */
export function sampleAsk(from: SampleConversation, language: string, change: Partial<Ask> = {}): Ask {
  const about = asConversation(from);
  const own = chooseProfile(sampleProfiles, { brand: from.brand, queue: from.queue, language })?.profile;
  if (!own) throw new Error("no profile");
  return {
    ...askAbout("", { drafter: "device" }),
    conversation: about,
    language,
    profile: own,
    screening: screen(about, defaultRules, language),
    authenticated: own.authenticatedChannels.includes(from.channel),
    ...change,
  };
}
