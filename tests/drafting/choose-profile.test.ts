import { describe, expect, it } from "vitest";
import { brandNamedIn, chooseProfile } from "../../lib/drafting/choose-profile.ts";
import { profile } from "./world.ts";

const all = [
  profile(),
  profile({ id: "fern-sv", locale: "sv" }),
  profile({ id: "moss-sv", brand: "Moss", brandAliases: ["Moss SE"], locale: "sv-SE" }),
];
const pick = (brand: string | null, language: string | null, queue: string | null = null) => {
  const chosen = chooseProfile(all, { brand, queue, language });
  return [chosen?.profile.id, chosen?.fallback];
};

describe("chooseProfile", () => {
  it("takes the brand first, by name or alias without case, then the language", () => {
    expect(pick("fern uk", "sv")).toEqual(["fern-sv", false]);
    expect(pick("MOSS SE", "sv")).toEqual(["moss-sv", false]);
  });
  it("knows a brand by its queue", () => expect(pick(null, "sv", "Moss")).toEqual(["moss-sv", false]));
  it("falls back within the brand and says so", () => expect(pick("Moss", "en")).toEqual(["moss-sv", true]));
  it("falls back to the first where the brand is unknown", () => expect(pick("Birch", "en")).toEqual(["fern-en", true]));
  it("has nothing to choose from without profiles", () =>
    expect(chooseProfile([], { brand: null, queue: null, language: null })).toBeNull());
});

describe("brandNamedIn", () => {
  it("finds the one brand a text speaks of, by name or alias, whatever its case", () => {
    expect(brandNamedIn(all, "I bought a lamp from fern uk last week")).toBe("Fern");
    expect(brandNamedIn(all, "Hej MOSS, var är mitt paket?")).toBe("Moss");
  });
  it("takes whole words only", () => expect(brandNamedIn(all, "My ferns and my mossy wall")).toBeNull());
  it("does not choose between two", () => expect(brandNamedIn(all, "Is Moss part of Fern?")).toBeNull());
});
