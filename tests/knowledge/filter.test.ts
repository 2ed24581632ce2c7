import { describe, expect, it } from "vitest";
import { filterFor } from "../../lib/knowledge/filter.ts";

const profile = {
  brand: "Nord",
  locale: "sv-SE",
  tiers: ["public", "authenticated", "internal"] as ("public" | "authenticated" | "internal")[],
};

describe("filterFor", () => {
  it("keeps internal articles out of what a customer may read, whatever the profile says", () => {
    expect(filterFor({ profile, authenticated: true, language: "sv", reader: "customer" }).tiers).toEqual(["public", "authenticated"]);
  });

  it("opens articles for signed-in customers only to them, and only where the profile quotes them", () => {
    expect(filterFor({ profile, authenticated: false, language: "sv", reader: "customer" }).tiers).toEqual(["public"]);
    const shy = { ...profile, tiers: ["public" as const] };
    expect(filterFor({ profile: shy, authenticated: true, language: "sv", reader: "customer" }).tiers).toEqual(["public"]);
  });

  it("shows the agent internal articles and nobody those marked never", () => {
    expect(filterFor({ profile, authenticated: false, language: "sv", reader: "agent" }).tiers).toEqual([
      "public",
      "authenticated",
      "internal",
    ]);
  });

  it("looks in the customer's language first, then the profile's, then English", () => {
    expect(filterFor({ profile, authenticated: false, language: "de", reader: "agent" }).locales).toEqual(["de", "sv-SE", "en"]);
    expect(filterFor({ profile: { ...profile, locale: "en" }, authenticated: false, language: null, reader: "agent" }).locales).toEqual([
      "en",
    ]);
  });
});
