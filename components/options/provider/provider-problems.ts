import { unkept } from "../../../lib/budget.ts";
import type { Prices, ProviderSettings } from "../../../lib/provider-settings.ts";
import type { Key } from "../../ui/i18n.ts";

export type ProviderField =
  | "baseUrl"
  | "model"
  | "issuer"
  | "clientId"
  | "exchange"
  | "awsRegion"
  | "prices"
  | "currency"
  | "pricesAsOf"
  | "perDraft"
  | "budget";
/** A field and the key of the sentence that says what is wrong with it. */
export type ProviderProblems = Partial<Record<ProviderField, Key>>;

const onThisComputer = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])([:/]|$)/;
const mayCall = (address: string) => URL.canParse(address) && (address.startsWith("https:") || onThisComputer.test(address));

const limits: Record<string, Key> = {
  "budget.no-price": "op_budget_no_price",
  "budget.no-verifier-price": "op_budget_no_verifier_price",
  "budget.currencies": "op_budget_currencies",
};

/** What keeps provider settings from being saved, per field; `prices` are those that would hold for the two models. */
export function providerProblems(settings: ProviderSettings, prices: { model: Prices | null; verifier: Prices | null }): ProviderProblems {
  if (settings.kind === "device") return {};
  const problems: ProviderProblems = { ...signInProblems(settings), ...priceProblems(settings.prices) };
  if (/[{}]/.test(settings.baseUrl)) problems.baseUrl = "op_base_url_fill";
  else if (!mayCall(settings.baseUrl)) problems.baseUrl = "op_base_url_wrong";
  if (!settings.model.trim()) problems.model = "op_model_missing";
  const { perDraft, perDay } = settings.budget;
  const unsafe = unkept(settings.budget, prices, settings.verifier);
  const limit = unsafe ? limits[unsafe] : undefined;
  if (limit) problems.budget = limit;
  if (perDraft !== null && perDay !== null && perDraft > perDay) problems.perDraft = "op_budget_order";
  return problems;
}

function signInProblems({ auth, awsRegion }: ProviderSettings): ProviderProblems {
  const problems: ProviderProblems = {};
  if (auth.kind === "aws-session" && !/^[a-z]{2}(-[a-z]+)+-\d$/.test(awsRegion)) problems.awsRegion = "op_aws_region_wrong";
  if (auth.kind !== "oidc") return problems;
  if (!mayCall(auth.issuer)) problems.issuer = "op_issuer_wrong";
  if (!auth.clientId.trim()) problems.clientId = "op_client_missing";
  if (auth.exchange && !mayCall(auth.exchange.url)) problems.exchange = "op_exchange_wrong";
  return problems;
}

function priceProblems(prices: Prices | null): ProviderProblems {
  if (!prices) return {};
  const problems: ProviderProblems = {};
  const all = [prices.input, prices.output, prices.cacheRead, prices.cacheWrite];
  if (!all.every((price) => Number.isFinite(price) && price >= 0)) problems.prices = "op_prices_wrong";
  if (!/^[A-Z]{3}$/.test(prices.currency)) problems.currency = "op_currency_wrong";
  if (!isDay(prices.asOf)) problems.pricesAsOf = "op_date_wrong";
  return problems;
}

/** Is it a day as `2026-11-22`? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
