import type { RawDraft } from "../drafting/request.ts";
import type { ProviderSettings } from "../provider-settings.ts";
import type { Provider } from "../providers/provider.ts";
import { storage } from "./storage.ts";

const placeOf = ({ baseUrl, model }: Pick<ProviderSettings, "baseUrl" | "model">) => `${baseUrl} ${model}`;

/** A provider whose answers are looked at for where they say that they were made; the newest one is remembered. */
export function regionNoted(provider: Provider, settings: ProviderSettings): Provider {
  const note = async <T extends { region?: string | null }>(answer: T): Promise<T> => {
    if (answer.region)
      // The answer counts more than a line about it: a disk that is full must not lose it.
      await storage.settings
        .saveReportedRegion({ place: placeOf(settings), region: answer.region.slice(0, 60), at: new Date().toISOString() })
        .catch((error) => console.error(error));
    return answer;
  };
  return {
    ...provider,
    draft: async (request, options) => {
      const again = async (raw: RawDraft) => options.again?.(await note(raw));
      return note(await provider.draft(request, { ...options, again }));
    },
    ask: async (request, signal) => note(await provider.ask(request, signal)),
    test: async (signal) => note(await provider.test(signal)),
  };
}

/** Where the newest answer of this address and model says that it was made; null while none said. */
export async function lastRegion(settings: ProviderSettings): Promise<{ region: string; at: string } | null> {
  const last = await storage.settings.reportedRegion();
  return last?.place === placeOf(settings) ? { region: last.region, at: last.at } : null;
}
