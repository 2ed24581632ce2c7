import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Tier } from "../../lib/knowledge/article.ts";
import { buildIndex } from "../../lib/knowledge/index/build-index.ts";
import type { SearchFilter } from "../../lib/knowledge/passage.ts";
import { search } from "../../lib/knowledge/search.ts";
import { conversationOf } from "../conversation-maker.ts";
import { articleOf } from "./article-maker.ts";

const filter = (change: Partial<SearchFilter> = {}): SearchFilter => ({
  tiers: ["public"],
  brand: null,
  locales: ["en"],
  limit: 8,
  ...change,
});
const shop = [
  articleOf({
    id: "returns",
    title: "Returning an item",
    body: "You can return an item within 30 days. Print the label from your account.",
  }),
  articleOf({ id: "delivery", title: "Delivery times", body: "Parcels arrive within 3 to 5 business days. Express takes one day." }),
  articleOf({
    id: "password",
    title: "Reset your password",
    body: "Press Forgot password on the sign-in page. We send you a link by e-mail.",
  }),
  articleOf({
    id: "returns-internal",
    title: "Returning an item after 30 days",
    tier: "internal",
    body: "Team leads may accept a late return once.",
  }),
  articleOf({
    id: "retur",
    title: "Returnera en vara",
    locale: "sv",
    body: "Du kan returnera en vara inom 30 dagar. Skriv ut fraktsedeln från ditt konto.",
  }),
  articleOf({ id: "nord", title: "Delivery to islands", brand: "Nord", body: "Delivery to islands takes ten business days." }),
];
const index = buildIndex(shop);
const best = (text: string, change: Partial<SearchFilter> = {}) =>
  search(index, conversationOf(["customer", text]), filter(change)).hits.map((h) => h.passage.article);

describe("search", () => {
  it("finds the article that answers", () => {
    expect(best("How do I return my item?")[0]).toBe("returns");
    expect(best("I forgot my password and cannot sign in.")[0]).toBe("password");
    expect(best("Hur returnerar jag en vara?", { locales: ["sv", "en"] })[0]).toBe("retur");
  });

  it("gives each open question its own passages", () => {
    const found = search(index, conversationOf(["customer", "How do I return an item? And how long does delivery take?"]), filter());
    expect(found.questions.map((q) => q.hits[0]?.passage.article)).toEqual(["returns", "delivery"]);
    expect(found.questions.every((q) => q.message === "m1")).toBe(true);
  });

  it("takes the whole open turn as one when nothing is asked", () => {
    const found = search(index, conversationOf(["customer", "The parcel never came."]), filter());
    expect(found.questions).toHaveLength(1);
  });

  it("uses what was said before to understand a follow-up", () => {
    const talk = conversationOf(
      ["customer", "I would like to return an item."],
      ["agent", "You can return it within 30 days."],
      ["customer", "How do I do that?"],
    );
    expect(search(index, talk, filter()).hits[0]?.passage.article).toBe("returns");
  });

  it("ignores internal notes and system lines", () => {
    const talk = conversationOf(["customer", "When does it arrive, what are your delivery times?"]);
    const noted = {
      ...talk,
      messages: [
        {
          ...(talk.messages[0] as (typeof talk.messages)[number]),
          id: "n",
          role: "agent" as const,
          visibility: "internal" as const,
          text: "password password",
        },
        ...talk.messages,
      ],
    };
    expect(search(index, noted, filter())).toEqual(search(index, talk, filter()));
  });

  it("covers a question fully, in part or not at all", () => {
    const of = (text: string) =>
      search(index, conversationOf(["customer", text]), filter()).hits.find((h) => h.passage.article === "password")?.coverage;
    expect(of("reset password")).toBe(1);
    expect(of("reset password express delivery")).toBeLessThan(0.8);
    expect(of("reset password zeppelin")).toBeLessThan(1);
  });

  it("shows internal articles only to a caller that asks for them", () => {
    expect(best("Can I return an item after 30 days?")).not.toContain("returns-internal");
    expect(best("Can I return an item after 30 days?", { tiers: ["public", "internal"] })).toContain("returns-internal");
  });

  it("takes a brand's own articles beside those of no brand", () => {
    expect(best("delivery to islands")).not.toContain("nord");
    expect(best("delivery to islands", { brand: "nord" })[0]).toBe("nord");
  });

  it("looks for a Swedish question in English articles where no Swedish one is wanted", () => {
    expect(best("Jag har glömt mitt lösenord", { locales: ["sv", "en"], tiers: ["public"] })[0]).toBe("password");
  });

  it("ranks by another wording too", () => {
    const talk = conversationOf(["customer", "Wo bleibt mein Geld zurück?"]);
    const wording = { text: "reset my password", language: "en", by: "translation" as const };
    expect(search(index, talk, filter({ locales: ["de", "en"] }), [wording]).hits[0]?.passage.article).toBe("password");
  });

  it("lifts the articles of the product that is spoken of", () => {
    const twins = ["Lamp One", "Lamp Two"].map((product) =>
      articleOf({ id: product, product, title: "Charging", body: "Charge it for two hours." }),
    );
    const lamps = buildIndex(twins);
    for (const product of ["Lamp One", "Lamp Two"]) {
      const found = search(lamps, conversationOf(["customer", `How long must I charge my ${product}?`]), filter());
      expect(found.hits[0]?.passage.article).toBe(product);
    }
  });

  it("ranks saved replies beside articles", () => {
    const reply = articleOf({
      id: "reply",
      kind: "macro",
      title: "Lost parcel",
      body: "We are sorry that your parcel was lost. We send a new one.",
    });
    const found = search(buildIndex([...shop, reply]), conversationOf(["customer", "My parcel was lost."]), filter());
    expect(found.hits[0]?.passage.kind).toBe("macro");
  });

  it("says how likely an article answers, never more for a worse one", () => {
    const { hits } = search(index, conversationOf(["customer", "How do I return my item?"]), filter());
    const said = hits.map((h) => h.answers);
    expect(said.every((p) => p >= 0 && p <= 1)).toBe(true);
    expect(said[0]).toBe(Math.max(...said));
  });

  it("answers with nothing from an empty index and to an empty conversation", () => {
    expect(search(buildIndex([]), conversationOf(["customer", "Hello?"]), filter()).hits).toEqual([]);
    expect(search(index, conversationOf(), filter())).toEqual({ questions: [], hits: [] });
    expect(search(index, conversationOf(["customer", ""]), filter()).hits).toEqual([]);
  });

  it("orders equal passages by id", () => {
    const twins = ["b", "c", "a"].map((id) => articleOf({ id, title: "Gift cards", body: "Gift cards last two years." }));
    const found = search(buildIndex(twins), conversationOf(["customer", "gift cards"]), filter());
    expect(found.hits.map((h) => h.passage.article)).toEqual(["a", "b", "c"]);
  });

  it("never yields a passage outside the filter", () => {
    const word = fc.constantFrom("return", "parcel", "invoice", "refund", "account", "retur", "konto");
    const made = fc.record({
      tier: fc.constantFrom(...Tier.options),
      brand: fc.constantFrom(null, "Nord", "Syd"),
      locale: fc.constantFrom("en", "en-GB", "sv", "de"),
      body: fc.array(word, { minLength: 1, maxLength: 6 }),
    });
    const limits = fc.record({
      tiers: fc.subarray([...Tier.options]),
      brand: fc.constantFrom(null, "Nord"),
      locales: fc.subarray(["en", "sv", "de"]),
      limit: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 20 }), limits, fc.array(word, { maxLength: 5 }), (articles, only, asked) => {
        const all = articles.map((a, at) => articleOf({ ...a, id: `${at}`, body: `${a.body.join(" ")}.` }));
        const found = search(buildIndex(all), conversationOf(["customer", asked.join(" ")]), only);
        for (const hits of [found.hits, ...found.questions.map((q) => q.hits)]) {
          expect(hits.length).toBeLessThanOrEqual(only.limit);
          for (const { passage, coverage } of hits) {
            expect(only.tiers).toContain(passage.tier);
            expect(passage.tier).not.toBe("never");
            expect([null, only.brand]).toContain(passage.brand);
            expect(only.locales).toContain(passage.locale.slice(0, 2));
            expect(coverage).toBeGreaterThanOrEqual(0);
            expect(coverage).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
