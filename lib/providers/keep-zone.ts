import { FootnoteError } from "../errors.ts";
import type { ProviderSettings } from "../provider-settings.ts";
import type { Provider } from "./provider.ts";
import { inZone, mayCall } from "./zone.ts";

/**
 * A provider that nothing reaches while "EU only" forbids it, by whichever door. A small answer that was made elsewhere is
 * not used (`provider.region`); a draft comes back with its region, and the draft's checks shut it.
 */
export function keepZone(provider: Provider, settings: ProviderSettings): Provider {
  const before = () => {
    const refused = mayCall(settings);
    if (refused) throw new FootnoteError(refused);
  };
  const after = <T extends { region?: string | null }>(answer: T): T => {
    if (settings.euOnly && inZone(settings.zone, answer.region ?? null) === false)
      throw new FootnoteError("provider.region", { detail: { region: String(answer.region).slice(0, 40) } });
    return answer;
  };
  return {
    ...provider,
    draft: async (request, options) => {
      before();
      return provider.draft(request, options);
    },
    ask: async (request, signal) => {
      before();
      return after(await provider.ask(request, signal));
    },
    test: async (signal) => {
      before();
      return after(await provider.test(signal));
    },
  };
}
