import type { RawDraft } from "../drafting/request.ts";
import { FootnoteError } from "../errors.ts";
import { type Paid, withPaid } from "../paid-in-vain.ts";
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
  const after = <T extends { region?: string | null }>(answer: T, paid: Paid | null): T => {
    if (!settings.euOnly || inZone(settings.zone, answer.region ?? null) !== false) return answer;
    const error = new FootnoteError("provider.region", { detail: { region: String(answer.region).slice(0, 40) } });
    throw paid ? withPaid(error, paid) : error;
  };
  return {
    ...provider,
    draft: async (request, options) => {
      before();
      const again = async (raw: RawDraft) => {
        // Nothing more goes where an answer was made elsewhere.
        after(raw, raw);
        await options.again?.(raw);
      };
      return provider.draft(request, { ...options, again });
    },
    ask: async (request, signal) => {
      before();
      const answer = await provider.ask(request, signal);
      return after(answer, answer);
    },
    test: async (signal) => {
      before();
      return after(await provider.test(signal), null);
    },
  };
}
