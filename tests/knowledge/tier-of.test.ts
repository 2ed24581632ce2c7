import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, Tier } from "../../lib/knowledge/article.ts";
import { stricter, tierOf } from "../../lib/knowledge/tier-of.ts";
import type { TierRule } from "../../lib/knowledge/tier-rule.ts";
import { articleOf } from "./article-maker.ts";

const none = { source: null, says: null, lead: null, how: null };
const claimed = (change: Partial<Article["claims"]>, rest: Partial<Article> = {}) => articleOf({ claims: { ...none, ...change }, ...rest });
const rule = (when: Partial<TierRule["when"]>, tier: Tier, tellable: TierRule["tellable"] = null): TierRule => ({
  id: JSON.stringify([when, tier]),
  when: { source: null, section: null, label: null, ...when },
  tier,
  tellable,
});

describe("tierOf", () => {
  it("calls an article internal about which nobody says anything", () => {
    expect(tierOf(claimed({}), [])).toEqual({ tier: "internal", tierBecause: "unlabelled", tierDetail: null, tellable: null });
  });

  it("names a file's own label with its word, and a connected source's permission as such", () => {
    const labelled = claimed({ source: "public", says: "everyone" }, { source: "help" });
    expect(tierOf(labelled, [])).toMatchObject({ tier: "public", tierBecause: "labelled", tierDetail: "everyone" });
    expect(tierOf(labelled, [], new Set(["help"]))).toMatchObject({ tierBecause: "source", tierDetail: "everyone" });
  });

  it("takes a rule that is stricter than the source, and names it", () => {
    const article = claimed({ source: "public", says: "Everyone" }, { section: "Billing / Disputes", labels: ["Fraud"] });
    expect(tierOf(article, [rule({ section: "billing" }, "internal")])).toMatchObject({
      tier: "internal",
      tierBecause: "rule",
      tierDetail: "billing",
    });
    expect(tierOf(article, [rule({ label: "fraud" }, "never")])).toMatchObject({ tier: "never", tierDetail: "#fraud" });
  });

  it("never lets a rule open what its source closes", () => {
    expect(tierOf(claimed({ source: "internal", says: "agents" }), [rule({}, "public")])).toMatchObject({ tierBecause: "labelled" });
  });

  it("looks at every condition that is set", () => {
    const article = claimed({}, { source: "help", section: "Returns", labels: ["vip"] });
    expect(tierOf(article, [rule({ source: "help", label: "gold" }, "public")]).tier).toBe("internal");
    expect(tierOf(article, [rule({ source: "help", label: "VIP" }, "public")]).tier).toBe("public");
    expect(tierOf(article, [rule({ section: "Returns / Refunds" }, "public")]).tier).toBe("internal");
    expect(tierOf(claimed({}, { section: "Returns in Sweden" }), [rule({ section: "Returns" }, "public")]).tier).toBe("internal");
  });

  it("names the source first, then a rule, then the lead's own answer, when several agree", () => {
    const all = claimed({ source: "internal", says: "agents", lead: "internal", how: "hand" });
    expect(tierOf(all, [rule({}, "internal")]).tierBecause).toBe("labelled");
    expect(tierOf(claimed({ lead: "internal", how: "hand" }), [rule({}, "internal")]).tierBecause).toBe("rule");
    expect(tierOf(claimed({ lead: "public", how: "hand" }), []).tierBecause).toBe("hand");
    expect(tierOf(claimed({ lead: "public", how: "folder" }, { source: "faq" }), [])).toMatchObject({
      tierBecause: "folder",
      tierDetail: "faq",
    });
  });

  it("takes the stricter answer when rules differ about telling in own words", () => {
    const both = [rule({}, "internal", "own-words"), rule({ label: "x" }, "internal", "no")];
    expect(tierOf(claimed({}), both).tellable).toBe("own-words");
    expect(tierOf(claimed({}, { labels: ["x"] }), both).tellable).toBe("no");
  });
});

const tier = fc.constantFrom(...Tier.options);
const word = fc.constantFrom("a", "b", "c");
const anyRule = fc
  .record({
    source: fc.option(word),
    section: fc.option(word),
    label: fc.option(word),
    tier,
    tellable: fc.constantFrom("no", "own-words", null),
  })
  .map(({ tier: of, tellable, ...when }) => rule(when, of, tellable));
const anyArticle = fc
  .record({
    source: fc.option(tier),
    lead: fc.option(tier),
    how: fc.constantFrom("folder", "hand"),
    at: word,
    section: fc.option(word),
    label: word,
  })
  .map(({ source, lead, how, at, section, label }) =>
    claimed({ source, says: source, lead, how: lead ? how : null }, { source: at, section, labels: [label] }),
  );

describe("laws of tiers", () => {
  it("never loosens a tier when something more is said about it", () => {
    fc.assert(
      fc.property(anyArticle, fc.array(anyRule), anyRule, tier, (article, rules, more, said) => {
        const before = tierOf(article, rules);
        fc.pre(before.tierBecause !== "unlabelled");
        expect(stricter(before.tier, tierOf(article, [...rules, more]).tier)).toBe(false);
        if (article.claims.source === null) {
          const labelled = { ...article, claims: { ...article.claims, source: said, says: said } };
          expect(stricter(before.tier, tierOf(labelled, rules).tier)).toBe(false);
        }
      }),
    );
  });

  it("does not depend on the order of the rules", () => {
    fc.assert(
      fc.property(anyArticle, fc.array(anyRule), (article, rules) => {
        expect(tierOf(article, rules.toReversed())).toEqual(tierOf(article, rules));
      }),
    );
  });

  it("is never below what anybody said", () => {
    fc.assert(
      fc.property(anyArticle, fc.array(anyRule), (article, rules) => {
        const { tier: given } = tierOf(article, rules);
        for (const said of [article.claims.source, article.claims.lead]) if (said) expect(stricter(said, given)).toBe(false);
      }),
    );
  });
});
