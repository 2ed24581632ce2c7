import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { Conversation } from "../lib/conversation.ts";
import { Profile } from "../lib/drafting/profile.ts";
import { Risk } from "../lib/guardrails/policy.ts";
import { Article, sayable } from "../lib/knowledge/article.ts";
import { buildSample } from "../scripts/build-sample.ts";

const root = join(import.meta.dirname, "..");
const articles = z.array(Article).parse(JSON.parse(readFileSync(join(root, "public/sample/articles.json"), "utf8")));
const profiles = z.array(Profile).parse(JSON.parse(readFileSync(join(root, "public/sample/profiles.json"), "utf8")));

const Fixture = z.strictObject({
  key: z.string(),
  subject: z.string(),
  brand: z.string(),
  queue: z.string(),
  channel: Conversation.shape.channel,
  customer: z.strictObject({ name: z.string(), email: z.string() }),
  agent: z.strictObject({ name: z.string() }),
  messages: z.array(
    z.strictObject({
      from: z.enum(["customer", "agent", "note", "system"]),
      at: z.iso.datetime(),
      text: z.string().check(z.minLength(1)),
      html: z.optional(z.string()),
      attachments: z.optional(z.array(z.strictObject({ name: z.string(), type: z.string(), bytes: z.number() }))),
    }),
  ),
  expect: z.strictObject({
    risk: Risk,
    rules: z.optional(z.array(z.enum(["fraud", "medical", "legal"]))),
    language: z.string().check(z.length(2)),
    questions: z.number(),
    injection: z.optional(z.boolean()),
    answerableFrom: z.array(z.string()),
    mustNotContain: z.optional(z.array(z.string())),
  }),
});

const folder = join(root, "tests/fixtures/conversations");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const conversations = files.map((name) => ({ name, ...Fixture.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))) }));

function article(id: string): Article {
  const found = articles.find((a) => a.id === id);
  if (!found) throw new Error(`no sample article ${id}`);
  return found;
}

describe("the sample world", () => {
  it("is built from the samples folder as it is now", async () => {
    const built = await buildSample();
    for (const [name, text] of Object.entries(built)) expect(readFileSync(join(root, "public/sample", name), "utf8")).toBe(text);
  });

  it("has its articles in three tiers and three languages, each under its own id", () => {
    const count = (test: (a: Article) => boolean) => articles.filter(test).length;
    expect(new Set(articles.map((a) => a.id)).size).toBe(articles.length);
    expect([count((a) => a.tier === "public"), count((a) => a.tier === "authenticated"), count((a) => a.tier === "internal")]).toEqual([
      44, 12, 16,
    ]);
    expect(["en", "sv", "de"].map((locale) => count((a) => a.locale === locale))).toEqual([44, 18, 10]);
    expect(count((a) => a.kind === "macro")).toBeGreaterThanOrEqual(8);
  });

  it("has articles of a real length, with words for their tier", () => {
    for (const a of articles) {
      const words = a.body.split(/\s+/).length;
      expect(words, a.id).toBeGreaterThanOrEqual(70);
      expect(words, a.id).toBeLessThanOrEqual(300);
      expect(a.tierBecause, a.id).not.toBe("");
    }
  });

  it("has two public articles that disagree about the return period", () => {
    expect(article("tarnwick/return-an-item.en")).toMatchObject({
      tier: "public",
      body: expect.stringContaining("within 30 days of delivery"),
    });
    expect(article("tarnwick/shopping-questions.en")).toMatchObject({
      tier: "public",
      body: expect.stringContaining("within 28 days of delivery"),
    });
  });

  it("has one article that nobody has reviewed since 2024", () => {
    const old = articles.filter((a) => (a.reviewed ?? "") < "2025");
    expect(old.map((a) => a.id)).toEqual(["tarnwick/spare-parts-prices.en"]);
  });

  it("has one public article that speaks to a machine", () => {
    const poisoned = articles.filter((a) => /ignore all previous instructions/i.test(a.body));
    expect(poisoned.map((a) => [a.id, a.tier])).toEqual([["tarnwick/dew-tips-from-customers.en", "public"]]);
  });

  it("lets one internal article be told in own words", () => {
    expect(articles.filter((a) => a.tellable === "own-words").map((a) => [a.id, a.tier])).toEqual([["tarnwick/loan-units.en", "internal"]]);
  });

  it("keeps to domains that nobody owns", () => {
    // The ids of German articles end like an address.
    const everything = JSON.stringify([articles, profiles, conversations]).replace(/hellmoor\/[\w-]+\.de\b/g, "");
    for (const host of everything.match(/\b[\w-]+\.(?:com|org|net|io|se|co\.uk|uk|eu|de)\b/g) ?? []) expect.fail(host);
  });

  it("has a profile for each brand and language of its articles", () => {
    const spoken = (rows: { brand: string | null; locale: string }[]) => [...new Set(rows.map((r) => `${r.brand} ${r.locale}`))].sort();
    expect(spoken(profiles)).toEqual(spoken(articles));
  });
});

describe("the sample conversations", () => {
  it("are at least fourteen, each under its own key", () => {
    expect(conversations.length).toBeGreaterThanOrEqual(14);
    expect(new Set(conversations.map((c) => c.key)).size).toBe(conversations.length);
  });

  it.each(conversations)("$name belongs to a brand that a profile knows", ({ brand }) => {
    expect(profiles.some((p) => [p.brand, ...p.brandAliases].includes(brand))).toBe(true);
  });

  it.each(conversations)("$name is answerable only from articles its customer may read", ({ channel, brand, expect: expected }) => {
    for (const id of expected.answerableFrom) {
      const found = article(id);
      expect(sayable(found.tier, channel === "portal"), id).toBe(true);
      expect(brand.startsWith(found.brand ?? ""), id).toBe(true);
    }
  });

  it.each(conversations)("$name forbids nothing that its answers hold", ({ expect: expected }) => {
    const answers = expected.answerableFrom.map((id) => article(id).body).join("\n");
    for (const text of expected.mustNotContain ?? []) expect(answers).not.toContain(text);
  });
});
