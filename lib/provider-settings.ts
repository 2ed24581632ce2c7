import * as z from "zod/mini";

/** How a request proves who sends it. A `key` lives long (developer mode); the others hold for minutes or hours. */
export const ProviderAuth = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("key") }),
  /** The company's own sign-in (PKCE); with `exchange`, the provider gives its own short-lived token for it. */
  z.object({
    kind: z.literal("oidc"),
    issuer: z.string(),
    clientId: z.string(),
    scopes: z.array(z.string()),
    /** Which of the sign-in's tokens is shown to the provider. */
    token: z.enum(["access", "id"]),
    exchange: z.nullable(
      z.object({ url: z.string(), rule: z.string(), organization: z.string(), serviceAccount: z.string(), workspace: z.string() }),
    ),
  }),
  /** Requests signed with AWS session credentials that the person enters; kept until the browser closes. */
  z.object({ kind: z.literal("aws-session") }),
]);
export type ProviderAuth = z.infer<typeof ProviderAuth>;

/** Whether a request could prove who sends it, as things are; `who` is what a sign-in says of the person, `expires` ISO. */
export const ProviderAccess = z.object({
  state: z.enum(["ready", "missing", "expired", "signed-out"]),
  expires: z.nullable(z.string()),
  who: z.nullable(z.string()),
});
export type ProviderAccess = z.infer<typeof ProviderAccess>;

/** Where requests are processed, as the lead declares it; a host name says nothing about it. */
export const Zone = z.enum(["unknown", "eu", "us", "other", "global"]);
export type Zone = z.infer<typeof Zone>;

/** Where an answer says that it was made; `place` is the address and model that answered. */
export const ReportedRegion = z.object({ place: z.string(), region: z.string(), at: z.string() });
export type ReportedRegion = z.infer<typeof ReportedRegion>;

/** A statement about a provider: who says it, read where and when. `value` null is *unknown*. */
export const Statement = z.object({ value: z.nullable(z.string()), source: z.string(), asOf: z.string() });
export type Statement = z.infer<typeof Statement>;

export const disclosureFields = [
  "processor",
  "sub-processor-of",
  "processing-region",
  "storage-region",
  "retention",
  "retention-purpose",
  "staff-access",
  "shared-with-maker",
  "training",
  "dpf",
  "dpa",
  "baa",
  "zero-retention",
] as const;
export type DisclosureField = (typeof disclosureFields)[number];
const Disclosure = z.partialRecord(z.enum(disclosureFields), Statement);
export type Disclosure = z.infer<typeof Disclosure>;

/** What is known of one field, with who says so: our own reading of the provider's pages, or a lead. */
export const Known = z.extend(Statement, { field: z.enum(disclosureFields), by: z.enum(["footnote", "lead"]) });
export type Known = z.infer<typeof Known>;

/** Money per million tokens; a lead may correct what we know. */
export const Prices = z.object({
  input: z.number(),
  output: z.number(),
  cacheRead: z.number(),
  cacheWrite: z.number(),
  currency: z.string(),
  asOf: z.string(),
});
export type Prices = z.infer<typeof Prices>;

/** What may be spent, in the prices' currency; null is no limit. */
export const Budget = z.object({ perDraft: z.nullable(z.number()), perDay: z.nullable(z.number()) });
export type Budget = z.infer<typeof Budget>;

export const ProviderKind = z.enum(["device", "anthropic", "gateway", "bedrock", "openai"]);
export type ProviderKind = z.infer<typeof ProviderKind>;

/** Which model and how to reach it. A secret is never here: it lives in the vault or in the session. */
export const ProviderSettings = z.object({
  /** `device`: no model. `gateway`: anything that speaks the Messages API. `openai`: anything that speaks chat completions. */
  kind: ProviderKind,
  baseUrl: z.string(),
  model: z.string(),
  /** The region and the retention in the lead's own words; empty means not stated. */
  region: z.string(),
  retention: z.string(),
  auth: z._default(ProviderAuth, { kind: "key" }),
  /** Checked again on each answer that reports where it was made. */
  zone: z._default(Zone, "unknown"),
  /** Nothing goes to a provider whose zone is not declared as EU, by any door. */
  euOnly: z._default(z.boolean(), false),
  /** The AWS region that requests are signed for; empty where nothing is signed. */
  awsRegion: z._default(z.string(), ""),
  /** A small model of the same provider that says whether a sentence follows from its source; empty: code alone. */
  verifier: z._default(z.string(), ""),
  /** Corrections of what we know about the provider, by a lead. */
  disclosure: z._default(Disclosure, {}),
  /** Null: our own figures where we have some. */
  prices: z._default(z.nullable(Prices), null),
  budget: z._default(Budget, { perDraft: null, perDay: null }),
});
export type ProviderSettings = z.infer<typeof ProviderSettings>;

/** No model: drafts are written on this device. */
export const onThisDevice: ProviderSettings = ProviderSettings.parse({ kind: "device", baseUrl: "", model: "", region: "", retention: "" });

/** What a draft took: tokens, and money where the price is known. */
export const Cost = z.object({
  /** Uncached ones, written to the cache, read from it, answered. */
  input: z.number(),
  written: z.number(),
  cached: z.number(),
  output: z.number(),
  amount: z.nullable(z.number()),
  currency: z.string(),
});
export type Cost = z.infer<typeof Cost>;
