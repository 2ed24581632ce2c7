import { describe, expect, it } from "vitest";
import { emptyCompany } from "../../../components/options/provider/fresh-settings.ts";
import { providerProblems } from "../../../components/options/provider/provider-problems.ts";
import { onThisDevice } from "../../../lib/provider-settings.ts";
import { knownPrices, providerSettings } from "./provider-settings-of.ts";

const unpriced = { model: null, verifier: null };
const wrong = (...[more, prices = unpriced]: [Parameters<typeof providerSettings>[0], Parameters<typeof providerProblems>[1]?]) =>
  providerProblems(providerSettings(more), prices);

describe("provider settings", () => {
  it("may be saved with an address and a model; this device needs neither", () => {
    expect(wrong({})).toEqual({});
    expect(providerProblems(onThisDevice, unpriced)).toEqual({});
  });

  it.each(["http://api.example", "api.example", "", "http://localhost.example", "file:///etc"])("refuse the address %j", (baseUrl) => {
    expect(wrong({ baseUrl }).baseUrl).toBe("op_base_url_wrong");
  });

  it.each(["http://localhost:11434/v1", "http://127.0.0.1:8000", "http://[::1]:4000"])("take %s on this computer", (baseUrl) => {
    expect(wrong({ baseUrl })).toEqual({});
  });

  it("want the braces of a pattern filled in", () => {
    expect(wrong({ baseUrl: "https://{resource}.openai.azure.com/openai/v1" }).baseUrl).toBe("op_base_url_fill");
  });

  it("want the company's sign-in whole, its exchange too", () => {
    expect(wrong({ auth: emptyCompany })).toEqual({ issuer: "op_issuer_wrong", clientId: "op_client_missing" });
    const exchange = { url: "ftp://x", rule: "", organization: "", serviceAccount: "", workspace: "" };
    const company = { ...emptyCompany, issuer: "https://login.example", clientId: "footnote" };
    expect(wrong({ auth: company })).toEqual({});
    expect(wrong({ auth: { ...company, exchange } })).toEqual({ exchange: "op_exchange_wrong" });
  });

  it("want a region to sign for with an AWS session", () => {
    expect(wrong({ auth: { kind: "aws-session" } }).awsRegion).toBe("op_aws_region_wrong");
    expect(wrong({ auth: { kind: "aws-session" }, awsRegion: "eu-north-1" })).toEqual({});
    expect(wrong({ auth: { kind: "aws-session" }, awsRegion: "us-gov-west-1" })).toEqual({});
  });

  it("want all of a price, with its currency and day", () => {
    expect(wrong({ prices: { ...knownPrices, input: Number.NaN, currency: "Euro", asOf: "" } })).toEqual({
      prices: "op_prices_wrong",
      currency: "op_currency_wrong",
      pricesAsOf: "op_date_wrong",
    });
    expect(wrong({ prices: { ...knownPrices, output: -1 } }).prices).toBe("op_prices_wrong");
  });
});

describe("a limit in money", () => {
  const limited = { budget: { perDraft: 0.05, perDay: null } };

  it("cannot be saved while a price is unknown, or two currencies meet", () => {
    expect(wrong(limited).budget).toBe("op_budget_no_price");
    expect(wrong(limited, { model: knownPrices, verifier: null })).toEqual({});
    expect(wrong({ ...limited, verifier: "small" }, { model: knownPrices, verifier: null }).budget).toBe("op_budget_no_verifier_price");
    const both = { model: knownPrices, verifier: { ...knownPrices, currency: "EUR" } };
    expect(wrong({ ...limited, verifier: "small" }, both).budget).toBe("op_budget_currencies");
  });

  it("per draft is not above the one per day", () => {
    const prices = { model: knownPrices, verifier: null };
    expect(wrong({ budget: { perDraft: 3, perDay: 2 } }, prices)).toEqual({ perDraft: "op_budget_order" });
  });
});
