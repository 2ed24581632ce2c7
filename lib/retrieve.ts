import type { Ask } from "./ask.ts";
import type { Doors } from "./doors.ts";
import { filterFor } from "./knowledge/filter.ts";
import type { Hit, Passage, SearchResult, Wording } from "./knowledge/passage.ts";

/** Both lanes of knowledge for one conversation. */
export interface Found {
  /** What may be said to this customer. */
  sayable: SearchResult;
  /** Internal guidance, for the agent's eyes. */
  internal: Passage[];
}

/** Whose question it is: what retrieval must know of an ask. */
export type Seeker = Pick<Ask, "conversation" | "profile" | "authenticated" | "language">;

/** Guidance is shown to a person, and the guard looks for its words in the reply: what only may be about it is welcome. */
const worthALook = { answers: 0.05, coverage: 0.25 };
/** Internal articles stand behind those that may be said: enough passages that they are among them. */
const agentLimit = 24;

/** The customer's lane for this ask. */
export function sayableFilter({ profile, authenticated, language }: Omit<Seeker, "conversation">) {
  return filterFor({ profile, authenticated, language, reader: "customer" });
}

/** Finds what the knowledge says, in both lanes: filtered before ranking. */
export async function retrieve(ask: Seeker, doors: Pick<Doors, "search">, wordings: Wording[] = []): Promise<Found> {
  const { conversation, profile, authenticated, language } = ask;
  // A wording looks where its language is spoken.
  const inThese = (locales: string[]) => [...new Set([...locales, ...wordings.map((w) => w.language)])];
  const own = sayableFilter(ask);
  const customer = { ...own, locales: inThese(own.locales) };
  const agent = { ...filterFor({ profile, authenticated, language, reader: "agent" }), locales: customer.locales, limit: agentLimit };
  const [sayable, all] = await Promise.all([doors.search(conversation, customer, wordings), doors.search(conversation, agent, wordings)]);
  const sayableTiers = new Set(customer.tiers);
  const hits = [...all.questions.flatMap((q) => q.hits), ...all.hits].filter(
    (h) => !sayableTiers.has(h.passage.tier) && (h.answers >= worthALook.answers || h.coverage >= worthALook.coverage),
  );
  return { sayable, internal: [...new Map(hits.map((h) => [h.passage.id, h.passage])).values()].slice(0, 4) };
}

/** Is a hit as likely to answer as this? Where the probability is not known, by the share of the question it covers. */
export function reaches(hit: Pick<Hit, "answers" | "coverage">, least: { answers: number; coverage: number }): boolean {
  return hit.answers > 0 ? hit.answers >= least.answers : hit.coverage >= least.coverage;
}
