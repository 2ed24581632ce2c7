import { type TicketRef, ticketKey } from "../conversation.ts";
import type { StagesNow } from "../doors.ts";
import type { SearchFilter } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import type { Found } from "../retrieve.ts";
import { storage } from "./storage.ts";

/** How many articles are held at once while they are counted. */
const batch = 500;

/** Languages of the knowledge as it was counted last, per lane. */
const counted = new Map<string, { revision: number; language: string | null }>();

/** What stages made of a ticket's search; the newest few, for as long as this worker lives. */
const staged = new Map<string, { before: Found; lanes: Found }>();
const keptTickets = 20;

export const noStages: StagesNow = { translate: false, rerank: false, language: null };

/** Keeps what a draft rests on, with what a model's stages made of it, for refining that draft. */
export function keepStaged(ticket: TicketRef, before: Found, lanes: Found): void {
  const key = ticketKey(ticket);
  staged.delete(key);
  staged.set(key, { before, lanes });
  const [oldest] = staged.keys();
  if (staged.size > keptTickets && oldest !== undefined) staged.delete(oldest);
}

/** What a draft on this very search rested on, with what stages made of it; null where there was none. */
export function stagedBefore(ticket: TicketRef, before: Found): Found | null {
  const known = staged.get(ticketKey(ticket));
  return known?.before === before ? known.lanes : null;
}

/** The optional stages that are switched on; the language is counted only where translation needs it. */
export async function stagesNow(filter: SearchFilter, settings = storage.settings.searchStages()): Promise<StagesNow> {
  const stages = await settings;
  return { ...stages, language: stages.translate ? await mainLanguage(filter) : null };
}

/** The language (ISO 639-1) that most articles of this lane are in; null where there are none. */
async function mainLanguage(filter: SearchFilter): Promise<string | null> {
  const revision = await storage.articles.revision();
  const lane = [filter.brand?.toLowerCase() ?? "", ...filter.tiers].join(" ");
  const known = counted.get(lane);
  if (known?.revision === revision) return known.language;
  const counts = new Map<string, number>();
  for (let after: string | null = null; ; ) {
    const articles = await storage.articles.pageAfter(after, batch);
    for (const { tier, quarantined, brand, locale } of articles) {
      if (!filter.tiers.includes(tier) || quarantined !== null) continue;
      if (brand !== null && brand.toLowerCase() !== filter.brand?.toLowerCase()) continue;
      counts.set(baseLanguage(locale), (counts.get(baseLanguage(locale)) ?? 0) + 1);
    }
    after = articles.at(-1)?.id ?? null;
    if (articles.length < batch || after === null) break;
  }
  const language = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  counted.set(lane, { revision, language });
  return language;
}
