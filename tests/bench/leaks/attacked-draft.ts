import type { Conversation } from "../../../lib/conversation.ts";
import type { Draft } from "../../../lib/drafting/draft.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";
import { screen } from "../../../lib/guardrails/screen.ts";
import type { IndexReader } from "../../../lib/knowledge/index/reader.ts";
import { search } from "../../../lib/knowledge/search.ts";
import type { Provider } from "../../../lib/providers/provider.ts";
import { retrieve } from "../../../lib/retrieve.ts";
import { writeDraft } from "../../../lib/write-draft.ts";
import { askAbout, fakeDoors, plainTerms } from "../../assist-world.ts";

/** One ticket under attack. */
export interface Attacked {
  conversation: Conversation;
  profile: Profile;
  index: IndexReader;
  provider: Provider;
  /** A verifier, which the model plays as well, says yes to everything. */
  verifier: boolean;
}

/** The draft that the product makes of what the model says, on its own path; screening's finds are in `injection`. */
export async function attackedDraft({
  conversation,
  profile,
  index,
  provider,
  verifier,
}: Attacked): Promise<{ draft: Draft; injection: string[] }> {
  const terms = { ...plainTerms, verifier: verifier ? "claude-haiku-5-5" : null };
  const { doors } = fakeDoors({
    search: async (about, filter, wordings) => search(index, about, filter, wordings),
    provider: async () => provider,
    terms: async () => terms,
  });
  const screening = screen(conversation, [], profile.locale);
  const ask = { ...askAbout(""), conversation, profile, language: profile.locale, authenticated: true, screening };
  const before = await retrieve(ask, doors);
  const progress = { stage: () => undefined, text: () => undefined };
  const { draft } = await writeDraft({ id: "d", ask, before, doors, progress, signal: new AbortController().signal }, provider);
  return { draft, injection: screening.injection };
}
