import type { RawDraft } from "../drafting/request.ts";
import type { Cost, Prices, ProviderSettings } from "../provider-settings.ts";

/** What a model costs, per million tokens, as its maker publishes it; above a prompt's size another price may hold. */
interface Price extends Prices {
  model: string;
  above: { tokens: number; input: number; output: number } | null;
}

// A write is what the long-lived breakpoint (1 h) costs. Two pages of the vendor differ on Sonnet's cache reads: the higher one.
const published = { currency: "USD", asOf: "2026-11-20" };
const prices: readonly Price[] = [
  { model: "claude-sonnet-5-5", input: 2, output: 10, cacheRead: 0.2, cacheWrite: 4, above: null, ...published },
  {
    model: "claude-haiku-5-5",
    input: 0.1,
    output: 0.5,
    cacheRead: 0.01,
    cacheWrite: 0.2,
    above: { tokens: 100_000, input: 0.5, output: 2.5 },
    ...published,
  },
  { model: "claude-opus-5-5", input: 4, output: 20, cacheRead: 0.4, cacheWrite: 8, above: null, ...published },
];

/** An answer may name its model with the day of its version behind the name that was asked for. */
const version = /[-@]\d{4}-?\d{2}-?\d{2}$/;

/** Asking to be answered in the United States costs a tenth more with Anthropic. */
const inTheUs = 1.1;

/** Our own figures for a model, or null; what a lead enters goes before them. */
export function knownPrices(model: string): Prices | null {
  const found = prices.find((p) => p.model === model);
  if (!found) return null;
  const { model: _, above: __, ...price } = found;
  return price;
}

/**
 * What a model costs here, or null where nobody knows. A lead's prices are those of the model that drafts; for another one
 * whose price we do not know they are the best estimate.
 */
export function pricesOf(settings: Pick<ProviderSettings, "prices" | "model">, model: string): Prices | null {
  if (model === settings.model) return settings.prices ?? knownPrices(model);
  return knownPrices(model.replace(version, "")) ?? settings.prices;
}

/** What an answer took, in tokens and, where the price is known, in money. */
export function costOf(
  usage: RawDraft["usage"],
  settings: Pick<ProviderSettings, "kind" | "prices" | "model" | "zone">,
  model: string,
): Cost {
  const { input, output, cached, written = 0 } = usage;
  const asked = model === settings.model ? model : model.replace(version, "");
  const price = pricesOf(settings, asked);
  const tokens = { input, written, cached, output };
  if (!price) return { ...tokens, amount: null, currency: "" };
  const above = settings.prices === null ? (prices.find((p) => p.model === asked)?.above ?? null) : null;
  const { input: perInput, output: perOutput } = above && input + cached + written > above.tokens ? above : price;
  const sum = input * perInput + output * perOutput + cached * price.cacheRead + written * price.cacheWrite;
  const factor = settings.kind === "anthropic" && settings.zone === "us" && settings.prices === null ? inTheUs : 1;
  return { ...tokens, amount: (sum * factor) / 1_000_000, currency: price.currency };
}
