import { browser } from "wxt/browser";
import type { Reply } from "../bus.ts";
import type { messages } from "../messages.ts";
import { disclosureFields, type ProviderSettings } from "../provider-settings.ts";
import { disclosureOf } from "../providers/disclosures.ts";
import { providerName } from "../providers/host-group.ts";
import { knownPrices, pricesOf } from "../providers/prices.ts";
import { mayCall } from "../providers/zone.ts";
import { budgetNow } from "./budget.ts";
import { lastRegion } from "./reported-region.ts";

/** What is known about a provider as these settings describe it, saved or not. */
export async function providerFacts(settings: ProviderSettings): Promise<Reply<typeof messages, "provider.describe">> {
  const disclosure = disclosureOf(settings);
  const [missing, reported, { spent, currency }] = await Promise.all([missingOrigins(settings), lastRegion(settings), budgetNow(settings)]);
  return {
    name: providerName(settings),
    disclosure: disclosureFields.map((field) => ({ field, ...disclosure[field] })),
    prices: { known: knownPrices(settings.model), verifier: settings.verifier ? pricesOf(settings, settings.verifier) : null },
    refused: mayCall(settings),
    missing,
    reported,
    spent: { amount: spent, currency },
  };
}

/** The origins that the browser was not asked for yet: the model's, the sign-in's and the exchange's. */
async function missingOrigins({ kind, baseUrl, auth }: ProviderSettings): Promise<string[]> {
  if (kind === "device") return [];
  const addresses = [baseUrl, ...(auth.kind === "oidc" ? [auth.issuer, auth.exchange?.url ?? ""] : [])];
  const origins = [
    ...new Set(addresses.filter((a) => URL.canParse(a) && /^https?:/.test(a) && !/[{}]/.test(a)).map((a) => new URL(a).origin)),
  ];
  const held = await Promise.all(
    // The browser throws at an address that no pattern can name: then it cannot have allowed it.
    origins.map((origin) => browser.permissions.contains({ origins: [pattern(origin)] }).catch(() => false)),
  );
  return origins.filter((_, i) => !held[i]);
}

function pattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
